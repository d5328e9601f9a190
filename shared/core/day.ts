import { z } from 'zod'

/** A calendar day in the office's own calendar: '2026-11-22'. */
export const Day = z.iso.date()

/** The office's wall clock to the minute: '2026-11-22T09:30'. No zone: one desk, one clock. */
export const LocalTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/)
  .refine(text => Day.safeParse(text.slice(0, 10)).success)

const MILLISECONDS_A_DAY = 86_400_000

const utc = (day: string) => Date.parse(`${day}T00:00:00Z`)
const fromUtc = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10)

export const dayOf = (time: string) => time.slice(0, 10)
export const clockOf = (time: string) => time.slice(11, 16)
export const yearOf = (day: string) => Number(day.slice(0, 4))

/** The day `count` days later (earlier when negative). */
export function addDays(day: string, count: number): string {
  return fromUtc(utc(day) + count * MILLISECONDS_A_DAY)
}

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to) - utc(from)) / MILLISECONDS_A_DAY)
}

/** 0 is Sunday. */
export function weekday(day: string): number {
  return new Date(utc(day)).getUTCDay()
}

/** Same day `count` months later, or that month's last day where there is no such day (MFD 202). */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const index = year * 12 + (month - 1) + count
  const last = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate()
  return fromUtc(Date.UTC(Math.floor(index / 12), index % 12, Math.min(date, last)))
}

/** Completed years of age on a day. */
export function ageOn(birthDay: string, day: string): number {
  const years = yearOf(day) - yearOf(birthDay)
  return day.slice(5) < birthDay.slice(5) ? years - 1 : years
}

/** Minutes since the year 2000, for comparing two wall-clock times. */
export function minutesOf(time: string): number {
  return Math.round((Date.parse(`${time}:00Z`) - Date.UTC(2000, 0, 1)) / 60_000)
}

export function addMinutes(time: string, count: number): string {
  return new Date(Date.parse(`${time}:00Z`) + count * 60_000).toISOString().slice(0, 16)
}
