import { addDays, Day } from '../core/day'

const DIGITS = '〇一二三四五六七八九'

/** 26 for 二十六, 11 for 十一, 2026 for 二〇二六. */
function fromChinese(text: string): number {
  if (!text.includes('十'))
    return Number(Array.from(text, sign => DIGITS.indexOf(sign.replace('零', '〇'))).join(''))
  const [tens = '', ones = ''] = text.split('十')
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones))
}

const CHINESE =
  /([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号]?/

/**
 * A day in any spelling of an old register: 2026-11-22, 2026/11/22, 2026.11.22, 20261122, 2026年11月22日, 26.11.22,
 * 二〇二六年十一月二十二日, a sheet's serial number; a time after it is passed over. Undefined when it is none.
 */
export function readOldDay(text: string, today: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim()
  const chinese = CHINESE.exec(plain)
  if (chinese) {
    const [year, month, day] = chinese.slice(1).map(fromChinese)
    return make(String(year), String(month), String(day))
  }
  const spaceless = plain.replace(/ ?([-/.年月日、]) ?/g, '$1')
  const full = /^(\d{4}|\d{2})[-/.年、](\d{1,2})[-/.月、](\d{1,2})(?!\d)[日号.]?/.exec(spaceless)
  if (full) return make(wholeYear(full[1] ?? '', today), full[2], full[3])
  const packed = /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(plain)
  if (packed) return make(packed[1], packed[2], packed[3])
  const serial = /^(\d{5})(?:\.\d+)?$/.exec(plain)
  // 1954 to 2119: what a sheet shows as a number where the column was never told that it holds days.
  if (serial) return Number(serial[1]) >= 20_000 ? addDays('1899-12-30', Number(serial[1])) : undefined
  return undefined
}

/** A year of two digits is the latest one that is not in the future. */
function wholeYear(year: string, today: string): string {
  if (year.length === 4) return year
  const now = Number(today.slice(0, 4))
  const century = Math.floor(now / 100) * 100
  const near = century + Number(year)
  return String(near > now ? near - 100 : near)
}

function make(year = '', month = '', day = ''): string | undefined {
  return Day.safeParse(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`).data
}
