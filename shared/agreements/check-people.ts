import { needsGuardian } from '../cases/acceptance-gaps'
import { COMPROMISE_POWER, type Party } from '../cases/party'
import type { Finding } from './finding'

/** Who signs for whom: a minor's guardian, an agent who may compromise (R-23, power item 4). */
export function checkPeople(parties: readonly Party[], today: string): Finding[] {
  const findings: Finding[] = []
  for (const party of parties) {
    const name = party.name || party.label
    if (needsGuardian(party, today) && (party.guardian?.name ?? '') === '')
      findings.push({
        rule: 'R-06',
        code: 'guardian-missing',
        severity: 'stop',
        place: { at: 'parties' },
        about: { name },
      })
    for (const agent of party.agents.filter(each => each.name !== '')) {
      const about = { name: agent.name, party: name }
      if (!agent.powers.includes(COMPROMISE_POWER))
        findings.push({
          rule: 'R-23',
          code: 'agent-may-not-compromise',
          severity: 'hint',
          place: { at: 'parties' },
          about,
        })
      else if (!agent.letterOnFile)
        findings.push({
          rule: 'R-23',
          code: 'agent-letter-missing',
          severity: 'hint',
          place: { at: 'parties' },
          about,
        })
    }
  }
  return findings
}
