import { addDays, Day } from '../core/day'
import type { IdProblem } from './id-problem'

export type { IdProblem } from './id-problem'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
)

export type IdReading =
  | { valid: true; number: string; birthDay: string; sex: 'male' | 'female' }
  | { valid: false; number: string; problem: IdProblem }

/** Full-width digits to ASCII, spaces out, x to X. */
export function normaliseId(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').toUpperCase()
}

/** The last character that the first 17 digits ask for (GB 11643-1999). */
export function checkDigit(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17[index]), 0)
  return CHECKS[sum % 11] ?? ''
}

/** Reads a resident ID number; county codes are not judged, since abolished ones stay valid on old cards. */
export function readIdNumber(text: string, today: string): IdReading {
  const number = normaliseId(text)
  const wrong = (problem: IdProblem): IdReading => ({ valid: false, number, problem })
  if (!/^[0-9X]*$/.test(number)) return wrong({ code: 'characters' })
  if (number.length !== 18) return wrong({ code: 'length', length: number.length })
  if (!/^\d{17}[\dX]$/.test(number)) return wrong({ code: 'characters' })
  if (!PROVINCES.has(number.slice(0, 2))) return wrong({ code: 'province', province: number.slice(0, 2) })
  const birthDay = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  if (!Day.safeParse(birthDay).success) return wrong({ code: 'birth-day', text: number.slice(6, 14) })
  if (birthDay > today) return wrong({ code: 'birth-day-future', day: birthDay })
  const expected = checkDigit(number)
  const found = number.slice(17)
  if (expected !== found) return wrong({ code: 'check-digit', expected, found })
  return { valid: true, number, birthDay, sex: Number(number[16]) % 2 === 1 ? 'male' : 'female' }
}

/** True for somebody born less than `years` years before the day. */
export function youngerThan(years: number, birthDay: string, day: string): boolean {
  const birthday = `${Number(birthDay.slice(0, 4)) + years}${birthDay.slice(4)}`
  const reached = Day.safeParse(birthday).success ? birthday : addDays(`${birthday.slice(0, 4)}-02-28`, 1)
  return day < reached
}
