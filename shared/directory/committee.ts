import { addDays, addMonths, daysBetween } from '../core/day'
import type { Contact } from './contact'

/** 人民调解法 8, 9: three to nine members, a woman among them, elected for three years. */
export const FEWEST_MEMBERS = 3
export const MOST_MEMBERS = 9
const TERM_MONTHS = 36
/** The reminder begins this many days before a term ends. */
export const REMIND_DAYS = 90

export type CommitteeFindingCode =
  | 'too-few-members'
  | 'too-many-members'
  | 'no-woman'
  | 'sex-unknown'
  | 'no-chair'
  | 'several-chairs'
  | 'term-unknown'
  | 'term-not-three-years'
  | 'term-ending'
  | 'term-over'
  | 'membership-unknown'

/** What the check finds; `count` is of members, chairs or days as the code asks. */
export type CommitteeFinding = {
  code: CommitteeFindingCode
  names: string[]
  count: number
  day: string | null
}

/** The same day three years later. */
export const termEndOf = (start: string) => addMonths(start, TERM_MONTHS)

const isMember = ({ membership }: Contact) =>
  membership === 'chair' || membership === 'vice-chair' || membership === 'member'

/** what the committee itself lacks on a day. A warning each; none of it stops a case. */
export function checkCommittee(contacts: readonly Contact[], today: string): CommitteeFinding[] {
  const mediators = contacts.filter(each => each.active && each.role === 'mediator')
  const members = mediators.filter(isMember)
  const found: CommitteeFinding[] = []
  const find = (
    code: CommitteeFindingCode,
    who: readonly Contact[],
    more: { count?: number; day?: string } = {},
  ) =>
    found.push({
      code,
      names: who.map(each => each.name),
      count: more.count ?? who.length,
      day: more.day ?? null,
    })

  if (members.length < FEWEST_MEMBERS) find('too-few-members', [], { count: members.length })
  if (members.length > MOST_MEMBERS) find('too-many-members', [], { count: members.length })
  const unsaid = members.filter(each => each.sex === null)
  if (members.length > 0 && !members.some(each => each.sex === 'female'))
    if (unsaid.length > 0) find('sex-unknown', unsaid)
    else find('no-woman', [])
  const chairs = members.filter(each => each.membership === 'chair')
  if (chairs.length === 0) find('no-chair', [])
  if (chairs.length > 1) find('several-chairs', chairs)
  const nobodySaid = mediators.filter(each => each.membership === null)
  if (nobodySaid.length > 0) find('membership-unknown', nobodySaid)
  termsOf(mediators, members, today, find)
  return found
}

type Find = (
  code: CommitteeFindingCode,
  who: readonly Contact[],
  more?: { count?: number; day?: string },
) => void

function termsOf(mediators: readonly Contact[], members: readonly Contact[], today: string, find: Find) {
  const unknown = members.filter(each => each.termEnd === null)
  if (unknown.length > 0) find('term-unknown', unknown)
  const odd = members.filter(
    each => each.termStart !== null && each.termEnd !== null && each.termEnd !== termEndOf(each.termStart),
  )
  if (odd.length > 0) find('term-not-three-years', odd)
  const ends = Map.groupBy(
    mediators.filter(each => each.termEnd !== null && addDays(each.termEnd, -REMIND_DAYS) <= today),
    each => each.termEnd ?? '',
  )
  for (const [day, who] of [...ends].toSorted(([a], [b]) => a.localeCompare(b)))
    find(day < today ? 'term-over' : 'term-ending', who, { day, count: daysBetween(today, day) })
}
