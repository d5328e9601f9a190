import { MANNERS } from '../cases/codes'
import { dateOnPaper } from '../core/chinese-date'
import type { PaperFacts } from './facts'
import { DUTIES, EFFECT, FORM, FREE, PRINCIPLES, RIGHTS } from './form-wording'
import { sidesWord } from './grammar'
import type { Block } from './paper'
import { atRight, partyLines, signatureBlock, wordsAndLine } from './signatures'
import { heading, paragraph, title } from './text-blocks'
import { WORDING } from './wording'

/** 人民调解当事人权利义务告知书 (R-25, 人民调解法 3, 4, 23, 24, 31, 33). */
export function rightsNotice({ file }: PaperFacts): Block[] {
  const { parties } = file.case
  const told = file.sessions.find(each => each.state !== 'cancelled' && each.record.rightsToldOn !== null)
  const day = told?.record.rightsToldOn
  const how = told?.record.rightsToldHow
  const when = day ? `${dateOnPaper(day)}${how ? MANNERS.words[how] : ''}` : ''
  return [
    title('人民调解当事人权利义务告知书'),
    heading('一、人民调解委员会调解民间纠纷，应当遵循下列原则：'),
    ...PRINCIPLES.map(each => paragraph(each)),
    paragraph(FREE),
    heading(`二、${FORM.rights}`),
    ...RIGHTS.map(each => paragraph(each)),
    heading(`三、${FORM.duties}`),
    ...DUTIES.map(each => paragraph(each)),
    heading('四、调解协议的效力：'),
    ...EFFECT.map(each => paragraph(each)),
    heading('五、有无要求回避：____________________________'),
    paragraph(`以上内容${when}告知${sidesWord(parties)}当事人，当事人已经知晓。`),
    signatureBlock(WORDING.partiesSign, partyLines(parties), wordsAndLine('告知人（签名）'), [
      atRight(WORDING.handDate),
    ]),
  ]
}
