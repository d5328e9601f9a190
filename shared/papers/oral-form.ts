import { dateOnPaper } from '../core/chinese-date'
import type { OralAgreement } from '../oral/oral-agreement'
import { contactOf, type PaperFacts } from './facts'
import type { Block } from './paper'
import { partyFields } from './party-fields'
import { atRight, signatureBlock, wordsAndLine } from './signatures'
import { flush, heading, numberLine, title, written } from './text-blocks'
import { WORDING } from './wording'

/** 人民调解口头协议登记表 (R-39, domain 1.9): written by the mediator; the law asks no signature of the parties. */
export function oralForm(facts: PaperFacts, oral: OralAgreement): Block[] {
  const { parties } = facts.file.case
  const when =
    oral.due === null
      ? `${dateOnPaper(oral.on)}当场履行。`
      : `${dateOnPaper(oral.due)}前履行。${oral.performedOn === null ? '' : `已于${dateOnPaper(oral.performedOn)}履行。`}`
  return [
    title('人民调解口头协议登记表'),
    numberLine(WORDING.numberLabel + oral.number),
    ...parties.map(each => partyFields('当事人', each, oral.on)),
    heading(WORDING.mainFacts),
    ...written(oral.facts, 0),
    heading(WORDING.agreed),
    ...written(oral.content, 0),
    heading(WORDING.manner),
    ...written(when, 0),
    flush(`达成协议的时间、地点：${dateOnPaper(oral.on)}${oral.place === '' ? '' : `，${oral.place}`}`),
    flush(`主持调解：人民调解员${contactOf(facts, oral.mediatorId)?.name ?? '______'}`),
    signatureBlock('', [], wordsAndLine(WORDING.mediatorSigns), [
      atRight(WORDING.committeeSeal),
      atRight(WORDING.handDate),
    ]),
    flush(WORDING.filledByCommittee),
  ]
}
