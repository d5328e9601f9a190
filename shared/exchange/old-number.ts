import { plain } from './table'

/** One spelling for a number written with any brackets, spaces and leading zeros; what must not be there twice. */
export function numberKey(number: string): string {
  return plain(number)
    .replace(/[〔［[【(]/g, '(')
    .replace(/[〕］\]】)]/g, ')')
    .replace(/\s/g, '')
    .replace(/(^|\D)0+(?=\d)/g, '$1')
}

/** Which number of which year this would be in the office's own pattern; null where it follows another one. */
export function ordinalOf(pattern: string, number: string): { year: number; ordinal: number } | null {
  const parts = numberKey(pattern.replace('{年}', '年年').replace(/\{序\d?\}/, '序序'))
    .split(/(年年|序序)/)
    .map(part => {
      if (part === '年年') return String.raw`(?<year>\d{4})`
      if (part === '序序') return String.raw`(?<ordinal>\d{1,7})`
      return part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    })
  const groups = new RegExp(`^${parts.join('')}$`).exec(numberKey(number))?.groups
  if (!groups) return null
  const [year, ordinal] = [Number(groups['year']), Number(groups['ordinal'])]
  return ordinal > 0 ? { year, ordinal } : null
}
