import type { Party } from '../cases/party'
import type { WorkCalendar } from '../deadlines/calendar'
import { copiesNeeded, type AgreementText } from './agreement'
import { checkAmounts } from './check-amounts'
import { checkClause } from './check-clause'
import { checkDates } from './check-dates'
import { checkPeople } from './check-people'
import { checkWords } from './check-words'
import type { Finding } from './finding'

type Facts = {
  parties: readonly Party[]
  today: string
  calendar: WorkCalendar
  /** The day on which the mediation's term ends; null while none runs. */
  termEnd: string | null
}

/**
 * Everything a reviewer or a court would stumble over, in reading order: who may sign, R-11 fees,
 * R-34 the term, R-41 contents, R-42 money, R-43 vague words, R-44 copies, R-49 what may not be agreed.
 */
export function checkAgreement(text: AgreementText, facts: Facts): Finding[] {
  const { parties, today, termEnd } = facts
  const names = parties.map(each => each.name)
  const findings: Finding[] = checkPeople(parties, today)
  const gap = (code: Finding['code'], place: Finding['place'], severity: Finding['severity'] = 'stop') =>
    findings.push({ rule: 'R-41', code, severity, place, about: {} })

  if (parties.length < 2) gap('no-parties', { at: 'parties' })
  if (termEnd !== null && today > termEnd)
    findings.push({
      rule: 'R-34',
      code: 'term-over',
      severity: 'reason',
      place: { at: 'facts' },
      about: { day: termEnd },
    })
  if (text.facts === '') gap('no-facts', { at: 'facts' })
  findings.push(...checkWords(text.facts, { at: 'facts' }).filter(each => each.rule !== 'R-43'))
  findings.push(...checkAmounts(text.facts, { at: 'facts' }))
  if (text.clauses.length === 0) gap('no-clauses', { at: 'clauses' })
  for (const [index, clause] of text.clauses.entries()) {
    findings.push(...checkClause(clause, index, { ...facts, names }))
  }
  if (text.manner === '') gap('no-manner', { at: 'manner' }, 'reason')
  findings.push(...checkWords(text.manner, { at: 'manner' }), ...checkAmounts(text.manner, { at: 'manner' }))
  findings.push(...checkDates(text.manner, { at: 'manner' }, facts))
  const needed = copiesNeeded(parties)
  if (text.copies < needed)
    findings.push({
      rule: 'R-44',
      code: 'too-few-copies',
      severity: 'stop',
      place: { at: 'copies' },
      about: { copies: text.copies, needed },
    })
  return findings
}

export const stops = (findings: readonly Finding[]) => findings.filter(each => each.severity === 'stop')
export const asksReason = (findings: readonly Finding[]) =>
  findings.filter(each => each.severity === 'reason')
