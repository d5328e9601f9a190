import { CaseId } from '@shared/core/ids'
import { FACETS, facetsOf, type Facet, type Filed } from '@shared/search/facets'
import { z } from 'zod'

import type { Reader, Writer } from './store'

const Row = z.object({ id: CaseId, facets: z.string() })

/** 'stage' first, since every count is kept by stage. */
const LETTERS: Record<Facet, string> = {
  stage: 's',
  kind: 'k',
  source: 'u',
  mediator: 'm',
  building: 'e',
  grid: 'g',
  tag: 't',
  money: 'v',
  year: 'y',
  due: 'd',
}
const FACET_OF = new Map(FACETS.options.map(facet => [LETTERS[facet], facet]))

const asText = (filed: Filed) =>
  facetsOf(filed)
    .map(([facet, value]) => LETTERS[facet] + value)
    .join('\t')

/** Writes what these cases are filtered by, and counts the difference; a case that is gone is undefined. */
export function saveFiled(db: Writer, filed: ReadonlyMap<CaseId, Filed | undefined>): void {
  const ids = [...filed.keys()]
  const before = new Map(db.all(Row, FILED_SQL.filed, { ids }).map(each => [each.id, each.facets]))
  const changes = new Map<string, number>()
  for (const [id, now] of filed) {
    const [old, next] = [before.get(id), now && asText(now)]
    if (old === next) continue
    if (old !== undefined) addAll(changes, old, -1)
    if (next !== undefined) addAll(changes, next, 1)
    if (next === undefined) db.run('DELETE FROM case_filed WHERE case_id = @id', { id })
    else
      db.run(
        'INSERT INTO case_filed (case_id, facets) VALUES (@id, @next) ON CONFLICT DO UPDATE SET facets = @next',
        {
          id,
          next,
        },
      )
  }
  for (const [key, n] of changes) if (n !== 0) saveCount(db, key, n)
}

export const FILED_SQL = {
  filed: `SELECT case_id AS id, facets FROM json_each(@ids) CROSS JOIN case_filed ON case_id = json_each.value`,
  filedTogether: `SELECT group_concat(facets, char(9)) AS facets
    FROM json_each(@ids) CROSS JOIN case_filed ON case_id = json_each.value`,
}

function addAll(changes: Map<string, number>, facets: string, n: number): void {
  const [stage = '', ...others] = facets.split('\t')
  for (const each of [stage, ...others]) {
    const key = `${stage.slice(1)}\t${each}`
    changes.set(key, (changes.get(key) ?? 0) + n)
  }
}

function saveCount(db: Writer, key: string, n: number): void {
  const [stage = '', each = ''] = key.split('\t')
  const facet = FACET_OF.get(each.charAt(0)) ?? ''
  db.run('INSERT INTO case_counts VALUES (@facet, @value, @stage, @n) ON CONFLICT DO UPDATE SET n = n + @n', {
    facet,
    value: each.slice(1),
    stage,
    n,
  })
}

const Together = z.object({ facets: z.string().nullable() })

/** How often each value of each facet comes among some cases. */
export function countFiled(db: Reader, ids: readonly CaseId[]): { facet: Facet; value: string; n: number }[] {
  const together = db.one(Together, FILED_SQL.filedTogether, { ids })?.facets ?? ''
  const counts = new Map<string, number>()
  for (const each of together.split('\t')) counts.set(each, (counts.get(each) ?? 0) + 1)
  return [...counts].flatMap(([each, n]) => {
    const facet = FACET_OF.get(each.charAt(0))
    return facet === undefined ? [] : [{ facet, value: each.slice(1), n }]
  })
}
