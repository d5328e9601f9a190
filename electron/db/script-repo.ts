import { ScriptPoint, type OfficeScript, type ScriptKind } from '@shared/sessions/script'
import { z } from 'zod'

import { json } from './columns'
import type { Reader, Writer } from './store'

const Row = z.object({ version: z.int(), points: json(z.array(ScriptPoint)) })

/** What the office has written for this kind, or with null for all kinds. */
export function findScript(db: Reader, kind: ScriptKind): z.infer<typeof Row> | undefined {
  return db.one(Row, 'SELECT version, points FROM scripts WHERE kind = @kind', { kind: kind ?? '' })
}

export function saveScript(db: Writer, { kind, version, points }: Omit<OfficeScript, 'own'>): void {
  db.run(
    `INSERT INTO scripts VALUES (@kind, @version, @points)
     ON CONFLICT (kind) DO UPDATE SET version = @version, points = @points`,
    { kind: kind ?? '', version, points },
  )
}

export function removeScript(db: Writer, kind: ScriptKind): void {
  db.run('DELETE FROM scripts WHERE kind = @kind', { kind: kind ?? '' })
}
