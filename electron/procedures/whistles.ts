import { clockOf } from '@shared/core/day'
import { mayWrite } from '@shared/intake/sort-entry'
import { blowWhistle, CALL_LINES, minutesLate, noteArrival, WHISTLES } from '@shared/intake/whistle'

import { insertWhistle, saveArrival, whistlesOf } from '../db/whistle-repo'
import type { Handlers } from '../ipc/dispatch'
import { onEntry } from './on-entry'
import { found, orRefuse } from './refusing'

export const whistles = {
  'whistles.blow': onEntry('whistles.blow', ({ db, now }, entry, { level, due, blower, answerer }) => {
    orRefuse(blowWhistle(entry, now, due))
    insertWhistle(db, entry.id, { level, due, blower, answerer, blownAt: now })
    return `${WHISTLES.words[level]}，${answerer}，${clockOf(due)} 前`
  }),

  'whistles.came': onEntry('whistles.came', ({ db, now }, entry, { whistleId, cameAt, whoCame }) => {
    const whistle = found(
      whistlesOf(db, entry.id).find(each => each.id === whistleId),
      'whistle',
    )
    orRefuse(noteArrival(entry, whistle, cameAt, now))
    saveArrival(db, whistleId, cameAt, whoCame)
    const late = minutesLate({ due: whistle.due, cameAt }, now) ?? 0
    return `${whoCame} ${clockOf(cameAt)}${late > 0 ? `，晚 ${late} 分` : ''}`
  }),

  'whistles.log': onEntry('whistles.log', (_scope, entry, { line, text }) => {
    orRefuse(mayWrite(entry))
    return [CALL_LINES.words[line], text].filter(Boolean).join('，')
  }),
} satisfies Pick<Handlers, Extract<keyof Handlers, `whistles.${string}`>>
