import { z } from 'zod'

import type { Figure } from './figures'
import type { BenchDesk } from './sample-register'

const Size = z.object({ data: z.int(), search: z.int() })

/** Bytes on disk: of a case, and of everything that serves finding and listing beside what was written down. */
export async function* benchSizes(
  { store }: BenchDesk,
  rows: number,
  wanted: (name: string) => boolean,
): AsyncGenerator<Figure> {
  if (!wanted('size.')) return
  const size = store.one(
    Size,
    `SELECT sum(CASE WHEN isSearch THEN 0 ELSE pgsize END) AS data, sum(CASE WHEN isSearch THEN pgsize ELSE 0 END) AS search
     FROM (SELECT pgsize, t.name IN ('case_next', 'case_counts', 'case_months', 'case_filed', 'search_stale')
         OR t.name LIKE 'case_search%' OR s.type = 'index' AS isSearch
       FROM dbstat t LEFT JOIN sqlite_schema s ON s.name = t.name WHERE aggregate = TRUE)`,
  )
  if (!size) return
  yield { name: 'size.case', ratio: (size.data + size.search) / rows, target_ratio: null, of: 'bytes a case' }
  yield { name: 'size.search', ratio: size.search / size.data, target_ratio: 1.5, of: 'the data' }
}
