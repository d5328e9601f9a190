import { caseTitle } from '../cases/case'
import { dayOf } from '../core/day'
import type { PaperFacts } from './facts'
import { namesOrLines, sidesWord } from './grammar'
import type { Block } from './paper'
import { partyFields } from './party-fields'
import { atRight, partyLines, signatureBlock, wordsAndLine } from './signatures'
import { heading, paragraph, rules, title } from './text-blocks'
import { WORDING } from './wording'

/**
 * 无争议事实记载 (深圳条例 73, 在线调解规则 22). What is not disputed only the parties can say, so nothing is taken over
 * from one side's telling: the lines are empty.
 */
export function undisputedFacts({ file, today }: PaperFacts): Block[] {
  const { parties, registration } = file.case
  const all = sidesWord(parties)
  const last = file.sessions.findLast(each => each.state === 'held')
  const day = last ? dayOf(last.start) : today
  return [
    title('无争议事实记载'),
    ...parties.map(each => partyFields('当事人', each, day)),
    paragraph(
      `${namesOrLines(parties)}之间的${caseTitle(registration)}纠纷，经调解没有达成调解协议。经${all}当事人同意，将调解过程中${all}没有争议的事实记载如下，由${all}当事人签名确认：`,
    ),
    heading('没有争议的事实：'),
    rules(3),
    rules(4),
    paragraph('调解过程中为达成协议作出的让步，不在记载之内。'),
    signatureBlock(WORDING.partiesSign, partyLines(parties), wordsAndLine(WORDING.mediatorSigns), [
      atRight(WORDING.committeeSeal),
      atRight(WORDING.handDate),
    ]),
  ]
}
