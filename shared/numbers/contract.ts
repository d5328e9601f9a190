import { z } from 'zod'

import { CaseFile } from '../cases/case-file'
import { OnCase } from '../core/ids'
import { command, query, task } from '../core/procedure'
import { SERIES, SeriesProof } from './ledger'

const Year = z.object({ year: z.int().min(2000).max(2200) })

export const numbersContract = {
  /** every number of a year, series by series, with its proof. */
  'numbers.ledger': query(Year, z.object({ years: z.array(z.int()), series: z.array(SeriesProof) })),
  'numbers.void': command(
    OnCase.extend({
      series: SERIES.schema,
      year: z.int(),
      ordinal: z.int().positive(),
      reason: z.string().trim().min(1).max(400),
    }),
    CaseFile,
  ),
  'numbers.print': task(Year, z.object({ printed: z.literal(true) })),
}
