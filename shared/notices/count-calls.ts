import { z } from 'zod'

import { Day } from '../core/day'
import type { Whistle } from '../intake/whistle'
import { minutesOf } from '../core/day'
import type { Notice } from './notice'

/** How often one department was called in a period, and what came of it. */
export const DepartmentCount = z.object({
  addressee: z.string(),
  /** Called in all; letters and bare whistles apart. */
  called: z.int(),
  letters: z.int(),
  whistles: z.int(),
  /** Of the letters: an answer by the time asked for. A whistle asks for no answer. */
  answeredInTime: z.int(),
  came: z.int(),
  late: z.int(),
  /** Minutes, over those who came late; null where nobody did. */
  averageLate: z.number().nullable(),
  declined: z.int(),
  noShows: z.int(),
  /** Not known yet whether they come. */
  waiting: z.int(),
})
export type DepartmentCount = z.infer<typeof DepartmentCount>

export const CallCount = z.object({
  from: Day,
  until: Day,
  departments: z.array(DepartmentCount),
  total: DepartmentCount,
  /** Whistles of the period that have a letter: they are in the letters, and not counted again. */
  whistlesWithLetter: z.int(),
  voided: z.int(),
})
export type CallCount = z.infer<typeof CallCount>

type Fate = 'came' | 'declined' | 'noShow' | 'waiting'
type Call = { addressee: string; letter: boolean; inTime: boolean; fate: Fate; late: number }

export type DepartmentWhistle = Pick<Whistle, 'answerer' | 'due' | 'cameAt'> & { lettered: boolean }

const fateOf = ({ came, answer }: Notice): Fate => {
  if (came === true) return 'came'
  if (answer === 'declines') return 'declined'
  return came === false ? 'noShow' : 'waiting'
}

const late = (due: string, cameAt: string | null) =>
  cameAt === null ? 0 : Math.max(0, minutesOf(cameAt) - minutesOf(due))

/**
 * R-29, 吹哨–报到: every call once. A whistle with a letter is counted as the letter, so the count of 民情簿 and that of
 * the letters can be laid side by side. The period is that of the time at which they were to come.
 */
export function countCalls(
  period: { from: string; until: string },
  notices: readonly Notice[],
  whistles: readonly DepartmentWhistle[],
): CallCount {
  const inside = (time: string) => time.slice(0, 10) >= period.from && time.slice(0, 10) <= period.until
  const letters = notices.filter(each => inside(each.start))
  const blown = whistles.filter(each => inside(each.due))
  const calls: Call[] = [
    ...letters
      .filter(each => each.voided === null)
      .map(each => ({
        addressee: each.addressee,
        letter: true,
        inTime: each.answeredAt !== null && each.answeredAt <= each.answerBy,
        fate: fateOf(each),
        late: each.came === true ? late(each.start, each.cameAt) : 0,
      })),
    ...blown
      .filter(each => !each.lettered)
      .map(each => ({
        addressee: each.answerer,
        letter: false,
        inTime: false,
        fate: each.cameAt === null ? ('waiting' as const) : ('came' as const),
        late: late(each.due, each.cameAt),
      })),
  ]
  const names = [...new Set(calls.map(each => each.addressee))].toSorted((a, b) =>
    a.localeCompare(b, 'zh-CN'),
  )
  return {
    ...period,
    departments: names.map(name =>
      added(
        name,
        calls.filter(each => each.addressee === name),
      ),
    ),
    total: added('合计', calls),
    whistlesWithLetter: blown.filter(each => each.lettered).length,
    voided: letters.filter(each => each.voided !== null).length,
  }
}

function added(addressee: string, calls: readonly Call[]): DepartmentCount {
  const count = (test: (call: Call) => boolean) => calls.filter(test).length
  const lates = calls.filter(each => each.late > 0)
  const minutes = lates.reduce((sum, each) => sum + each.late, 0)
  return {
    addressee,
    called: calls.length,
    letters: count(each => each.letter),
    whistles: count(each => !each.letter),
    answeredInTime: count(each => each.inTime),
    came: count(each => each.fate === 'came'),
    late: lates.length,
    averageLate: lates.length === 0 ? null : Math.round((minutes / lates.length) * 10) / 10,
    declined: count(each => each.fate === 'declined'),
    noShows: count(each => each.fate === 'noShow'),
    waiting: count(each => each.fate === 'waiting'),
  }
}
