import type { WorkCalendar } from '../deadlines/calendar'
import type { Span } from './span'

/** Somebody who may be needed. `load`: sessions of the last months, for fairness; null where it is not weighed. */
export type Person = {
  key: string
  name: string
  /** Decides who may be dropped from a session and how a call begins. */
  kind: 'party' | 'mediator' | 'outside'
  /** '民警', '甲方一'. */
  title: string
  phone: string
  load: number | null
  spans: readonly Span[]
}

/** One chair in the session and who may sit on it, the one asked for first. */
export type Seat = {
  key: string
  title: string
  need: 'required' | 'wanted'
  candidates: readonly string[]
  /** Others whom the rules would let sit there (R-15 … R-20), named only when nothing else is left. */
  substitutes: readonly string[]
  /** Minutes before the beginning at which this one is received, for separate arrival. */
  early: number
}

export type FinderRoom = {
  key: string
  name: string
  site: string
  seats: number
  screen: boolean
  privacy: boolean
  exits: number
  /** Minutes that stay free before and after. */
  buffer: number
  /** In minutes since midnight: never before, never later. */
  opens: number
  closes: number
  /** A place of somebody else's (物业会议室, 上门): not asked until a span says it is free. */
  elsewhere: boolean
  spans: readonly Span[]
}

export type RoomNeeds = {
  seats: number
  screen: boolean
  privacy: boolean
  twoExits: boolean
  only: string | null
}

/** What somebody would rather not: weekdays (0 is Sunday), or hours outside `notBefore`–`notAfter`. */
export type Wish = {
  key: string
  person: string
  weekdays: readonly number[]
  notBefore: number | null
  notAfter: number | null
  text: string
}

/** What one unit of each drawback costs. Shown and changeable; only the ratio matters. */
export type Weights = {
  /** A working day later than the first possible. */
  later: number
  /** A working day nearer to the legal date than five. */
  margin: number
  /** Half a day that somebody loses. */
  halfDay: number
  /** A session that this lawyer had more than the least burdened in the last months. */
  fairness: number
  /** A wish that is not met, or somebody wanted who cannot come. */
  wish: number
  /** A telephone call that has to be made first. */
  call: number
  /** Another than the one asked for. */
  other: number
  /** Ten seats that stay empty; a beginning at a quarter past or to. */
  room: number
}

export const WEIGHTS: Weights = {
  later: 4,
  margin: 6,
  halfDay: 10,
  fairness: 3,
  wish: 60,
  call: 5,
  other: 15,
  room: 1,
}

export type Problem = {
  minutes: number
  /** First day, and the first minute on it (the others are open all day). */
  earliest: { day: string; minute: number }
  latest: string
  /** The day by which the law wants the matter done; null where none runs. */
  legal: string | null
  /** When a session may lie, in minutes since midnight. */
  hours: readonly { from: number; to: number }[]
  restDays: boolean
  seats: readonly Seat[]
  people: readonly Person[]
  rooms: readonly FinderRoom[]
  needs: RoomNeeds
  /** Minutes between two sites, either way; sites that are not named lie side by side. */
  travel: readonly { a: string; b: string; minutes: number }[]
  wishes: readonly Wish[]
  weights: Weights
  calendar: WorkCalendar
}

export type Part = { what: keyof Weights; count: number; cost: number }

/** A time that can be had. `score` is the sum of the parts; less is better. */
export type Proposal = {
  start: string
  end: string
  room: string
  /** Who sits where; a wanted seat that stays empty is in `missing`. */
  seated: readonly { seat: string; person: string }[]
  missing: readonly string[]
  /** Keys of wishes not met. */
  broken: readonly string[]
  toAsk: readonly string[]
  lost: readonly string[]
  arrivals: readonly { seat: string; at: string }[]
  parts: readonly Part[]
  score: number
}

/** What stands in the way: somebody on a chair, or one of the conditions. */
export type Blocker =
  | { kind: 'seat'; seat: string; person: string; why: string; when: string }
  | { kind: 'latest' | 'hours' | 'length' | 'room' }

export type Change =
  | { kind: 'replace'; seat: string; person: string; asked: boolean }
  | { kind: 'clear'; seat: string; person: string; why: string; when: string }
  | { kind: 'without'; seat: string; person: string }
  | { kind: 'until'; day: string; extend: boolean }
  | { kind: 'outside-hours'; when: string }
  | { kind: 'shorter'; minutes: number }
  | { kind: 'any-room'; room: string }

/** One smallest set: with all its changes there are `times` times, the first of them `first`; never with fewer. */
export type BlockerSet = {
  blockers: readonly Blocker[]
  changes: readonly Change[]
  times: number
  first: { start: string; end: string; room: string }
  cost: number
}

/** A person to ring up, the most useful call first; `decides` times hang on this answer alone. */
export type Call = {
  person: string
  start: string
  end: string
  room: string
  decides: number
  touches: number
}

export type Found = {
  proposals: readonly Proposal[]
  almost: readonly Proposal[]
  blockers: readonly BlockerSet[]
  calls: readonly Call[]
}
