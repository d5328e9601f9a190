import type { CaseId, ContactId } from '@shared/core/ids'
import { mayTag } from '@shared/marks/tag'

import { findCase } from '../db/case-repo'
import { casesById } from '../db/list-repo'
import { isPinned, pinnedBy, putPin, putTag, tagsOf } from '../db/mark-repo'
import { findOffice } from '../db/office-repo'
import type { Reader } from '../db/store'
import type { Handlers } from '../ipc/dispatch'
import { calendarOf } from './calendar'
import { toRow } from './case-list'
import { found, orRefuse } from './refusing'

export const marks = {
  'marks.of': ({ db }, { caseId, actorId }) => marksOf(db, caseId, actorId),

  'marks.pinned': ({ db, today }, { actorId }) => {
    const rule = findOffice(db)?.termRule ?? 'one-month'
    const calendar = calendarOf(db)
    return casesById(db, pinnedBy(db, actorId)).map(each => toRow(each, rule, today, calendar))
  },

  'marks.tag': ({ db, actor }, { caseId, tag, on }) => {
    found(findCase(db, caseId), 'case')
    putTag(db, caseId, orRefuse(mayTag(tag, on, found(findOffice(db), 'office').tags)), on)
    return marksOf(db, caseId, actor)
  },

  'marks.pin': ({ db, actor, now }, { caseId, on }) => {
    found(findCase(db, caseId), 'case')
    putPin(db, { caseId, actorId: actor, at: now }, on)
    return marksOf(db, caseId, actor)
  },
} satisfies Pick<Handlers, Extract<keyof Handlers, `marks.${string}`>>

const marksOf = (db: Reader, caseId: CaseId, actorId: ContactId) => ({
  caseId,
  tags: tagsOf(db, caseId),
  pinned: isPinned(db, caseId, actorId),
})
