import { dateOnPaper, timeOnPaper } from '../core/chinese-date'
import { dayOf } from '../core/day'
import type { Report } from '../escalation/escalation'
import { RISKS } from '../escalation/escalation'
import { OUTREACH_KINDS, outcomeWord } from '../outreach/outreach'
import { addressText } from '../places/address'
import type { PaperFacts } from './facts'
import type { Block } from './paper'
import { atRight, nameLine, rowsOf } from './signatures'
import { flush, heading, paragraph, title } from './text-blocks'

/**
 * 报告 to a department: of noise after 劝阻 and mediation failed (R-58, 噪声污染防治法 70), or of what may escalate
 * (R-59, 人民调解法 25). A report is owed by law, so it names who is concerned (R-30).
 */
export function reportLetter(facts: PaperFacts, report: Report): Block[] {
  const { office, file } = facts
  const { registration, parties } = file.case
  const names = parties.map(each => each.name || '______').join('与')
  const place = addressText(registration.place)
  const opening = `${place === '' ? '' : `${place}，`}${names}因${registration.title || registration.subject}发生纠纷。`
  return [
    title(report.ground === 'noise' ? '关于噪声扰民纠纷的报告' : '关于纠纷可能激化的报告'),
    flush(`${report.department}：`),
    paragraph(opening),
    paragraph(registration.facts),
    heading(report.ground === 'noise' ? '劝阻、调解情况：' : '已采取的措施：'),
    ...(report.ground === 'noise' ? tried(facts) : measures(facts, report)),
    heading('报告事项：'),
    paragraph(report.request),
    {
      kind: 'signatures',
      rows: rowsOf(
        [],
        [
          ...nameLine('报告人（签名）', 'right'),
          atRight(office.committee),
          atRight(dateOnPaper(dayOf(report.at))),
        ],
      ),
      tight: true,
    },
  ]
}

/** Each 劝阻 and visit with its day, then each session. */
function tried({ file }: PaperFacts): Block[] {
  const log = file.outreach
    .filter(each => each.kind !== 'call')
    .map(each => {
      const word = outcomeWord(each.kind, each.outcome)
      return `${timeOnPaper(each.at)}${OUTREACH_KINDS.words[each.kind]}，${word}${each.text === '' ? '' : `：${each.text}`}`
    })
  const held = file.sessions
    .filter(each => each.state === 'held')
    .map(each => `${dateOnPaper(dayOf(each.start))}第${each.ordinal}次调解`)
  const failed = file.case.closing.failedOn
  const end = failed === null ? [] : [`${dateOnPaper(failed)}调解不成，终止调解`]
  return [...log, ...held, ...end].map((line, at) => paragraph(`${at + 1}．${line}。`))
}

function measures({ file }: PaperFacts, { at }: Report): Block[] {
  const flag = file.escalations.findLast(each => each.since <= at)
  if (!flag) return []
  const risk = `${timeOnPaper(flag.since)}发现可能${RISKS.words[flag.risk]}${flag.note === '' ? '' : `：${flag.note}`}`
  const lines = flag.measures.map(each => `${timeOnPaper(each.at)}${each.text}`)
  return [risk, ...lines].map((line, index) => paragraph(`${index + 1}．${line}。`))
}
