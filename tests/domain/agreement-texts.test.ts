import { checkAgreement } from '@shared/agreements/check-agreement'
import { blankParty } from '@shared/cases/party'
import { PartyId } from '@shared/core/ids'
import { nationalCalendar } from '@shared/deadlines/calendar'
import { capital } from '@shared/money/capital'
import { readCapital } from '@shared/money/read-capital'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  ABSENT_OWNER,
  DAYS,
  FORBIDDEN,
  GAPS,
  GOOD,
  MONEY,
  VAGUE,
  type JudgedText,
} from '../support/agreement-texts'

const parties = [
  { ...blankParty('applicant'), id: PartyId.parse(1), label: '甲方', idProblem: null, name: '陈喆堃' },
  { ...blankParty('respondent'), id: PartyId.parse(2), label: '乙方', idProblem: null, name: '牛犇' },
]
const facts = { parties, today: '2026-11-24', calendar: nationalCalendar, termEnd: null }

/** What the check says of one clause in one's own words, within an agreement that is sound otherwise. */
const codesOf = (text: string) =>
  checkAgreement(
    { facts: '外机滴水。', clauses: [{ kind: 'free', text }], manner: '按上述各条履行。', copies: 3 },
    facts,
  ).map(each => each.code)

const suites: [string, JudgedText[]][] = [
  ['a sentence that is plain', GOOD],
  ['R-43 a vague word', VAGUE],
  ['R-41, R-42 a gap', GAPS],
  ['R-42 money', MONEY],
  ['R-41 a day', DAYS],
  ['R-49, R-11 what may not be agreed', FORBIDDEN],
  ['R-49 somebody else’s property', ABSENT_OWNER],
]

it('has at least 120 texts, none of them twice', () => {
  const texts = suites.flatMap(([, rows]) => rows.map(([text]) => text))
  expect(texts.length).toBeGreaterThanOrEqual(120)
  expect(new Set(texts).size).toBe(texts.length)
})

describe.each(suites)('%s', (_name, rows) => {
  it.each(rows)('%s', (text, expected) => {
    expect(codesOf(text)).toEqual(expected)
  })
})

describe('大写', () => {
  it('is read back from every amount that is written (R-42)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), fen => {
        expect(readCapital(capital(fen))).toBe(fen)
      }),
      { numRuns: 2000 },
    )
  })

  it.each(['', '元', '壹贰叁', '一千二百', '壹仟弍佰元整'])('does not read %s', text => {
    expect(readCapital(text)).toBeUndefined()
  })
})
