import { defined } from '@shared/core/defined'
import { Refusal } from '@shared/core/failure'
import type { ContactId } from '@shared/core/ids'
import { blankContact, type Contact } from '@shared/directory/contact'

import {
  allContacts,
  findContact,
  insertContact,
  personalOf,
  saveContact,
  savePersonal,
} from '../db/contact-repo'
import type { Reader } from '../db/store'
import type { Handlers } from '../ipc/dispatch'
import { found } from './refusing'

export const directory = {
  'directory.list': ({ db }) => allContacts(db),

  'directory.add': ({ db }, contact) => {
    const id = insertContact(db, { ...blankContact(contact.name, contact.role), ...defined(contact) })
    return found(findContact(db, id), 'contact')
  },

  'directory.change': ({ db }, { id, version, changes }) => {
    saveContact(db, { ...unchanged(db, id, version), ...defined(changes) })
    return found(findContact(db, id), 'contact')
  },

  'directory.personal': ({ db }, { id }) => personalOf(db, id),

  'directory.keepPersonal': ({ db }, { id, version, personal }) => {
    // The version counts both halves of a person.
    saveContact(db, unchanged(db, id, version))
    savePersonal(db, id, personal)
    return found(findContact(db, id), 'contact')
  },
} satisfies Pick<Handlers, Extract<keyof Handlers, `directory.${string}`>>

/** The contact as the asker saw it, else refused as stale. */
function unchanged(db: Reader, id: ContactId, version: number): Contact {
  const contact = found(findContact(db, id), 'contact')
  if (contact.version !== version) throw new Refusal({ code: 'stale', version: contact.version, changes: [] })
  return contact
}
