import { z } from 'zod'

import { Day } from '../core/day'
import { CaseId, ContactId, OnCase, PartyId } from '../core/ids'
import { command, query } from '../core/procedure'
import { ROLES } from '../directory/contact'
import { CaseFile, CaseRow, NOTE_KINDS } from './case-file'
import { CHANNELS, DECLINE_REASONS, FAIL_REASONS, MANNERS } from './codes'
import { PartyDetails } from './party'
import { Registration } from './registration'

/** A reason written for passing a rule that allows it; kept with the case. */
export const WrittenReasons = z
  .array(z.object({ rule: z.string().regex(/^R-\d\d$/), reason: z.string().trim().min(1).max(400) }))
  .max(20)

const NewParty = PartyDetails.partial().required({ side: true })

export const casesContract = {
  'cases.list': query(z.object({ which: z.enum(['open', 'closed', 'all']) }), z.array(CaseRow)),
  'cases.get': query(z.object({ id: CaseId }), CaseFile),
  /** 登记: opens an entry with whatever is known; saved from the first field on (R-08 sets the time of request). */
  'cases.register': command(
    z.object({
      channel: CHANNELS.schema,
      fields: Registration.partial(),
      parties: z.array(NewParty).max(20),
    }),
    CaseFile,
  ),
  'cases.fill': command(OnCase.extend({ fields: Registration.partial() }), CaseFile),
  'cases.addParty': command(OnCase.extend({ party: NewParty }), CaseFile),
  'cases.changeParty': command(
    OnCase.extend({ partyId: PartyId, changes: PartyDetails.partial() }),
    CaseFile,
  ),
  'cases.removeParty': command(OnCase.extend({ partyId: PartyId }), CaseFile),
  'cases.accept': command(OnCase.extend({ mediatorId: ContactId, reasons: WrittenReasons }), CaseFile),
  'cases.decline': command(
    OnCase.extend({ reason: DECLINE_REASONS.schema, note: z.string().trim().max(400) }),
    CaseFile,
  ),
  /** one party agrees to one person or one category. */
  'cases.consent': command(
    OnCase.extend({
      partyIds: z.array(PartyId).min(1).max(20),
      contactId: ContactId.nullable(),
      category: ROLES.schema.nullable(),
      on: Day,
      how: MANNERS.schema,
    }).refine(
      asked => (asked.contactId === null) !== (asked.category === null),
      'either a person or a category',
    ),
    CaseFile,
  ),
  'cases.extend': command(OnCase.extend({ until: Day, agreedOn: Day }), CaseFile),
  'cases.fail': command(
    OnCase.extend({ reason: FAIL_REASONS.schema, routesTold: z.boolean(), note: z.string().trim().max(400) }),
    CaseFile,
  ),
  /** 记一笔. */
  'cases.note': command(
    OnCase.extend({ kind: NOTE_KINDS, text: z.string().trim().min(1).max(2000) }),
    CaseFile,
  ),
}
