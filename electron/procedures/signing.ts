import type { Agreement } from '@shared/agreements/agreement'
import { dutiesOf } from '@shared/agreements/duty'
import type { Case } from '@shared/cases/case'
import { mayAgree } from '@shared/cases/other-rules'
import { effectOf } from '@shared/signing/effect'
import { markSigning, unmarkSigning } from '@shared/signing/mark-signing'
import { ACTS, type Signer } from '@shared/signing/signing'

import { saveStanding } from '../db/agreement-repo'
import { saveStage } from '../db/case-repo'
import { allContacts } from '../db/contact-repo'
import { deleteDuties, insertDuty } from '../db/folder-repo'
import { findOffice } from '../db/office-repo'
import { sessionsOf } from '../db/session-repo'
import { deleteSigning, insertSigning } from '../db/signing-repo'
import type { Reader } from '../db/store'
import type { Handlers, Scopes } from '../ipc/dispatch'
import { currentOf } from './agreements'
import { happened, onCase } from './on-case'
import { found, orRefuse } from './refusing'
import { signersOf } from './signers'

export const signing = {
  'signing.mark': onCase((scope, filed, { signing: marked }) => {
    orRefuse(mayAgree(filed))
    const agreement = found(currentOf(scope.db, filed.id), 'agreement')
    insertSigning(scope.db, agreement.id, orRefuse(markSigning(marked, factsOf(scope, filed, agreement))))
    happened(scope, filed.id, 'signed', `${nameOf(scope.db, filed, marked.who)} ${ACTS.words[marked.act]}`)
    settleEffect(scope, filed)
  }),

  'signing.unmark': onCase((scope, filed, { who, act }) => {
    orRefuse(mayAgree(filed))
    const agreement = found(currentOf(scope.db, filed.id), 'agreement')
    orRefuse(unmarkSigning(who, act, factsOf(scope, filed, agreement)))
    deleteSigning(scope.db, agreement.id, who, act)
    happened(scope, filed.id, 'unsigned', `${nameOf(scope.db, filed, who)} ${ACTS.words[act]}`)
    settleEffect(scope, filed)
  }),
} satisfies Pick<Handlers, 'signing.mark' | 'signing.unmark'>

function factsOf({ db, now }: { db: Reader; now: string }, filed: Case, agreement: Agreement) {
  const sessions = sessionsOf(db, filed.id)
  const settled = sessions.findLast(each => each.state === 'held' && each.record.result === 'settled')
  const came = (settled?.record.attendance ?? []).flatMap(each =>
    each.came && 'partyId' in each.who ? [each.who.partyId] : [],
  )
  return { ...signersOf(filed, sessions), agreement, parties: filed.parties, came, now }
}

/** after every mark the legal moment is worked out anew; nobody types an effective day. */
function settleEffect(scope: Scopes['command'], filed: Case): void {
  const { db } = scope
  const office = found(findOffice(db), 'office')
  const agreement = found(currentOf(db, filed.id), 'agreement')
  const { wantsFingerprint, wantsRecorder } = office
  const signers = signersOf(filed, sessionsOf(db, filed.id))
  const { signings } = agreement
  const { effectiveOn } = effectOf({
    ...signers,
    parties: filed.parties,
    signings,
    wantsFingerprint,
    wantsRecorder,
  })
  if (effectiveOn === agreement.effectiveOn) return
  saveStanding(db, agreement.id, {
    ...agreement,
    state: effectiveOn ? 'effective' : 'presented',
    effectiveOn,
  })
  saveStage(db, filed.id, effectiveOn ? 'effective' : 'signing', filed.closing)
  deleteDuties(db, agreement.id)
  if (effectiveOn === null) return happened(scope, filed.id, 'effect-withdrawn')
  for (const duty of dutiesOf(agreement.clauses, filed.parties)) insertDuty(db, filed.id, agreement.id, duty)
  happened(scope, filed.id, 'effective', agreement.number ?? '')
}

function nameOf(db: Reader, filed: Case, who: Signer): string {
  if ('partyId' in who) return filed.parties.find(each => each.id === who.partyId)?.name ?? ''
  if ('committee' in who) return findOffice(db)?.committee ?? ''
  const id = 'mediatorId' in who ? who.mediatorId : who.recorderId
  return allContacts(db).find(each => each.id === id)?.name ?? ''
}
