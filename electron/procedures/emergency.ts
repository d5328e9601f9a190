import { EMERGENCIES, MEASURES, tickMeasure } from '@shared/intake/emergency'
import { mayWrite } from '@shared/intake/sort-entry'

import { emergencyOf, insertMeasure, putEmergency } from '../db/emergency-repo'
import { saveEntry } from '../db/entry-repo'
import type { Handlers } from '../ipc/dispatch'
import { onEntry } from './on-entry'
import { orRefuse } from './refusing'

export const emergency = {
  'emergency.name': onEntry('emergency.name', ({ db, now }, entry, { kind, vulnerable }) => {
    orRefuse(mayWrite(entry))
    putEmergency(db, entry.id, { kind, vulnerable, since: now })
    saveEntry(db, entry.id, { ...entry, urgency: 'urgent' })
    return EMERGENCIES.words[kind]
  }),

  'emergency.tick': onEntry('emergency.tick', ({ db, now }, entry, { measure, whom }) => {
    orRefuse(tickMeasure(entry, emergencyOf(db, entry.id), measure))
    insertMeasure(db, entry.id, { measure, at: now, whom })
    return [MEASURES.words[measure], whom].filter(Boolean).join('，')
  }),
} satisfies Pick<Handlers, Extract<keyof Handlers, `emergency.${string}`>>
