import type { Agreement } from '../agreements/agreement'
import { clauseText } from '../agreements/clause-text'
import { chineseCount } from './chinese-count'
import type { PaperFacts } from './facts'
import type { Block } from './paper'
import { partyFields } from './party-fields'
import { atRight, partyLines, signatureBlock, wordsAndLine } from './signatures'
import { flush, heading, numberLine, rules, title, written } from './text-blocks'
import { copiesSentence, WORDING } from './wording'

/** 人民调解协议书 (domain 1.8). */
export function agreementPaper({ file, today }: PaperFacts, agreement: Agreement): Block[] {
  const { parties } = file.case
  const clauses = agreement.clauses.map(each => clauseText(each, parties)).filter(each => each !== '')
  const day = agreement.presentedOn ?? today
  return [
    title('人民调解协议书'),
    numberLine(WORDING.numberLabel + (agreement.number ?? '____________________')),
    ...parties.map(each => partyFields('当事人', each, day)),
    heading(WORDING.mainFacts),
    ...written(agreement.facts, 4),
    heading(WORDING.agreed),
    ...numbered(clauses),
    heading(WORDING.manner),
    ...written(agreement.manner, 2),
    flush(copiesSentence(agreement.copies)),
    signatureBlock(
      WORDING.partiesSign,
      partyLines(parties),
      [...wordsAndLine(WORDING.mediatorSigns), ...wordsAndLine(WORDING.recorderSigns)],
      [atRight(WORDING.committeeSeal), atRight(WORDING.handDate)],
    ),
  ]
}

function numbered(clauses: readonly string[]): Block[] {
  if (clauses.length === 0) return [rules(6)]
  return clauses.flatMap((clause, index) => written(`${chineseCount(index + 1)}、${clause}`, 0))
}
