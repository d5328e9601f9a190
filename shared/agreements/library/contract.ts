import { z } from 'zod'

import { command, query } from '../../core/procedure'
import { ModelClause, ModelDetails, ModelId } from './model-clause'

export type LibraryRefusal = 'clause-titled-so'

export const libraryContract = {
  /** 条款库: the committee's own lines, then ours. */
  'library.list': query(z.object({}), z.array(ModelClause)),
  'library.add': command(ModelDetails, ModelClause),
  'library.change': command(
    z.object({
      id: ModelId,
      changes: ModelClause.pick({ title: true, kinds: true, active: true }).partial(),
    }),
    ModelClause,
  ),
}
