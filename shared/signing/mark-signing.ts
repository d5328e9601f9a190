import type { Agreement } from '../agreements/agreement'
import type { Party } from '../cases/party'
import { dayOf } from '../core/day'
import { allow, refuse, type Decision } from '../core/decision'
import type { ContactId, PartyId } from '../core/ids'
import { handsFor, type HandRefusal } from './signing-hands'
import { signerKey, type Act, type Signer, type Signing } from './signing'

export type MarkRefusal =
  | 'not-presented'
  | 'not-a-signer'
  | 'act-not-theirs'
  | 'marked-already'
  | 'not-marked'
  | 'signed-in-future'
  | 'signed-before-text'
  | 'undo-too-late'
  | HandRefusal

type Facts = {
  agreement: Agreement | undefined
  parties: readonly Party[]
  /** Parties that sat in the settling session themselves. */
  came: readonly PartyId[]
  mediatorId: ContactId
  recorderId: ContactId | null
  now: string
}

/** Which squares a row of the board has. */
export function actsOf(who: Signer): readonly Act[] {
  if ('partyId' in who) return ['read', 'signed', 'fingerprinted', 'sealed']
  return 'committee' in who ? ['sealed'] : ['signed']
}

/** Notes what somebody has just done by hand on the presented text. */
export function markSigning(signing: Signing, facts: Facts): Decision<Signing, MarkRefusal> {
  const { agreement, now } = facts
  if (agreement === undefined || agreement.state === 'draft') return refuse('not-presented')
  if (!isSigner(signing.who, facts)) return refuse('not-a-signer')
  if (!actsOf(signing.who).includes(signing.act)) return refuse('act-not-theirs')
  if (signing.at > now) return refuse('signed-in-future', { at: signing.at })
  if (agreement.presentedOn !== null && dayOf(signing.at) < agreement.presentedOn)
    return refuse('signed-before-text', { presentedOn: agreement.presentedOn })
  if (find(agreement, signing.who, signing.act)) return refuse('marked-already')
  const party = partyOf(signing.who, facts)
  if (party === undefined || signing.act === 'read') return allow(signing)
  const hands = handsFor(party, { came: facts.came.includes(party.id), day: dayOf(signing.at) })
  return hands.allowed ? allow(signing) : hands
}

/** A mark made by mistake may be taken back until the end of the effective day; the journal keeps both. */
export function unmarkSigning(who: Signer, act: Act, facts: Facts): Decision<Signing, MarkRefusal> {
  const { agreement, now } = facts
  const found = agreement && find(agreement, who, act)
  if (!found) return refuse('not-marked')
  const effectiveOn = agreement.effectiveOn
  if (effectiveOn !== null && dayOf(now) > effectiveOn) return refuse('undo-too-late', { effectiveOn })
  return allow(found)
}

function find(agreement: Agreement, who: Signer, act: Act): Signing | undefined {
  return agreement.signings.find(each => each.act === act && signerKey(each.who) === signerKey(who))
}

const partyOf = (who: Signer, { parties }: Facts) =>
  'partyId' in who ? parties.find(each => each.id === who.partyId) : undefined

function isSigner(who: Signer, facts: Facts): boolean {
  const { mediatorId, recorderId } = facts
  if ('partyId' in who) return partyOf(who, facts) !== undefined
  if ('mediatorId' in who) return who.mediatorId === mediatorId
  if ('recorderId' in who) return who.recorderId === recorderId
  return true
}
