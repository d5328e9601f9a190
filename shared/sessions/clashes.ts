import { minutesOf } from '../core/day'
import type { CaseId, ContactId, RoomId, SessionId } from '../core/ids'
import type { SessionPlan } from './session'

/** One session already on the board, as much of it as a clash needs. */
export type Booking = {
  /** Null where a time is only kept (暂留). */
  sessionId: SessionId | null
  caseId: CaseId
  label: string
  start: string
  end: string
  roomId: RoomId
  presiderId: ContactId | null
  recorderId: ContactId | null
  otherIds: readonly ContactId[]
  /** Names with telephone of the parties, since a party has no entry in the directory. */
  parties: readonly string[]
}

/** Mediator and room block; the others are named and may be overridden with a reason. */
export type Clash = {
  sessionId: SessionId | null
  severity: 'stop' | 'reason'
  /** `roster`: away by rota, leave or own word. `outside`: not within the published times. */
  what: 'room' | 'presider' | 'person' | 'party' | 'roster' | 'outside'
  name: string
  label: string
  start: string
  end: string
}

type Names = { room: string; buffer: number; contact: (id: ContactId) => string; parties: readonly string[] }

/** everything that would be in two places at once. `ignore` is the session being moved. */
export function clashes(
  plan: SessionPlan,
  bookings: readonly Booking[],
  names: Names,
  ignore?: SessionId,
): Clash[] {
  const found: Clash[] = []
  for (const booking of bookings) {
    if (ignore !== undefined && booking.sessionId === ignore) continue
    const hit = (what: Clash['what'], severity: Clash['severity'], name: string) =>
      found.push({
        sessionId: booking.sessionId,
        severity,
        what,
        name,
        label: booking.label,
        start: booking.start,
        end: booking.end,
      })
    if (booking.roomId === plan.roomId && overlap(plan, booking, names.buffer))
      hit('room', 'stop', names.room)
    if (!overlap(plan, booking, 0)) continue
    if (booking.presiderId === plan.presiderId) hit('presider', 'stop', names.contact(plan.presiderId))
    const theirs = new Set([booking.presiderId, booking.recorderId, ...booking.otherIds])
    for (const id of new Set([plan.presiderId, plan.recorderId, ...plan.invitedIds, ...plan.onDutyIds])) {
      if (id === null || !theirs.has(id) || (id === plan.presiderId && id === booking.presiderId)) continue
      const mediates = id === plan.presiderId || id === booking.presiderId
      hit(mediates ? 'presider' : 'person', mediates ? 'stop' : 'reason', names.contact(id))
    }
    for (const party of names.parties) if (booking.parties.includes(party)) hit('party', 'reason', party)
  }
  return found
}

/** Touching ends are no overlap; `buffer` minutes must stay free on both sides. */
function overlap(
  a: { start: string; end: string },
  b: { start: string; end: string },
  buffer: number,
): boolean {
  return minutesOf(a.start) < minutesOf(b.end) + buffer && minutesOf(b.start) < minutesOf(a.end) + buffer
}
