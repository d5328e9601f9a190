const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 一, 十二, 二十: how clauses are counted on paper, up to 99. */
export function ordinal(count: number): string {
  const tens = Math.floor(count / 10)
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens] ?? ''}十`
  return head + (DIGITS[count % 10] ?? '')
}
