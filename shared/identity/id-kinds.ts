import type { IdKind } from '../cases/codes'
import { ageOn } from '../core/day'
import { creditProblem } from './credit-code'
import { checkDigit, normaliseId, readIdNumber, type IdReading } from './id-number'
import type { IdProblem } from './id-problem'

/** none: nothing written; ok: fits; odd: fits, but look again; wrong: cannot be; unchecked: nothing to check it by. */
export type IdVerdict = { state: 'none' | 'ok' | 'odd' | 'wrong' | 'unchecked'; problem: IdProblem | null }

const wrong = (problem: IdProblem): IdVerdict => ({ state: 'wrong', problem })
const OK: IdVerdict = { state: 'ok', problem: null }

/** What the number of a document is worth, by the kind of document (domain 4.1, 4.2). */
export function judgeId(kind: IdKind, text: string, today: string): IdVerdict {
  const number = normaliseId(text)
  if (number === '') return { state: 'none', problem: null }
  switch (kind) {
    case 'resident':
      return fromReading(readIdNumber(number, today), today)
    case 'hk-mo-tw':
      return residence(number, today)
    case 'foreign-permanent':
      return permit(number, today)
    case 'passport':
      return /^[A-Z0-9]{5,17}$/.test(number) ? OK : wrong({ code: 'passport-shape' })
    case 'other':
      return { state: 'unchecked', problem: null }
  }
}

/** The same for the code of an organisation. */
export function judgeCredit(text: string): IdVerdict {
  if (text.trim() === '') return { state: 'none', problem: null }
  const problem = creditProblem(text)
  return problem === null ? OK : wrong(problem)
}

function fromReading(reading: IdReading, today: string): IdVerdict {
  if (!reading.valid) return wrong(reading.problem)
  const age = ageOn(reading.birthDay, today)
  return age > 120 ? { state: 'odd', problem: { code: 'over-120', age } } : OK
}

/** 港澳台居民居住证: 810000, 820000 or 830000 in front, built and checked like a resident's. */
function residence(number: string, today: string): IdVerdict {
  const verdict = fromReading(readIdNumber(number, today), today)
  const fits = verdict.state === 'ok' || verdict.state === 'odd'
  return fits && !/^8[123]0000/.test(number)
    ? wrong({ code: 'residence-prefix', found: number.slice(0, 6) })
    : verdict
}

/**
 * 外国人永久居留身份证: since 2023 eighteen digits with 9 in front, birth day and check digit where a resident's
 * stand; before that three letters and twelve digits. The domain file has no vectors for it, so only what both
 * share with GB 11643 is checked.
 */
function permit(number: string, today: string): IdVerdict {
  if (/^[A-Z]{3}\d{12}$/.test(number)) return OK
  if (!/^9\d{16}[\dX]$/.test(number)) return wrong({ code: 'permit-shape' })
  const first17 = number.slice(0, 17)
  // The province of a resident stands in for the 9 and what follows, which GB 11643 does not know.
  const built = `110105${number.slice(6, 17)}`
  const verdict = fromReading(readIdNumber(built + checkDigit(built), today), today)
  if (verdict.state === 'wrong') return verdict
  const expected = checkDigit(first17)
  return expected === number.slice(17)
    ? verdict
    : wrong({ code: 'check-digit', expected, found: number.slice(17) })
}

/** Birth day and sex that a number tells; null where its kind tells none or it is wrong. */
export function toldBy(
  kind: IdKind,
  text: string,
  today: string,
): { birthDay: string; sex: 'male' | 'female' } | null {
  if (kind !== 'resident' && kind !== 'hk-mo-tw') return null
  const reading = readIdNumber(text, today)
  return reading.valid ? { birthDay: reading.birthDay, sex: reading.sex } : null
}
