import { z } from 'zod'

import { ContactId, Version } from '../core/ids'
import { command, open, query } from '../core/procedure'
import { Contact, ContactDetails, NewContact } from './contact'
import { Personal } from './personal'

export const directoryContract = {
  'directory.list': open(query(z.object({}), z.array(Contact))),
  'directory.add': command(NewContact, Contact),
  'directory.change': command(
    z.object({ id: ContactId, version: Version, changes: ContactDetails.partial() }),
    Contact,
  ),
  /** Kept apart from the list, which everybody may ask for. */
  'directory.personal': query(z.object({ id: ContactId }), Personal),
  'directory.keepPersonal': command(
    z.object({ id: ContactId, version: Version, personal: Personal }),
    Contact,
  ),
}
