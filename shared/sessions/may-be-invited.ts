import { isParty } from '../cases/accept-case'
import type { Case } from '../cases/case'
import type { Contact } from '../directory/contact'
import { consentMissing } from './consent'

/** Whom the rules would let sit in as a neutral person: agreed to by all, on no side (R-18 … R-20). */
export function mayBeInvited(contact: Contact, filed: Case): boolean {
  return contact.active && !isParty(contact, filed) && consentMissing(filed, contact).length === 0
}
