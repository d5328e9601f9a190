import { caseTitle } from '../cases/case'
import { contactOf, type PaperFacts } from './facts'
import { field, fieldLines } from './field-lines'
import { knownNames } from './grammar'
import type { Block } from './paper'
import { atRight, rowsOf, words } from './signatures'
import { heading, rules, title, written } from './text-blocks'
import { flush } from './text-blocks'
import { WORDING } from './wording'

/** 法律意见书: the facts from the folder; law and opinion are the lawyer's own words and hand (律师法 38, 39). */
export function legalOpinion(facts: PaperFacts): Block[] {
  const { file, office } = facts
  const { registration, parties } = file.case
  const lawyer = file.sessions
    .flatMap(each => each.invitedIds)
    .map(id => contactOf(facts, id))
    .find(each => each?.role === 'lawyer')
  const lines = [
    field('卷　号', file.case.acceptance?.number ?? ''),
    field('纠　纷', caseTitle(registration)),
    field('当事人', knownNames(parties)),
  ]
  return [
    title('法律意见书'),
    flush(`${office.committee}：`),
    { kind: 'fields', lines: lines.flatMap(each => fieldLines([each])) },
    heading('一、基本事实：'),
    ...written(registration.facts, 5),
    heading('二、咨询的问题：'),
    rules(2),
    heading('三、法律依据：'),
    rules(4),
    heading('四、法律意见：'),
    rules(6),
    {
      kind: 'fields',
      lines: fieldLines([
        field('律　师', lawyer?.name ?? '', 0, 1),
        field('执业机构', lawyer?.organisation ?? '', 1, 4),
      ]),
    },
    {
      kind: 'signatures',
      rows: rowsOf([], [{ ...words('律师（签名）'), line: true }, atRight(WORDING.handDate)]),
      tight: true,
    },
  ]
}
