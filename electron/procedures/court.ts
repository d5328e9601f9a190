import { dateOnPaper } from '@shared/core/chinese-date'
import { COURT_RESULTS, applyToCourt, courtRuled } from '@shared/court/confirmation'
import { confirmationDue, countsOn } from '@shared/deadlines/due'

import { confirmationsOf, insertConfirmation, saveRuling } from '../db/confirmation-repo'
import { oralOf } from '../db/oral-repo'
import type { Handlers } from '../ipc/dispatch'
import { currentOf } from './agreements'
import { calendarOf } from './calendar'
import { happened, onCase } from './on-case'
import { found, orRefuse } from './refusing'

// Not asked of mayChange: a folder may lie in the archive before the thirty days are over.
export const court = {
  'court.apply': onCase((scope, filed, { court: name, appliedOn, joint }) => {
    const { db, today } = scope
    const effectiveOn = currentOf(db, filed.id)?.effectiveOn ?? null
    const until = effectiveOn === null ? '' : countsOn(confirmationDue(effectiveOn, calendarOf(db)))
    const others = confirmationsOf(db, filed.id)
    const oral = oralOf(db, filed.id) !== null
    orRefuse(applyToCourt(appliedOn, { effectiveOn, oral, joint, until, others, today }))
    insertConfirmation(db, filed.id, { court: name, appliedOn })
    happened(scope, filed.id, 'court-applied', `${name}，${dateOnPaper(appliedOn)}`)
  }),

  'court.ruled': onCase((scope, filed, { confirmationId, result, on, ruling }) => {
    const asked = found(
      confirmationsOf(scope.db, filed.id).find(each => each.id === confirmationId),
      'confirmation',
    )
    orRefuse(courtRuled(asked, on, scope.today))
    saveRuling(scope.db, { id: asked.id, result, resultOn: on, ruling })
    const text = [COURT_RESULTS.words[result], ruling, dateOnPaper(on)].filter(each => each !== '').join('，')
    happened(scope, filed.id, 'court-ruled', text)
  }),
} satisfies Pick<Handlers, Extract<keyof Handlers, `court.${string}`>>
