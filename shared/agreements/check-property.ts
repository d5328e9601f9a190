import type { Finding, FindingPlace } from './finding'

const ABSENT =
  /(?:案外人|他人|父亲|母亲|父母|儿子|女儿|子女|配偶|妻子|丈夫|公婆|岳父|岳母|兄弟|姐妹|哥哥|弟弟|姐姐|妹妹|房东|已故[^，。；]{0,6})(?:[^，。；]{0,4})?(?:名下|所有|共有)[^，。；]{0,4}(?:房屋|房产|住房|房|车辆|轿车|车位|车库|土地|宅基地|存款|商铺|铺面|股权)/u
const HELD = /([\p{Script=Han}·]{2,8}?)名下/gu
const OWN = /(?:甲方|乙方|丙方|申请人|被申请人|双方|各方|本人|自己|各自|其|当事人)[一二三四五六]?$/u

/** Property of somebody who does not sign (民法典 153, 民诉法解释 358(二)): his consent belongs into the file first. */
export function checkProperty(text: string, place: FindingPlace, names: readonly string[]): Finding[] {
  const found = ABSENT.exec(text)?.[0] ?? heldByStranger(text, names)
  if (found === undefined) return []
  return [{ rule: 'R-49', code: 'owner-absent', severity: 'reason', place, about: { words: found } }]
}

function heldByStranger(text: string, names: readonly string[]): string | undefined {
  for (const [words, holder = ''] of text.matchAll(HELD)) {
    const isKnown = OWN.test(holder) || names.some(name => name.length > 1 && holder.endsWith(name))
    if (!isKnown) return words
  }
  return undefined
}
