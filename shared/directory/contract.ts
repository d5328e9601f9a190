import { z } from 'zod'

import { ContactId, Version } from '../core/ids'
import { command, open, query } from '../core/procedure'
import { Contact, ContactDetails } from './contact'

export const directoryContract = {
  'directory.list': open(query(z.object({}), z.array(Contact))),
  'directory.add': command(ContactDetails, Contact),
  'directory.change': command(
    z.object({ id: ContactId, version: Version, changes: ContactDetails.partial() }),
    Contact,
  ),
}
