import { z } from 'zod'

import { CaseFile } from '../cases/case-file'
import { WrittenReasons } from '../cases/contract'
import { Day } from '../core/day'
import { OnCase } from '../core/ids'
import { command } from '../core/procedure'
import { AgreementText } from './agreement'

export const agreementsContract = {
  'agreements.draft': command(OnCase, CaseFile),
  /** `newEdition` says that the signatures given on the old text may fall. */
  'agreements.write': command(
    OnCase.extend({ changes: AgreementText.partial(), newEdition: z.boolean() }),
    CaseFile,
  ),
  /** Draws the agreement's number, freezes the text by its hash and opens the signing board. */
  'agreements.present': command(OnCase.extend({ reasons: WrittenReasons }), CaseFile),
  /** Takes a text that nobody has signed back to the desk. */
  'agreements.recall': command(OnCase, CaseFile),
  /** A duty has been performed on a day, or with null not after all. */
  'agreements.perform': command(OnCase.extend({ dutyId: z.int(), doneOn: Day.nullable() }), CaseFile),
}
