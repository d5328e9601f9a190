/** Minutes of one planning step: every proposal begins on a quarter of an hour. */
export const STEP = 15
export const STEPS_A_DAY = (24 * 60) / STEP

/**
 * What is known of somebody's (or a room's) time on one day, from and to in minutes since midnight, `to` not
 * included. `here`: on duty on the spot, so nothing is lost by coming. `free`: said so. `leave`: would have to take
 * half a day off. `busy`: cannot. Where nothing is known, the state is 未问 (not asked).
 */
export type Span = {
  day: string
  from: number
  to: number
  state: 'here' | 'free' | 'leave' | 'busy'
  /** Where the person is meanwhile; null where it does not matter. */
  site: string | null
  /** '巡逻', '第0112号': said when this is what stands in the way. */
  why: string
}

export type Half = 0 | 1 | 2
export const HALVES = ['上午', '下午', '晚上'] as const

/** Forenoon until twelve, afternoon until six, then evening. */
export function halfOf(minute: number): Half {
  return minute < 12 * 60 ? 0 : minute < 18 * 60 ? 1 : 2
}

/** How many halves of a day a stretch of minutes touches. */
export function halvesTouched(from: number, to: number): number {
  return to <= from ? 0 : halfOf(to - 1) - halfOf(from) + 1
}

export const stepDown = (minute: number) => Math.floor(minute / STEP)
export const stepUp = (minute: number) => Math.ceil(minute / STEP)

/** Minutes since midnight of '09:30'; 24:00 is the end of the day. */
export function minuteOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

export function clockAt(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

/** Touching ends do not overlap. */
export const overlaps = (a: { from: number; to: number }, b: { from: number; to: number }) =>
  a.from < b.to && b.from < a.to
