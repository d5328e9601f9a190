import { z } from 'zod'

/** Wall clock to the minute, 'HH:MM'. */
export const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** Usual working time on one day of the week; 1 is Monday, 7 Sunday. */
export const WeeklyHours = z
  .object({ weekday: z.int().min(1).max(7), from: Clock, to: Clock })
  .refine(each => each.to > each.from, 'ends before it begins')
export type WeeklyHours = z.infer<typeof WeeklyHours>

/** A week in order, without what another line already covers; touching times become one. */
export function tidyHours(hours: readonly WeeklyHours[]): WeeklyHours[] {
  const sorted = hours.toSorted((a, b) => a.weekday - b.weekday || a.from.localeCompare(b.from))
  const tidy: WeeklyHours[] = []
  for (const each of sorted) {
    const last = tidy.at(-1)
    if (last && last.weekday === each.weekday && each.from <= last.to) {
      if (each.to > last.to) tidy[tidy.length - 1] = { ...last, to: each.to }
    } else tidy.push(each)
  }
  return tidy
}
