import { readCount } from '../dates/chinese-number'
import { CAPITAL_AMOUNT, readCapital } from '../money/read-capital'
import { parseYuan, yuan } from '../money/fen'
import type { Finding, FindingCode, FindingPlace } from './finding'
import { amountsIn, sentencesOf } from './text-parts'

const PAIR = new RegExp(
  `(${CAPITAL_AMOUNT})\\s*\\(\\s*(?:人民币|小写[:：]?)?\\s*[¥￥]?\\s*(\\d[\\d,]*(?:\\.\\d+)?)\\s*(万)?\\s*元?\\s*\\)`,
  'gu',
)
const PAIR_TURNED = new RegExp(
  `[¥￥]?(\\d[\\d,]*(?:\\.\\d+)?)\\s*(万)?元\\s*\\(\\s*(?:大写[:：]?)?\\s*(?:人民币)?\\s*(${CAPITAL_AMOUNT})\\s*\\)`,
  'gu',
)

/** R-42 in words of one's own: 大写 = figures, and equal instalments add up to the total. */
export function checkAmounts(text: string, place: FindingPlace): Finding[] {
  const findings: Finding[] = []
  const report = (code: FindingCode, severity: Finding['severity'], about: Finding['about']) =>
    findings.push({ rule: 'R-42', code, severity, place, about })
  const plain = text.normalize('NFKC').replaceAll('¥', '￥')
  for (const { capital, fen } of pairsIn(plain)) {
    const read = readCapital(capital)
    if (read === undefined) report('capital-unreadable', 'stop', { words: capital })
    else if (read !== fen) report('capital-differs', 'stop', { words: capital, total: yuan(fen) })
  }
  for (const sentence of sentencesOf(plain)) {
    const sums = instalmentsIn(sentence)
    if (sums && sums.sum !== sums.total)
      report('sum-differs', 'stop', { sum: yuan(sums.sum), total: yuan(sums.total) })
  }
  return findings
}

/** A figure without 大写 beside it can be changed with one stroke of the pen. */
export function lacksCapital(text: string): boolean {
  const plain = text.normalize('NFKC')
  return amountsIn(plain).length > 0 && !new RegExp(CAPITAL_AMOUNT, 'u').test(plain)
}

function pairsIn(plain: string): { capital: string; fen: number }[] {
  const first = [...plain.matchAll(PAIR)].map(([, capital = '', figures = '', wan = '']) => ({
    capital,
    fen: parseYuan(figures + wan),
  }))
  const turned = [...plain.matchAll(PAIR_TURNED)].map(([, figures = '', wan = '', capital = '']) => ({
    capital,
    fen: parseYuan(figures + wan),
  }))
  return [...first, ...turned].flatMap(({ capital, fen }) => (fen === undefined ? [] : [{ capital, fen }]))
}

/** 共9000元，分三期，每期3000元: what the equal parts come to, beside the total. */
function instalmentsIn(sentence: string): { sum: number; total: number } | undefined {
  const found =
    /(?:共计?|合计|总[计额共]|计)[^\d]{0,6}(\d[\d,.]*万?)元[^。]*?分\s*(\d{1,2}|[一二两三四五六七八九十])\s*(?:期|次|个?月)[^。]*?每(?:期|次|月)[^\d]{0,10}(\d[\d,.]*万?)元/u.exec(
      sentence,
    )
  if (!found) return undefined
  const [, whole = '', times = '', each = ''] = found
  const total = parseYuan(whole)
  const part = parseYuan(each)
  const count = readCount(times)
  return total === undefined || part === undefined || count === undefined
    ? undefined
    : { sum: part * count, total }
}
