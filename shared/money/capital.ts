const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const PLACES = ['', '拾', '佰', '仟'] as const
const GROUPS = ['', '万', '亿'] as const

/** 大写 of an amount in fen without the 人民币 in front: 140950 → '壹仟肆佰零玖元伍角' (支付结算办法, annex 1). */
export function capital(fen: number): string {
  if (!Number.isSafeInteger(fen) || fen < 0 || fen > 999_999_999_999) throw new RangeError('fen out of range')
  const whole = Math.floor(fen / 100)
  const jiao = Math.floor(fen / 10) % 10
  const cent = fen % 10
  const yuanPart = whole > 0 ? `${integer(whole)}元` : ''
  if (jiao === 0 && cent === 0) return `${yuanPart || '零元'}整`
  const jiaoPart = jiao > 0 ? `${DIGITS[jiao]}角` : whole > 0 ? '零' : ''
  const centPart = cent > 0 ? `${DIGITS[cent]}分` : ''
  return yuanPart + jiaoPart + centPart
}

/** 人民币 with 大写 and figures, as the agreement prints every amount. */
export function amountOnPaper(fen: number): string {
  const whole = Math.floor(fen / 100).toLocaleString('en-US')
  return `人民币${capital(fen)}（￥${whole}.${String(fen % 100).padStart(2, '0')}元）`
}

/** Small counts in 大写: 一式伍份. */
export function capitalCount(count: number): string {
  return integer(count)
}

function integer(value: number): string {
  const groups = [value % 10_000, Math.floor(value / 10_000) % 10_000, Math.floor(value / 100_000_000)]
  let text = ''
  for (const [index, group] of [...groups.entries()].toReversed()) {
    if (group === 0) continue
    const gap = text !== '' && (group < 1000 || skipped(groups, index))
    text += `${gap ? '零' : ''}${four(group)}${GROUPS[index] ?? ''}`
  }
  return text || '零'
}

/** True where the group just above this one is empty while something stands above it: 1亿0500 reads 壹亿零伍佰. */
function skipped(groups: readonly number[], index: number): boolean {
  return groups[index + 1] === 0
}

function four(value: number): string {
  let text = ''
  let zero = false
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) {
      zero = text !== ''
      continue
    }
    text += `${zero ? '零' : ''}${DIGITS[digit]}${PLACES[place] ?? ''}`
    zero = false
  }
  return text
}
