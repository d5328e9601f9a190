import { ContactId, PartyId } from '@shared/core/ids'
import { effectOf } from '@shared/signing/effect'
import type { Act, Signer, Signing } from '@shared/signing/signing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const [A, B] = [PartyId.parse(1), PartyId.parse(2)]
const mediatorId = ContactId.parse(7)
const recorderId = ContactId.parse(8)
const base = {
  parties: [{ id: A }, { id: B }],
  mediatorId,
  recorderId,
  wantsFingerprint: true,
  wantsRecorder: true,
}

const did = (who: Signer, act: Act, at: string): Signing => ({ who, act, at, aloud: false })
const ALL = [
  did({ partyId: A }, 'signed', '2026-11-24T11:41'),
  did({ partyId: B }, 'fingerprinted', '2026-11-24T11:49'),
  did({ mediatorId }, 'signed', '2026-11-24T11:52'),
  did({ committee: true }, 'sealed', '2026-11-26T09:00'),
]

describe('R-38 the legal moment', () => {
  it('is the day of the latest of the acts that the law asks for', () => {
    expect(effectOf({ ...base, signings: ALL })).toMatchObject({
      effectiveOn: '2026-11-26',
      missingInLaw: [],
    })
  })

  it('does not come while any one of them is missing', () => {
    for (const left of ALL.keys()) {
      const effect = effectOf({ ...base, signings: ALL.filter((_each, index) => index !== left) })
      expect(effect.effectiveOn).toBeNull()
      expect(effect.missingInLaw).toHaveLength(1)
    }
  })

  it('takes a signature, a seal or a fingerprint of a party, whichever came first', () => {
    const later = [...ALL, did({ partyId: A }, 'fingerprinted', '2026-11-30T09:00')]
    expect(effectOf({ ...base, signings: later }).effectiveOn).toBe('2026-11-26')
  })

  it('is not moved by what the committee asks beyond the law', () => {
    const { missingForCommittee } = effectOf({ ...base, signings: ALL })
    expect(missingForCommittee).toEqual([
      { who: { partyId: A }, acts: ['read'] },
      { who: { partyId: A }, acts: ['fingerprinted'] },
      { who: { partyId: B }, acts: ['read'] },
      { who: { recorderId }, acts: ['signed'] },
    ])
    const lenient = { ...base, wantsFingerprint: false, wantsRecorder: false, signings: ALL }
    expect(effectOf(lenient).effectiveOn).toBe('2026-11-26')
  })

  it('does not take reading, the recorder or a party for the mediator or the seal', () => {
    const others = [
      did({ recorderId }, 'signed', '2026-11-24T11:50'),
      did({ partyId: A }, 'sealed', '2026-11-24T11:50'),
    ]
    const effect = effectOf({ ...base, signings: others })
    expect(effect.missingInLaw.map(each => each.who)).toEqual([
      { partyId: B },
      { mediatorId },
      { committee: true },
    ])
  })

  it('does not depend on the order in which the marks were noted', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ALL, { minLength: 4 }), signings => {
        expect(effectOf({ ...base, signings })).toEqual(effectOf({ ...base, signings: ALL }))
      }),
    )
  })
})
