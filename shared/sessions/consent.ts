import type { Case } from '../cases/case'
import type { PartyId } from '../core/ids'
import { INVITED_ROLES, type Contact } from '../directory/contact'

/** the parties that have not agreed to this person sitting in, by name or as one of a category. */
export function consentMissing(filed: Pick<Case, 'parties' | 'consents'>, invited: Contact): PartyId[] {
  if (!INVITED_ROLES.includes(invited.role)) return []
  return filed.parties
    .filter(
      party =>
        !filed.consents.some(
          consent =>
            consent.partyId === party.id &&
            (consent.contactId === invited.id ||
              (consent.category !== null && consent.category === invited.role)),
        ),
    )
    .map(party => party.id)
}
