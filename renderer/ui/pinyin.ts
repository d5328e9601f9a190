import { match, pinyin } from 'pinyin-pro'

const known = new Map<string, string>()

/** 'cjz' for 陈喆堃's first two and so on: what fingers type for a name. */
export function initials(text: string): string {
  const found = known.get(text)
  if (found !== undefined) return found
  const made = pinyin(text, { pattern: 'first', toneType: 'none', type: 'array' }).join('').toLowerCase()
  known.set(text, made)
  return made
}

/** Which characters of a text a query hits, by the characters or by their pinyin; null when it does not. */
export function hits(text: string, query: string): number[] | null {
  const plain = query.trim().toLowerCase()
  if (plain === '') return []
  const at = text.toLowerCase().indexOf(plain)
  if (at >= 0) return Array.from({ length: plain.length }, (_each, index) => at + index)
  return /^[a-z]+$/.test(plain) ? match(text, plain, { continuous: true }) : null
}

/** Whether a query means this person: by name, by pinyin, or by digits of the telephone. */
export function means(person: { name: string; phone?: string }, query: string): boolean {
  const plain = query.trim()
  if (/^\d{2,}$/.test(plain)) return (person.phone ?? '').replace(/\D/g, '').includes(plain)
  return hits(person.name, plain) !== null
}
