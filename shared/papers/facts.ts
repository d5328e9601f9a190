import type { CaseFile } from '../cases/case-file'
import type { ContactId } from '../core/ids'
import type { Contact } from '../directory/contact'
import type { DisclosureRow } from '../notices/disclosure'
import type { Office, Room } from '../office/office'
import type { Session } from '../sessions/session'

/** All that a paper is written from; `today` counts only where the paper has no day of its own. */
export type PaperFacts = {
  office: Office
  contacts: readonly Contact[]
  rooms: readonly Room[]
  file: CaseFile
  /** whom a letter names, and why. */
  disclosures?: readonly DisclosureRow[]
  today: string
}

export function contactOf(facts: PaperFacts, id: ContactId | null): Contact | undefined {
  return facts.contacts.find(each => each.id === id)
}

/** '榕荫社区悦聊室'. */
export function placeOf(facts: PaperFacts, session: Session): string {
  const room = facts.rooms.find(each => each.id === session.roomId)
  return room === undefined ? '' : facts.office.community + room.name
}
