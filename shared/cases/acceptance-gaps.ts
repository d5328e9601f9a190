import { agentsOfBothSides } from '../recusal/nearness'
import { judgeId } from '../identity/id-kinds'
import { youngerThan } from '../identity/id-number'
import { isMask } from '../identity/mask'
import type { PartyId } from '../core/ids'
import type { Party } from './party'
import type { Registration } from './registration'

/** Each gap by its rule; `stop` cannot be passed, `confirm` asks a written reason, `hint` only speaks up. */
export type GapCode =
  | 'party-refuses'
  | 'initiative-without-consent'
  | 'organ-has-it'
  | 'unsuitable'
  | 'police-not-told'
  | 'guardian-missing'
  | 'applicant-missing'
  | 'respondent-missing'
  | 'name-missing'
  | 'source-missing'
  | 'kind-missing'
  | 'facts-missing'
  | 'opening-missing'
  | 'labour-reasons-missing'
  | 'medical-elsewhere'
  | 'id-number-wrong'
  | 'agent-letter-missing'
  | 'agent-of-both-sides'

export type GapField = keyof Registration | 'party' | 'name' | 'will' | 'guardian' | 'idNumber' | 'agents'
export type Gap = {
  rule: string
  code: GapCode
  severity: 'stop' | 'confirm' | 'hint'
  field: GapField
  partyId: PartyId | null
  name: string
}

/** under 18 or marked as lacking capacity. */
export function needsGuardian(party: Party, day: string): boolean {
  return (
    party.kind === 'natural' &&
    (party.lacksCapacity || (party.birthDay !== null && youngerThan(18, party.birthDay, day)))
  )
}

/** What still stands between this registration and its acceptance, R-01 …, in the order of the form. */
export function acceptanceGaps(registration: Registration, parties: readonly Party[], today: string): Gap[] {
  const gaps: Gap[] = []
  const gap = (rule: string, code: GapCode, severity: Gap['severity'], field: GapField, party?: Party) =>
    gaps.push({
      rule,
      code,
      severity,
      field,
      partyId: party?.id ?? null,
      name: party ? party.name || party.label : '',
    })

  if (!parties.some(party => party.side === 'applicant')) gap('R-09', 'applicant-missing', 'stop', 'party')
  if (!parties.some(party => party.side === 'respondent')) gap('R-09', 'respondent-missing', 'stop', 'party')
  if (agentsOfBothSides(parties).length > 0) gap('R-19', 'agent-of-both-sides', 'stop', 'agents', parties[0])
  for (const party of parties) partyGaps(party, registration, today, gap)
  if (registration.source === null) gap('R-09', 'source-missing', 'stop', 'source')
  if (registration.kind === null) gap('R-09', 'kind-missing', 'stop', 'kind')
  if (registration.facts === '') gap('R-09', 'facts-missing', 'stop', 'facts')
  if (registration.opening === null) gap('R-10', 'opening-missing', 'stop', 'opening')
  if (registration.organ !== null && !registration.organEntrusts)
    gap('R-03', 'organ-has-it', 'confirm', 'organ')
  if (registration.unsuitable !== null) gap('R-04', 'unsuitable', 'confirm', 'unsuitable')
  if (registration.violence && registration.policeToldAt === null)
    gap('R-05', 'police-not-told', 'confirm', 'policeToldAt')
  const labour = registration.kind === 'labour' || registration.kind === 'migrant-wages'
  if (labour && registration.reasons === '') gap('R-12', 'labour-reasons-missing', 'confirm', 'reasons')
  if (registration.kind === 'medical') gap('R-13', 'medical-elsewhere', 'hint', 'kind')
  return gaps
}

/** A window knows a saved number only masked, and what the desk found wrong with it. */
function idIsWrong(party: Party, today: string): boolean {
  if (party.kind === 'legal') return false
  if (isMask(party.idNumber)) return party.idProblem !== null && party.idProblem.code !== 'over-120'
  return judgeId(party.idKind, party.idNumber, today).state === 'wrong'
}

function partyGaps(
  party: Party,
  registration: Registration,
  today: string,
  gap: (rule: string, code: GapCode, severity: Gap['severity'], field: GapField, party: Party) => void,
): void {
  if (party.name === '') gap('R-09', 'name-missing', 'stop', 'name', party)
  if (party.will === 'refuses') gap('R-01', 'party-refuses', 'stop', 'will', party)
  const consented = party.will === 'agrees' && party.willOn !== null && party.willHow !== null
  if (registration.source === 'initiative' && !consented && party.will !== 'refuses')
    gap('R-02', 'initiative-without-consent', 'stop', 'will', party)
  if (needsGuardian(party, today) && (party.guardian?.name ?? '') === '')
    gap('R-06', 'guardian-missing', 'stop', 'guardian', party)
  if (idIsWrong(party, today)) gap('R-09', 'id-number-wrong', 'stop', 'idNumber', party)
  if (party.agents.some(agent => agent.name !== '' && !agent.letterOnFile))
    gap('R-23', 'agent-letter-missing', 'hint', 'agents', party)
}
