import { z } from 'zod'

import { CaseFile } from '../cases/case-file'
import { WrittenReasons } from '../cases/contract'
import { OnCase } from '../core/ids'
import { command } from '../core/procedure'
import { DOSSIER_ITEMS } from './dossier'

export const dossierContract = {
  'dossier.enclose': command(
    OnCase.extend({ item: DOSSIER_ITEMS.schema, pages: z.int().min(1).max(999) }),
    CaseFile,
  ),
  'dossier.takeOut': command(OnCase.extend({ item: DOSSIER_ITEMS.schema }), CaseFile),
  'dossier.close': command(
    OnCase.extend({ retention: z.string().trim().min(1).max(10), reasons: WrittenReasons }),
    CaseFile,
  ),
}
