import { dayOf } from '../core/day'
import type { ContactId, PartyId } from '../core/ids'
import { signerKey, type Act, type Effect, type MissingMark, type Signer, type Signing } from './signing'

type Facts = {
  parties: readonly { id: PartyId }[]
  mediatorId: ContactId
  recorderId: ContactId | null
  signings: readonly Signing[]
  wantsFingerprint: boolean
  wantsRecorder: boolean
}

const BY_HAND: readonly Act[] = ['signed', 'sealed', 'fingerprinted']

/**
 * R-38, 人民调解法 29: in force once every party has signed or sealed or fingerprinted, a mediator has
 * signed and the committee's seal is on; the effective day is that of the latest of these acts. For a row
 * with several such acts the earliest counts: it was enough.
 */
export function effectOf(facts: Facts): Effect {
  const needed: MissingMark[] = [
    ...facts.parties.map(({ id }) => ({ who: { partyId: id }, acts: [...BY_HAND] })),
    { who: { mediatorId: facts.mediatorId }, acts: ['signed'] },
    { who: { committee: true }, acts: ['sealed'] },
  ]
  const moments = needed.map(row => earliest(facts.signings, row))
  const days = moments.flatMap(at => (at === undefined ? [] : [dayOf(at)])).toSorted()
  return {
    missingInLaw: needed.filter((_row, index) => moments[index] === undefined),
    missingForCommittee: wished(facts).filter(row => earliest(facts.signings, row) === undefined),
    effectiveOn: days.length === needed.length ? (days.at(-1) ?? null) : null,
  }
}

/** The committee's own wishes: a fingerprint beside the signature, and the recorder's signature. */
function wished({ parties, recorderId, wantsFingerprint, wantsRecorder }: Facts): MissingMark[] {
  const rows: MissingMark[] = []
  for (const { id } of parties) {
    rows.push({ who: { partyId: id }, acts: ['read'] })
    if (wantsFingerprint) rows.push({ who: { partyId: id }, acts: ['fingerprinted'] })
  }
  if (wantsRecorder && recorderId !== null) rows.push({ who: { recorderId }, acts: ['signed'] })
  return rows
}

function earliest(
  signings: readonly Signing[],
  row: { who: Signer; acts: readonly Act[] },
): string | undefined {
  const key = signerKey(row.who)
  return signings
    .filter(each => signerKey(each.who) === key && row.acts.includes(each.act))
    .map(each => each.at)
    .toSorted()[0]
}
