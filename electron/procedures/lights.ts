import { dateOnPaper } from '@shared/core/chinese-date'
import { LIGHT_WAYS, LIGHTS, mayLight } from '@shared/cases/light'
import { mayChange } from '@shared/cases/other-rules'

import { deleteLight, putLight } from '../db/light-repo'
import type { Handlers } from '../ipc/dispatch'
import { happened, onCase } from './on-case'
import { found, orRefuse } from './refusing'

export const lights = {
  'cases.light': onCase((scope, filed, { partyId, light, on, how }) => {
    const party = found(
      filed.parties.find(each => each.id === partyId),
      'party',
    )
    orRefuse(mayLight(filed, on, scope.today))
    putLight(scope.db, { partyId, light, on, how })
    const text = `${party.name || party.label}${LIGHTS.words[light]}，${LIGHT_WAYS.words[how]}，${dateOnPaper(on)}`
    happened(scope, filed.id, 'lit', text)
  }),

  'cases.unlight': onCase((scope, filed, { partyId, light }) => {
    const party = found(
      filed.parties.find(each => each.id === partyId),
      'party',
    )
    orRefuse(mayChange(filed))
    deleteLight(scope.db, partyId, light)
    happened(scope, filed.id, 'unlit', `${party.name || party.label}${LIGHTS.words[light]}`)
  }),
} satisfies Pick<Handlers, 'cases.light' | 'cases.unlight'>
