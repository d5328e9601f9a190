import type { IdProblem } from './id-problem'

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

const normalise = (text: string) => text.normalize('NFKC').replace(/\s/g, '').toUpperCase()

/** What is wrong with a 统一社会信用代码 (GB 32100-2015); null where its last character fits the others. */
export function creditProblem(text: string): IdProblem | null {
  const code = normalise(text)
  if (!/^[0-9A-HJ-NPQRTUW-Y]*$/.test(code)) return { code: 'credit-characters' }
  if (code.length !== 18) return { code: 'credit-length', length: code.length }
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + weight * ALPHABET.indexOf(code[index] ?? ''),
    0,
  )
  const expected = ALPHABET.charAt((31 - (sum % 31)) % 31)
  const found = code.slice(17)
  return expected === found ? null : { code: 'credit-check', expected, found }
}

/** True for a 统一社会信用代码 whose last character fits the others (GB 32100-2015). */
export const isCreditCode = (text: string) => creditProblem(text) === null
