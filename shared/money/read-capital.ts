const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const OTHERS = '〇一二三四五六七八九'
const PLACES = new Map<string, number>([
  ['拾', 10],
  ['十', 10],
  ['佰', 100],
  ['百', 100],
  ['仟', 1000],
  ['千', 1000],
])
const GROUPS = new Map<string, number>([
  ['万', 10_000],
  ['亿', 100_000_000],
])

/** Every 大写 amount as people write it: 壹仟贰佰元整, 叁万圆, 伍角. */
export const CAPITAL_AMOUNT =
  '[零壹贰叁肆伍陆柒捌玖拾][零壹贰叁肆伍陆柒捌玖拾佰仟万亿]*[元圆](?:[零壹贰叁肆伍陆柒捌玖]+角)?(?:零?[壹贰叁肆伍陆柒捌玖]分)?[整正]?'

/** Fen of an amount in 大写: '壹仟肆佰零玖元伍角' → 140950. Undefined where it is none. */
export function readCapital(text: string): number | undefined {
  const plain = text.replace(/^人民币/u, '')
  const found =
    /^(?:([^元圆角分]+)[元圆])?(?:零?([^元圆角分整正])角)?(?:零?([^元圆角分整正])分)?[整正]?$/u.exec(plain)
  if (!found || !/[元圆角分]/u.test(plain)) return undefined
  const [, whole = '', jiao, cent] = found
  const yuan = readInteger(whole)
  if (yuan === undefined) return undefined
  return yuan * 100 + (digit(jiao) ?? 0) * 10 + (digit(cent) ?? 0)
}

function digit(char: string | undefined): number | undefined {
  if (char === undefined) return undefined
  const at = Math.max(DIGITS.indexOf(char), OTHERS.indexOf(char))
  return at < 0 ? undefined : at
}

function readInteger(text: string): number | undefined {
  let total = 0
  let group = 0
  let last: number | undefined
  for (const char of text) {
    const place = PLACES.get(char)
    const scale = GROUPS.get(char)
    const value = digit(char)
    if (value !== undefined) last = value
    else if (place !== undefined) {
      // 拾 at the beginning stands for 壹拾.
      group += (last ?? 1) * place
      last = undefined
    } else if (scale !== undefined) {
      total += (group + (last ?? 0)) * scale
      group = 0
      last = undefined
    } else return undefined
  }
  return total + group + (last ?? 0)
}
