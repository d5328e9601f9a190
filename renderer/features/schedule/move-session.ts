import type { RoomId } from '@shared/core/ids'
import { addMinutes, minutesOf } from '@shared/core/day'
import type { BoardEntry } from '@shared/sessions/contract'

/** A session that is being moved on the board and has not been saved. */
export type Moving = { entry: BoardEntry; start: string; end: string; roomId: RoomId }

const STEP = 15
const SHORTEST = 15

export const take = (entry: BoardEntry): Moving => ({
  entry,
  start: entry.start,
  end: entry.end,
  roomId: entry.roomId,
})

const sameDay = (a: string, b: string) => a.slice(0, 10) === b.slice(0, 10)

/** Earlier or later by steps of a quarter of an hour; never into another day. */
export function shifted(moving: Moving, steps: number): Moving {
  const start = addMinutes(moving.start, steps * STEP)
  const end = addMinutes(moving.end, steps * STEP)
  return sameDay(start, moving.start) && sameDay(end, moving.start) ? { ...moving, start, end } : moving
}

/** A later or earlier end. */
export function stretched(moving: Moving, steps: number): Moving {
  const end = addMinutes(moving.end, steps * STEP)
  const long = minutesOf(end) - minutesOf(moving.start) >= SHORTEST
  return long && sameDay(end, moving.start) ? { ...moving, end } : moving
}

/** The room above or below in the list of rooms in use. */
export function inNextRoom(moving: Moving, rooms: readonly { id: RoomId }[], step: number): Moving {
  const at = rooms.findIndex(each => each.id === moving.roomId)
  const next = rooms[at + step]
  return next ? { ...moving, roomId: next.id } : moving
}

export const isMoved = ({ entry, start, end, roomId }: Moving) =>
  entry.start !== start || entry.end !== end || entry.roomId !== roomId
