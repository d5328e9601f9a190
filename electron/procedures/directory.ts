import { defined } from '@shared/core/defined'
import { Refusal } from '@shared/core/failure'

import { allContacts, findContact, insertContact, saveContact } from '../db/contact-repo'
import { allBuildings, putBuilding } from '../db/office-repo'
import type { Handlers } from '../ipc/dispatch'
import { found } from './refusing'

export const directory = {
  'directory.list': ({ db }) => allContacts(db),

  'directory.add': ({ db }, contact) => found(findContact(db, insertContact(db, contact)), 'contact'),

  'directory.change': ({ db }, { id, version, changes }) => {
    const contact = found(findContact(db, id), 'contact')
    if (contact.version !== version)
      throw new Refusal({ code: 'stale', version: contact.version, changes: [] })
    saveContact(db, { ...contact, ...defined(changes) })
    return found(findContact(db, id), 'contact')
  },

  'places.buildings': ({ db }) => allBuildings(db),

  'places.addBuildings': ({ db }, { buildings }) => {
    for (const building of buildings) putBuilding(db, building)
    return allBuildings(db)
  },
} satisfies Pick<
  Handlers,
  'directory.list' | 'directory.add' | 'directory.change' | 'places.buildings' | 'places.addBuildings'
>
