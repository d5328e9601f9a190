import { dateOnPaper } from '../core/chinese-date'
import { dayOf } from '../core/day'
import { SERIES, type LedgerRow, type SeriesProof } from './ledger'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const safe = (text: string) => text.replace(/[&<>"]/g, each => ENTITIES[each] ?? each)

type Facts = {
  committee: string
  year: number
  today: string
  series: readonly SeriesProof[]
  sample: boolean
}

/** The list for an inspector: every number of the year in order, and above each series what it proves. */
export function ledgerHtml({ committee, year, today, series, sample }: Facts): string {
  const title = `${year}年编号台账`
  return `<!doctype html>
<html lang="zh-CN" class="paper-page" data-header="${safe(committee)}" data-footer="${sample ? '样例' : ''}">
<head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/paper.css"></head>
<body><main class="paper paper-ledger">
<h1 class="ledger-title">${safe(committee)}<br>${title}</h1>
<p class="ledger-day">截至${dateOnPaper(today)}</p>
${series.map(part).join('\n')}
</main></body>
</html>
`
}

function part(proof: SeriesProof): string {
  return `<h2 class="ledger-series">${SERIES.words[proof.series]}</h2>
<p class="ledger-proof">${safe(proofText(proof))}</p>
<table class="ledger"><thead><tr><th>序</th><th>编号</th><th>取号时间</th><th>案件</th><th>作废</th></tr></thead>
<tbody>${proof.rows.map(row).join('')}</tbody></table>`
}

const row = ({ ordinal, number, drawnAt, title, voided }: LedgerRow) =>
  `<tr><td>${ordinal}</td><td>${safe(number)}</td><td>${dateOnPaper(dayOf(drawnAt))}</td><td>${safe(title)}</td><td>${
    voided ? safe(`${voided.reason}（${voided.actor}，${dateOnPaper(dayOf(voided.at))}）`) : ''
  }</td></tr>`

/** '取号 23 个，作废 1 个，无缺号。' and whatever is not so. */
export function proofText({ drawn, voided, gaps, unexplained, strangers, whole }: SeriesProof): string {
  const parts = [`取号 ${drawn} 个，作废 ${voided} 个`]
  if (whole) return `${parts[0] ?? ''}，号码连续，没有缺号。`
  if (gaps.length > 0) parts.push(`缺号 ${gaps.join('、')}`)
  if (unexplained.length > 0) parts.push(`取了没有用、也没有写明原因：${unexplained.join('、')}`)
  if (strangers.length > 0) parts.push(`在用但台账里没有：${strangers.join('、')}`)
  return `${parts.join('；')}。`
}
