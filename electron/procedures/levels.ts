import { caseTitle, shortNumber } from '@shared/cases/case'
import { dateOnPaper } from '@shared/core/chinese-date'
import { handCase, isAway, LEVELS } from '@shared/levels/level'

import { saveLevel } from '../db/case-repo'
import { casesElsewhere, insertLevelMove, levelMovesOf } from '../db/level-repo'
import type { Handlers } from '../ipc/dispatch'
import { happened, onCase } from './on-case'
import { orRefuse } from './refusing'

export const levels = {
  'levels.hand': onCase((scope, filed, { to, on, reason, receiver }) => {
    const { db, today } = scope
    const last = levelMovesOf(db, filed.id).at(-1)?.on ?? null
    orRefuse(handCase(filed, { to, on }, { last, today }))
    saveLevel(db, filed.id, to)
    insertLevelMove(db, filed.id, { from: filed.level, to, on, reason, receiver })
    const way = `${LEVELS.words[filed.level]}到${LEVELS.words[to]}`
    happened(scope, filed.id, 'handed', `${way}，${dateOnPaper(on)}，接收人${receiver}。${reason}`)
  }),

  'levels.away': ({ db }) =>
    casesElsewhere(db).flatMap(({ number, subject, title, ...filed }) => {
      const moves = levelMovesOf(db, filed.caseId)
      const last = moves.at(-1)
      if (!last || !isAway(moves)) return []
      return [{ ...last, ...filed, label: shortNumber(number), title: caseTitle({ title, subject }) }]
    }),
} satisfies Pick<Handlers, Extract<keyof Handlers, `levels.${string}`>>
