import { CaseId } from '@shared/core/ids'
import { z } from 'zod'

import { Count } from './columns'
import type { Reader } from './store'

/**
 * What nobody works towards: no session is booked, and the end of the term, if one runs, has not been passed. A
 * finished case waits for nothing but its folder, which 文书 counts.
 */
const WITHOUT_NEXT = `
  FROM cases c INDEXED BY cases_open JOIN case_next n ON n.case_id = c.id
  WHERE stage NOT IN ('declined', 'archived') AND stage IN ('registered', 'accepted', 'mediating', 'signing')
    AND next_on >= @today
    AND NOT EXISTS (SELECT 1 FROM sessions s WHERE s.case_id = c.id AND s.state = 'booked')`

export const WITHOUT_SQL = {
  withoutNext: `SELECT c.id ${WITHOUT_NEXT} ORDER BY requested_at DESC, c.id DESC LIMIT @limit`,
  withoutNextCount: `SELECT count(*) AS count ${WITHOUT_NEXT}`,
}

export function casesWithoutNext(db: Reader, today: string, limit: number) {
  return {
    ids: db.all(z.object({ id: CaseId }), WITHOUT_SQL.withoutNext, { today, limit }).map(each => each.id),
    count: db.one(Count, WITHOUT_SQL.withoutNextCount, { today })?.count ?? 0,
  }
}
