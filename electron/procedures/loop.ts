import { finishStep, planStep, STEPS } from '@shared/intake/loop'

import { findContact } from '../db/contact-repo'
import { saveClosing } from '../db/entry-repo'
import { openSteps, putStep, saveStepDone, stepsOf } from '../db/step-repo'
import type { Handlers } from '../ipc/dispatch'
import { onEntry } from './on-entry'
import { found, orRefuse } from './refusing'

export const loop = {
  'loop.open': ({ db }) => openSteps(db),

  'loop.plan': onEntry('loop.plan', ({ db }, entry, { step, ownerId, due }) => {
    orRefuse(planStep(entry, stepsOf(db, entry.id), { step, due }))
    const owner = found(findContact(db, ownerId), 'contact')
    putStep(db, entry.id, { step, ownerId, due })
    return `${STEPS.words[step]}，${owner.name}`
  }),

  'loop.done': onEntry('loop.done', ({ db, now }, entry, { step, note }) => {
    const { closes } = orRefuse(finishStep(entry, stepsOf(db, entry.id), step))
    saveStepDone(db, entry.id, { step, doneAt: now, note })
    if (closes) saveClosing(db, entry.id, { closedAt: now, closingNote: note, caseId: null })
    return [STEPS.words[step], note].filter(Boolean).join('，')
  }),
} satisfies Pick<Handlers, Extract<keyof Handlers, `loop.${string}`>>
