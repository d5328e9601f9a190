import { agreeOrally, performOral } from '@shared/oral/oral-agreement'

import { agreementsOf } from '../db/agreement-repo'
import { saveStage } from '../db/case-repo'
import { findContact } from '../db/contact-repo'
import { drawNumber } from '../db/number-repo'
import { findOffice } from '../db/office-repo'
import { insertOral, oralOf, saveOralPerformed } from '../db/oral-repo'
import type { Handlers } from '../ipc/dispatch'
import { happened, keepReasons, onCase } from './on-case'
import { found, orRefuse } from './refusing'

export const oral = {
  'oral.agree': onCase((scope, filed, { words, mediatorId, askedForWriting, civilRights, reasons }) => {
    const { db, now, today } = scope
    const mediator = found(findContact(db, mediatorId), 'contact')
    const hasAgreement = agreementsOf(db, filed.id).length > 0
    const facts = { mediator, reasons, askedForWriting, civilRights, hasAgreement, today }
    const agreed = orRefuse(agreeOrally(filed, words, facts))
    const pattern = found(findOffice(db), 'office').oralNumber
    const number = drawNumber(db, 'oral', pattern, now, filed.id)
    const performedOn = agreed.due === null ? agreed.on : null
    insertOral(db, filed.id, { ...agreed, number, mediatorId, performedOn })
    saveStage(db, filed.id, 'effective', filed.closing)
    keepReasons(scope, filed.id, reasons)
    happened(scope, filed.id, 'agreed-orally', `${number}。${agreed.content}`)
  }),

  'oral.perform': onCase((scope, filed, { doneOn }) => {
    const agreed = found(oralOf(scope.db, filed.id) ?? undefined, 'oral-agreement')
    orRefuse(performOral(agreed, doneOn, scope.today))
    saveOralPerformed(scope.db, filed.id, doneOn)
    happened(scope, filed.id, doneOn === null ? 'duty-reopened' : 'duty-done', agreed.content.slice(0, 200))
  }),
} satisfies Pick<Handlers, Extract<keyof Handlers, `oral.${string}`>>
