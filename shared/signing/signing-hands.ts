import { needsGuardian } from '../cases/acceptance-gaps'
import { COMPROMISE_POWER, type Party } from '../cases/party'
import { allow, refuse, type Decision } from '../core/decision'

export type HandRefusal = 'guardian-missing' | 'agent-may-not-compromise' | 'agent-without-letter'

/**
 * Whose hand may sign for a party. R-06: for somebody under 18 or without capacity the guardian signs, so one must be
 * named. R-23: where an agent sat in the settling session in the party's place, it signs only with the letter of
 * authority on file and with power item 4, for such an agreement changes what was claimed. `came` says whether the party sat
 * there itself; `day` is the day of the signing.
 */
export function handsFor(
  party: Party,
  { came, day }: { came: boolean; day: string },
): Decision<Party, HandRefusal> {
  if (needsGuardian(party, day) && (party.guardian?.name ?? '') === '')
    return refuse('guardian-missing', { name: party.name })
  const agents = party.agents.filter(each => each.name !== '')
  if (came || agents.length === 0) return allow(party)
  const able = agents.filter(each => each.powers.includes(COMPROMISE_POWER))
  const about = { name: (able[0] ?? agents[0])?.name ?? '', party: party.name }
  if (able.length === 0) return refuse('agent-may-not-compromise', about)
  return able.some(each => each.letterOnFile) ? allow(party) : refuse('agent-without-letter', about)
}
