import type { SessionId } from '@shared/core/ids'
import { CaseId } from '@shared/core/ids'
import { PublicScreen } from '@shared/screen/public-screen'
import { z } from 'zod'

import { json } from './columns'
import type { Reader, Writer } from './store'

const Row = z.object({
  page: z.int().nullable(),
  frozenAt: z.string().nullable(),
  frozen: json(PublicScreen).nullable(),
})
type Row = z.infer<typeof Row>

export function findScreen(db: Reader, sessionId: SessionId): Row | undefined {
  return db.one(
    Row,
    'SELECT page, frozen_at AS frozenAt, frozen FROM public_screens WHERE session_id = @sessionId',
    { sessionId },
  )
}

export function saveScreen(db: Writer, sessionId: SessionId, screen: Row): void {
  db.run(
    `INSERT INTO public_screens VALUES (@sessionId, @page, @frozenAt, @frozen)
     ON CONFLICT (session_id) DO UPDATE SET page = @page, frozen_at = @frozenAt, frozen = @frozen`,
    { ...screen, sessionId },
  )
}

export function caseOfSession(db: Reader, sessionId: SessionId): CaseId | undefined {
  return db.one(
    z.object({ caseId: CaseId }),
    'SELECT case_id AS caseId FROM sessions WHERE id = @sessionId',
    {
      sessionId,
    },
  )?.caseId
}
