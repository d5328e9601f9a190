import { ContactId, PartyId, type AgreementId } from '@shared/core/ids'
import { unreachable } from '@shared/core/decision'
import { ACTS, type Act, type Signer, type Signing } from '@shared/signing/signing'
import { z } from 'zod'

import { Flag } from './columns'
import type { Reader, Writer } from './store'

const Row = z.object({
  signer: z.enum(['party', 'mediator', 'recorder', 'committee']),
  signerId: z.int(),
  act: ACTS.schema,
  at: z.string(),
  aloud: Flag,
})

export function signingsOf(db: Reader, agreementId: AgreementId): Signing[] {
  return db
    .all(
      Row,
      `SELECT signer, signer_id AS signerId, act, at, aloud FROM signings WHERE agreement_id = @agreementId ORDER BY id`,
      { agreementId },
    )
    .map(({ signer, signerId, ...rest }) => ({ ...rest, who: toSigner(signer, signerId) }))
}

export function insertSigning(db: Writer, agreementId: AgreementId, signing: Signing): void {
  db.run(
    `INSERT INTO signings (agreement_id, signer, signer_id, act, at, aloud)
     VALUES (@agreementId, @signer, @signerId, @act, @at, @aloud)`,
    { ...signing, ...fromSigner(signing.who), who: null, agreementId },
  )
}

export function deleteSigning(db: Writer, agreementId: AgreementId, who: Signer, act: Act): void {
  db.run(
    'DELETE FROM signings WHERE agreement_id = @agreementId AND signer = @signer AND signer_id = @signerId AND act = @act',
    { ...fromSigner(who), act, agreementId },
  )
}

function toSigner(signer: z.infer<typeof Row>['signer'], id: number): Signer {
  switch (signer) {
    case 'party':
      return { partyId: PartyId.parse(id) }
    case 'mediator':
      return { mediatorId: ContactId.parse(id) }
    case 'recorder':
      return { recorderId: ContactId.parse(id) }
    case 'committee':
      return { committee: true }
    default:
      return unreachable(signer)
  }
}

function fromSigner(who: Signer): { signer: string; signerId: number } {
  if ('partyId' in who) return { signer: 'party', signerId: who.partyId }
  if ('mediatorId' in who) return { signer: 'mediator', signerId: who.mediatorId }
  if ('recorderId' in who) return { signer: 'recorder', signerId: who.recorderId }
  return { signer: 'committee', signerId: 0 }
}
