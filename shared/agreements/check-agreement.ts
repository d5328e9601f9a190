import type { PartyId } from '../core/ids'
import type { WorkCalendar } from '../deadlines/calendar'
import { copiesNeeded, type AgreementText } from './agreement'
import { checkClause } from './check-clause'
import { checkWords } from './check-words'
import type { Finding } from './finding'

type Facts = { parties: readonly { id: PartyId; name: string }[]; today: string; calendar: WorkCalendar }

/**
 * Everything a reviewer or a court would stumble over, in reading order: R-41 contents, R-42 money,
 * R-43 vague words, R-44 copies, R-49 what may not be agreed.
 */
export function checkAgreement(text: AgreementText, { parties, today, calendar }: Facts): Finding[] {
  const findings: Finding[] = []
  const gap = (code: Finding['code'], place: Finding['place'], severity: Finding['severity'] = 'stop') =>
    findings.push({ rule: 'R-41', code, severity, place, about: {} })

  if (parties.length < 2) gap('no-parties', { at: 'parties' })
  if (text.facts === '') gap('no-facts', { at: 'facts' })
  findings.push(...checkWords(text.facts, { at: 'facts' }).filter(each => each.rule === 'R-49'))
  if (text.clauses.length === 0) gap('no-clauses', { at: 'clauses' })
  for (const [index, clause] of text.clauses.entries()) {
    findings.push(...checkClause(clause, index, { today, calendar }))
  }
  if (text.manner === '') gap('no-manner', { at: 'manner' }, 'reason')
  findings.push(...checkWords(text.manner, { at: 'manner' }))
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
