import { mayChange } from '@shared/cases/other-rules'
import { outreachOutcome, outcomeWord } from '@shared/outreach/outreach'

import { insertOutreach } from '../db/outreach-repo'
import type { Handlers } from '../ipc/dispatch'
import { happened, onCase } from './on-case'
import { found, orRefuse } from './refusing'

export const outreach = {
  'outreach.log': onCase((scope, filed, { kind, outcome, partyId, text }) => {
    orRefuse(mayChange(filed))
    orRefuse(outreachOutcome(kind, outcome))
    const party =
      partyId === null
        ? null
        : found(
            filed.parties.find(each => each.id === partyId),
            'party',
          )
    const { db, now, actor } = scope
    insertOutreach(db, filed.id, { at: now, kind, outcome, partyId, text, actorId: actor })
    const whom = party ? `${party.name || party.label}，` : ''
    const said = text === '' ? '' : `。${text}`
    happened(scope, filed.id, kind, `${whom}${outcomeWord(kind, outcome)}${said}`)
  }),
} satisfies Pick<Handlers, Extract<keyof Handlers, `outreach.${string}`>>
