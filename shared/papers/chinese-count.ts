const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

/** 一, 十, 十二, 四十: numbers of clauses, up to 99. */
export function chineseCount(count: number): string {
  const tens = Math.floor(count / 10)
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`
  return head + (DIGITS[count % 10] ?? '')
}
