import { drawOpinion, logAdvice, OPINION_PATTERN } from '@shared/intake/advice'

import { adviceBy, adviceOf, insertAdvice, saveOpinion } from '../db/advice-repo'
import { findContact } from '../db/contact-repo'
import { drawNumber } from '../db/number-repo'
import type { Handlers } from '../ipc/dispatch'
import { onEntry } from './on-entry'
import { found, orRefuse } from './refusing'
import { shownEntry } from './shown'

export const advice = {
  'advice.of': ({ db }, { lawyerId }) => adviceBy(db, lawyerId).map(shownEntry),

  'advice.log': onEntry('advice.log', ({ db, today }, entry, said) => {
    const lawyer = found(findContact(db, said.lawyerId), 'contact')
    orRefuse(logAdvice(entry, lawyer, said.on, today))
    insertAdvice(db, entry.id, said)
    return `${lawyer.name}律师，${said.matter}，${said.minutes} 分钟`
  }),

  'advice.opinion': onEntry('advice.opinion', ({ db, now }, entry, { adviceId }) => {
    const given = found(
      adviceOf(db, entry.id).find(each => each.id === adviceId),
      'advice',
    )
    orRefuse(drawOpinion(given))
    const number = drawNumber(db, 'opinion', OPINION_PATTERN, now, { entryId: entry.id })
    saveOpinion(db, adviceId, number)
    return number
  }),
} satisfies Pick<Handlers, Extract<keyof Handlers, `advice.${string}`>>
