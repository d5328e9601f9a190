import type { CaseFile } from '@shared/cases/case-file'
import type { Contact } from '@shared/directory/contact'
import { ROLES } from '@shared/directory/contact'
import { expected, type Attendee, type Session } from '@shared/sessions/session'

/** Somebody who may be in the room, as the list of attendance and the keys 1 … n show them. */
export type Person = { key: string; who: Attendee; label: string; name: string }

export function peopleOf(file: CaseFile, session: Session, contacts: readonly Contact[]): Person[] {
  const partyIds = file.case.parties.map(each => each.id)
  return expected(partyIds, session).map(who => {
    if ('partyId' in who) {
      const party = file.case.parties.find(each => each.id === who.partyId)
      return { key: `party-${who.partyId}`, who, label: party?.label ?? '', name: party?.name ?? '' }
    }
    const contact = contacts.find(each => each.id === who.contactId)
    return {
      key: `contact-${who.contactId}`,
      who,
      label: dutyOf(session, contact),
      name: contact?.name ?? '',
    }
  })
}

function dutyOf(session: Session, contact: Contact | undefined): string {
  if (!contact) return ''
  if (contact.id === session.presiderId) return '主持'
  if (contact.id === session.recorderId) return '记录'
  return ROLES.words[contact.role]
}
