import type { RawInput } from '@shared/contract'
import type { ContactId } from '@shared/core/ids'
import { dayOf } from '@shared/core/day'
import { checkDigit, youngerThan } from '@shared/identity/id-number'

import type { SampleDispute, SampleParty } from './sample-files'

/** What the counter wrote down when the sample's applicant stepped up. */
export function registerInput(
  dispute: SampleDispute,
  requested: string,
  registrarId: ContactId,
): RawInput<'cases.register'> {
  const [estate, building, room] = dispute.at
  const finished = dispute.reach !== 'registered'
  return {
    channel: dispute.channel,
    fields: {
      title: dispute.title,
      subject: dispute.subject,
      kind: dispute.kind,
      source: dispute.source,
      referrer: dispute.referrer ?? null,
      place: { estate, building, room, text: '' },
      facts: dispute.facts,
      requests: dispute.requests,
      reasons: dispute.reasons,
      urgent: dispute.urgent,
      unsuitable: dispute.unsuitable ?? null,
      opening: finished ? (dispute.channel === 'visit' ? 'application' : 'registration-form') : null,
      requestedAt: requested,
      registrarId,
    },
    parties: dispute.parties.map((party, index) => partyInput(party, index, dispute, dayOf(requested))),
  }
}

function partyInput(party: SampleParty, index: number, dispute: SampleDispute, on: string) {
  const [estate, building, room] = party.at ?? ['', '', '']
  const [guardian, relation, phone] = party.guardian ?? []
  const told = dispute.reach !== 'registered' && dispute.reach !== 'declined'
  return {
    side: party.side,
    kind: party.kind,
    name: party.name,
    sex: party.sex ?? null,
    birthDay: party.born ?? null,
    ethnicity: party.ethnicity,
    idNumber: party.born && party.sex ? inventedId(party.born, party.sex, index + dispute.ago) : '',
    consents: party.born && party.sex ? [answered('identity', on), ...minorAnswer(party, on)] : [],
    occupation: party.occupation,
    phone: party.phone,
    address: { estate, building, room, text: '' },
    representative: party.representative,
    representativeTitle: party.representativeTitle,
    creditCode: party.creditCode,
    guardian:
      guardian === undefined ? null : { name: guardian, relation: relation ?? '', phone: phone ?? '' },
    will: told ? ('agrees' as const) : ('unasked' as const),
    willOn: told ? on : null,
    willHow: told ? ('oral' as const) : null,
  }
}

const answered = (matter: 'identity' | 'minor', on: string, basis = '') => ({
  matter,
  answer: 'consents' as const,
  on,
  how: 'oral' as const,
  basis,
})

/** for somebody under fourteen the guardian answers. */
const minorAnswer = ({ born, guardian }: SampleParty, on: string) =>
  born && youngerThan(14, born, on) ? [answered('minor', on, guardian?.[0] ?? '')] : []

/** A number that passes the check and belongs to nobody: county 440399 has never been given out. */
export function inventedId(born: string, sex: 'male' | 'female', serial: number): string {
  const order = String(100 + (serial % 400) * 2 + (sex === 'male' ? 1 : 0)).padStart(3, '0')
  const first17 = `440399${born.replaceAll('-', '')}${order}`
  return first17 + checkDigit(first17)
}
