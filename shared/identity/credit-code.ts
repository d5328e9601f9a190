const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** True for a 统一社会信用代码 whose last character fits the others (GB 32100-2015). */
export function isCreditCode(text: string): boolean {
  const code = text.normalize('NFKC').replace(/\s/g, '').toUpperCase()
  if (!/^[0-9A-HJ-NPQRTUW-Y]{18}$/.test(code)) return false
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + weight * ALPHABET.indexOf(code[index] ?? ''),
    0,
  )
  return code[17] === ALPHABET[(31 - (sum % 31)) % 31]
}
