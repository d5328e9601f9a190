import type { PartyId } from '../core/ids'
import { dateOnPaper } from '../core/chinese-date'
import { dayOf } from '../core/day'
import { sameAttendee, type Session } from './session'

export type NoShow = { partyId: PartyId; name: string; days: readonly string[] }

type Named = readonly { id: PartyId; name: string; label: string }[]

/** After this many a termination is offered. */
const ENOUGH = 2

/**
 * Who did not come, and when. A session that was held counts for each party without a tick; one that was called off
 * only for those who were written down as missing.
 */
export function noShows(parties: Named, sessions: readonly Session[]): NoShow[] {
  return parties.flatMap(party => {
    const days = sessions.filter(each => missed(each, party.id)).map(each => dayOf(each.start))
    return days.length === 0 ? [] : [{ partyId: party.id, name: party.name || party.label, days }]
  })
}

function missed({ state, record }: Session, partyId: PartyId): boolean {
  const noted = record.attendance.find(each => sameAttendee(each.who, { partyId }))
  if (state === 'held') return noted?.came !== true
  return state === 'cancelled' && noted?.came === false
}

/** The text of a termination once a party has stayed away twice; null before. */
export function terminationText(shows: readonly NoShow[]): string | null {
  const often = shows.filter(each => each.days.length >= ENOUGH)
  if (often.length === 0) return null
  const each = often.map(
    ({ name, days }) => `${name}经通知${days.length}次未到场（${days.map(dateOnPaper).join('、')}）`,
  )
  return `${each.join('；')}，调解无法继续进行。`
}
