import { yearOf } from '../core/day'
import type { About } from '../core/decision'
import type { WorkCalendar } from '../deadlines/calendar'
import { yuan } from '../money/fen'
import { checkAmounts } from './check-amounts'
import { checkDates } from './check-dates'
import { checkFreeText } from './check-free-text'
import { checkProperty } from './check-property'
import { checkWords } from './check-words'
import type { ActClause, Clause, PayClause } from './clause'
import type { ClauseSquare, Finding, FindingCode, Severity } from './finding'

type Facts = { today: string; calendar: WorkCalendar; names: readonly string[] }
type Report = (
  rule: Finding['rule'],
  code: FindingCode,
  severity: Severity,
  square: ClauseSquare,
  about?: About,
) => void

/** Who, what, how much, when, how, what if not: the six questions to one clause. */
export function checkClause(clause: Clause, index: number, facts: Facts): Finding[] {
  const findings: Finding[] = []
  if (clause.open)
    findings.push({
      rule: 'R-41',
      code: 'still-open',
      severity: 'stop',
      place: { at: 'clause', index, square: 'what' },
      about: {},
    })
  const report: Report = (rule, code, severity, square, about = {}) =>
    findings.push({ rule, code, severity, place: { at: 'clause', index, square }, about })
  const words = (text: string, square: ClauseSquare) => {
    const place = { at: 'clause', index, square } as const
    findings.push(...checkWords(text, place), ...checkProperty(text, place, facts.names))
    findings.push(...checkDates(text, place, facts))
    if (clause.kind !== 'free') findings.push(...checkAmounts(text, place))
  }

  if (clause.kind === 'pay') {
    checkPay(clause, facts, report)
    words(clause.purpose, 'what')
    words(clause.otherwise, 'otherwise')
  } else if (clause.kind === 'act') {
    checkAct(clause, facts, report)
    const dated = clause.due !== null || (clause.lasting && clause.measure !== '')
    words(clause.action, 'what')
    // A vague word beside a date and a measure does no harm (R-43 asks for "without date/measure").
    if (dated && clause.measure !== '')
      findings.splice(0, findings.length, ...findings.filter(each => each.code !== 'vague-word'))
    words(clause.manner, 'how')
    words(clause.otherwise, 'otherwise')
  } else {
    if (clause.text === '') report('R-41', 'what-missing', 'stop', 'what')
    words(clause.text, 'what')
    findings.push(...checkFreeText(clause.text, { at: 'clause', index, square: 'what' }, facts.names))
  }
  return findings
}

function checkPay(clause: PayClause, facts: Facts, report: Report): void {
  if (clause.payers.length === 0) report('R-41', 'who-missing', 'stop', 'who')
  if (clause.payees.length === 0 && clause.payeeOutside === '') report('R-41', 'payee-missing', 'stop', 'who')
  if (clause.payers.length > 1)
    report('R-43', 'shares-missing', 'reason', 'who', { count: clause.payers.length })
  if (clause.purpose === '') report('R-41', 'what-missing', 'reason', 'what')
  if (clause.totalFen === 0) report('R-42', 'amount-missing', 'stop', 'much')
  const sum = clause.instalments.reduce((total, each) => total + each.amountFen, 0)
  if (clause.instalments.length > 1 && sum !== clause.totalFen)
    report('R-42', 'sum-differs', 'stop', 'much', { sum: yuan(sum), total: yuan(clause.totalFen) })
  let last = ''
  for (const [at, { due }] of clause.instalments.entries()) {
    const of = clause.instalments.length > 1 ? { instalment: at + 1 } : {}
    if (due === null) report('R-42', 'date-missing', 'stop', 'when', of)
    else {
      checkDay(due, facts, report, of)
      if (due < last) report('R-42', 'dates-out-of-order', 'stop', 'when', of)
      last = due
    }
  }
  if (clause.method === null) report('R-41', 'method-missing', 'reason', 'how')
  else if (clause.method === 'transfer' && clause.account === '')
    report('R-41', 'account-missing', 'hint', 'how')
  if (clause.otherwise === '') report('R-41', 'otherwise-missing', 'hint', 'otherwise')
}

function checkAct(clause: ActClause, facts: Facts, report: Report): void {
  if (clause.actors.length === 0) report('R-41', 'who-missing', 'stop', 'who')
  if (clause.action === '') report('R-41', 'what-missing', 'stop', 'what')
  if (clause.due !== null) checkDay(clause.due, facts, report, {})
  else if (!clause.lasting) report('R-41', 'date-missing', 'stop', 'when')
  if (clause.lasting && clause.measure === '') report('R-43', 'amount-missing', 'reason', 'much')
  if (clause.otherwise === '') report('R-41', 'otherwise-missing', 'hint', 'otherwise')
}

function checkDay(day: string, { today, calendar }: Facts, report: Report, about: About): void {
  if (day < today) report('R-41', 'date-past', 'stop', 'when', { ...about, day })
  else if (calendar.loaded(yearOf(day)) && !calendar.works(day))
    report('R-41', 'date-closed', 'hint', 'when', { ...about, day })
}
