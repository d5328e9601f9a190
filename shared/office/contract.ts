import { z } from 'zod'

import { RoomId, Version } from '../core/ids'
import { command, open, query } from '../core/procedure'
import { Contact, NewContact } from '../directory/contact'
import { Office, OfficeSettings, NewRoom, Room, RoomDetails } from './office'

export const officeContract = {
  /** Null on a register in which no office has been founded yet. */
  'office.get': open(query(z.object({}), Office.nullable())),
  /** 建簿: the office and its first person, once per register. */
  'office.found': open(
    command(
      z.object({ settings: OfficeSettings, head: NewContact }),
      z.object({ office: Office, head: Contact }),
    ),
  ),
  'office.change': command(z.object({ version: Version, changes: OfficeSettings.partial() }), Office),
  'office.rooms': query(z.object({}), z.array(Room)),
  'office.addRoom': command(NewRoom, Room),
  'office.changeRoom': command(z.object({ id: RoomId, changes: RoomDetails.partial() }), Room),
}
