import { isNewRoom, USUAL_ROOM } from '@shared/office/office'
import { defined } from '@shared/core/defined'
import { Refusal } from '@shared/core/failure'
import { blankContact } from '@shared/directory/contact'

import { findContact, insertContact } from '../db/contact-repo'
import { allRooms, findOffice, insertOffice, insertRoom, saveOffice, saveRoom } from '../db/office-repo'
import type { Handlers } from '../ipc/dispatch'
import { found, orRefuse } from './refusing'

export const office = {
  'office.get': ({ db }) => findOffice(db) ?? null,

  'office.found': ({ db }, { settings, head }) => {
    if (findOffice(db)) orRefuse({ allowed: false, reason: 'office-founded', about: {} })
    insertOffice(db, settings)
    const id = insertContact(db, { ...blankContact(head.name, head.role), ...defined(head) })
    return { office: found(findOffice(db), 'office'), head: found(findContact(db, id), 'contact') }
  },

  'office.change': ({ db }, { version, changes }) => {
    const { version: current, ...settings } = found(findOffice(db), 'office')
    if (current !== version) throw new Refusal({ code: 'stale', version: current, changes: [] })
    saveOffice(db, { ...settings, ...defined(changes) })
    return found(findOffice(db), 'office')
  },

  'office.rooms': ({ db }) => allRooms(db),

  'office.addRoom': ({ db }, room) => {
    orRefuse(isNewRoom(allRooms(db), room.name))
    const { name, seats, buffer, active } = room
    const whole = { ...USUAL_ROOM, ...defined(room), name, seats, buffer, active }
    return { ...whole, id: insertRoom(db, whole) }
  },

  'office.changeRoom': ({ db }, { id, changes }) => {
    const room = found(
      allRooms(db).find(each => each.id === id),
      'room',
    )
    const changed = { ...room, ...defined(changes) }
    const others = allRooms(db).filter(each => each.id !== id)
    orRefuse(isNewRoom(others, changed.name))
    saveRoom(db, changed)
    return changed
  },
} satisfies Pick<
  Handlers,
  'office.get' | 'office.found' | 'office.change' | 'office.rooms' | 'office.addRoom' | 'office.changeRoom'
>
