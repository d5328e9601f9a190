import { caseTitle, type Case } from '@shared/cases/case'
import type { SessionId } from '@shared/core/ids'
import type { PublicScreen } from '@shared/screen/public-screen'
import { dayOnScreen, screenPoints } from '@shared/screen/screen-points'
import { hideNumbers } from '@shared/screen/hide-numbers'

import { agreementsOf } from '../db/agreement-repo'
import { findCase } from '../db/case-repo'
import { allRooms, findOffice } from '../db/office-repo'
import { caseOfSession, findScreen, saveScreen } from '../db/screen-repo'
import { sessionsOf } from '../db/session-repo'
import type { Reader } from '../db/store'
import type { Handlers } from '../ipc/dispatch'
import { found } from './refusing'

export const screen = {
  'screen.get': ({ db, today }, { sessionId }) => shown(db, today, sessionId),

  'screen.freeze': ({ db, today, now }, { sessionId, frozen }) => {
    const current = shown(db, today, sessionId)
    if (frozen && current.frozenAt === null)
      saveScreen(db, sessionId, { page: current.page, frozenAt: now, frozen: { ...current, frozenAt: now } })
    if (!frozen) saveScreen(db, sessionId, { page: current.page, frozenAt: null, frozen: null })
    return shown(db, today, sessionId)
  },

  'screen.turn': ({ db, today }, { sessionId, page }) => {
    shown(db, today, sessionId)
    const kept = findScreen(db, sessionId)
    saveScreen(db, sessionId, { frozenAt: kept?.frozenAt ?? null, frozen: kept?.frozen ?? null, page })
    return shown(db, today, sessionId)
  },

  'screen.show': async ({ db, today, host }, { sessionId }) => {
    shown(db, today, sessionId)
    return { shown: await host.showScreen(sessionId) }
  },

  'screen.hide': async ({ host }) => {
    await host.hideScreen()
    return { hidden: true }
  },
} satisfies Pick<Handlers, Extract<keyof Handlers, `screen.${string}`>>

/** A page may be turned while it is frozen; what stands on the pages does not change. */
function shown(db: Reader, today: string, sessionId: SessionId): PublicScreen {
  const kept = findScreen(db, sessionId)
  const page = kept?.page ?? null
  return kept?.frozen ? { ...kept.frozen, page } : { ...screenNow(db, today, sessionId), page }
}

function screenNow(db: Reader, today: string, sessionId: SessionId): PublicScreen {
  const filed = found(findCase(db, found(caseOfSession(db, sessionId), 'session')), 'case')
  const session = found(
    sessionsOf(db, filed.id).find(each => each.id === sessionId),
    'session',
  )
  const agreement = agreementsOf(db, filed.id).find(each => each.state !== 'superseded')
  const room = allRooms(db).find(each => each.id === session.roomId)?.name ?? ''
  const known = numbersOf(filed)
  const parties = filed.parties.map(({ id, name, label }) => ({ id, name: name || label }))
  return {
    title: hideNumbers(caseTitle(filed.registration), known),
    ordinal: session.ordinal,
    day: dayOnScreen(today),
    points: screenPoints({ clauses: agreement?.clauses ?? [], parties, known }),
    place: `${findOffice(db)?.community ?? ''}${room}`,
    page: null,
    frozenAt: null,
  }
}

/** Every number by which somebody of the case could be found. */
function numbersOf({ parties }: Case): string[] {
  return parties.flatMap(each => [
    each.idNumber,
    each.phone,
    each.creditCode,
    each.guardian?.phone ?? '',
    ...each.agents.map(agent => agent.phone),
  ])
}
