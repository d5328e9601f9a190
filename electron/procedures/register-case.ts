import { blankParty, type PartyDetails } from '@shared/cases/party'
import { blankRegistration, type Registration } from '@shared/cases/registration'
import { defined } from '@shared/core/defined'
import type { CaseId } from '@shared/core/ids'

import { insertCase } from '../db/case-repo'
import { findContact } from '../db/contact-repo'
import type { Scopes } from '../ipc/dispatch'
import { happened } from './on-case'
import { addParty } from './party-person'
import { found } from './refusing'

type Given<T> = { [K in keyof T]?: T[K] | undefined }
type Start = {
  channel: Registration['channel']
  fields: Given<Registration>
  parties: readonly (Given<PartyDetails> & Pick<PartyDetails, 'side'>)[]
}

/** 登记, whether at the counter or out of 民情簿; `text` says where it came from. */
export function registerCase(
  scope: Scopes['command'],
  { channel, fields, parties }: Start,
  text = '',
): CaseId {
  const registration = { ...blankRegistration(channel, scope.now, scope.actor), ...defined(fields) }
  found(findContact(scope.db, registration.registrarId), 'contact')
  const id = insertCase(scope.db, registration)
  for (const party of parties)
    addParty(scope, id, { ...blankParty(party.side, party.kind), ...defined(party) })
  happened(scope, id, 'registered', text)
  return id
}
