import type { Case } from '@shared/cases/case'
import { lastStep, standingBefore, undoStep, type Undoable } from '@shared/cases/undo'
import type { CaseId } from '@shared/core/ids'
import type { Series } from '@shared/numbers/ledger'

import { clearAcceptance, saveStage } from '../db/case-repo'
import { enclosuresOf, timelineOf } from '../db/folder-repo'
import { deleteLastReferral } from '../db/entrustment-repo'
import { insertVoid, ordinalOf } from '../db/number-ledger-repo'
import { deleteOral, oralOf } from '../db/oral-repo'
import { saveRecord, saveSessionState, sessionsOf } from '../db/session-repo'
import type { Reader } from '../db/store'
import type { Handlers, Scopes } from '../ipc/dispatch'
import { currentOf } from './agreements'
import { happened, onCase } from './on-case'
import { found, orRefuse } from './refusing'

const WORDS: Record<Undoable, string> = {
  accepted: '受理',
  declined: '不予受理',
  withdrawn: '撤回',
  referred: '移送',
  'agreed-orally': '口头协议登记',
  failed: '终止调解',
  'session-held': '结束调解会',
  archived: '归档',
}

export const undo = {
  'cases.undoable': ({ db, now }, { id }) => {
    const step = lastStep(factsOf(db, id, now))
    return step.allowed ? step.value : null
  },

  'cases.undo': onCase((scope, filed, { what, reason }) => {
    const step = orRefuse(lastStep(factsOf(scope.db, filed.id, scope.now)))
    // What the asker saw may have been another step.
    if (step.what !== what) orRefuse({ allowed: false, reason: 'nothing-to-undo', about: {} })
    orRefuse(undoStep(what, reason))
    takeBack(scope, filed, what, reason)
    happened(scope, filed.id, 'undone', reason === '' ? WORDS[what] : `${WORDS[what]}，${reason}`)
  }),
} satisfies Pick<Handlers, 'cases.undoable' | 'cases.undo'>

const factsOf = (db: Reader, id: CaseId, now: string) => ({
  timeline: timelineOf(db, id),
  enclosures: enclosuresOf(db, id),
  now,
})

function voidDrawn({ db, now, actor }: Scopes['command'], series: Series, number: string, reason: string) {
  const drawn = found(ordinalOf(db, series, number), 'number')
  insertVoid(db, { series, ...drawn, reason, actorId: actor, at: now })
}

function takeBack(scope: Scopes['command'], filed: Case, what: Undoable, reason: string): void {
  const { db } = scope
  const sessions = sessionsOf(db, filed.id)
  if (what === 'accepted') {
    const { number } = found(filed.acceptance ?? undefined, 'acceptance')
    clearAcceptance(db, filed.id)
    return voidDrawn(scope, 'case', number, `撤销受理：${reason}`)
  }
  if (what === 'agreed-orally') {
    const { number } = found(oralOf(db, filed.id) ?? undefined, 'oral-agreement')
    deleteOral(db, filed.id)
    voidDrawn(scope, 'oral', number, `撤销口头协议登记：${reason}`)
  }
  if (what === 'referred') deleteLastReferral(db, filed.id)
  if (what === 'session-held') {
    const held = found(
      sessions.findLast(each => each.state === 'held'),
      'session',
    )
    saveSessionState(db, held.id, 'booked')
    saveRecord(db, held.id, { ...held.record, endedAt: null })
    return
  }
  const presented = currentOf(db, filed.id)?.state === 'presented'
  const facts = { accepted: filed.acceptance !== null, presented, sessions: sessions.length }
  const { stage, closing } = standingBefore(what, filed.closing, facts)
  saveStage(db, filed.id, stage, closing)
}
