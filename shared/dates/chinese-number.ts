const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** What a count may be written with, for a pattern. */
export const COUNT = '[0-9零〇一二两三四五六七八九十廿卅]{1,4}'

/** 0 to 99 as written in figures or characters: '12', '十二', '廿三', '两'. Undefined when it is none. */
export function readCount(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text)
  const plain = text.replace('廿', '二十').replace('卅', '三十')
  const found = /^([一二两三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(plain)
  if (!found || plain === '') return DIGITS[plain]
  const [, tens, ten, ones] = found
  if (ten === undefined) return tens !== undefined && ones !== undefined ? undefined : DIGITS[plain]
  return (tens === undefined ? 1 : (DIGITS[tens] ?? 0)) * 10 + (ones === undefined ? 0 : (DIGITS[ones] ?? 0))
}
