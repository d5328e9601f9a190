import { acceptCase } from '@shared/cases/accept-case'
import type { Closing } from '@shared/cases/case'
import type { casesContract } from '@shared/cases/contract'
import type { searchContract } from '@shared/search/contract'
import { DECLINE_REASONS, FAIL_REASONS, MANNERS } from '@shared/cases/codes'
import {
  declineCase,
  extendTerm,
  failCase,
  mayChange,
  mayConsent,
  mayChangeParties,
  mayFill,
  mayRemoveParty,
} from '@shared/cases/other-rules'
import { blankParty } from '@shared/cases/party'
import { changedFields, isEnded } from '@shared/cases/changed-after'
import { dateOnPaper } from '@shared/core/chinese-date'
import { defined } from '@shared/core/defined'
import { deadline } from '@shared/deadlines/deadline'
import { ROLES } from '@shared/directory/contact'

import { agreementsOf } from '../db/agreement-repo'
import { saveAcceptance, saveRegistration, saveStage } from '../db/case-repo'
import { insertConsent } from '../db/consent-repo'
import { findContact } from '../db/contact-repo'
import { drawNumber } from '../db/number-repo'
import { findOffice } from '../db/office-repo'
import { deleteParty } from '../db/party-repo'
import { sessionsOf } from '../db/session-repo'
import type { Handlers } from '../ipc/dispatch'
import { calendarOf } from './calendar'
import { caseCounts } from './case-counts'
import { caseFile } from './case-file'
import { caseList } from './case-list'
import { casePage } from './case-page'
import { happened, keepReasons, onCase } from './on-case'
import { addParty, changeParty } from './party-person'
import { found, orRefuse } from './refusing'
import { registerCase } from './register-case'

export const cases = {
  'cases.list': (scope, { which }) => caseList(scope, which),

  'cases.get': (scope, { id }) => caseFile(scope, id),

  'cases.page': casePage,

  'cases.counts': caseCounts,

  'cases.register': (scope, start) => caseFile(scope, registerCase(scope, start)),

  'cases.fill': onCase((scope, filed, { fields }) => {
    const next = { ...filed.registration, ...defined(fields) }
    found(findContact(scope.db, next.registrarId), 'contact')
    saveRegistration(scope.db, filed.id, orRefuse(mayFill(filed, next)))
    const changed = isEnded(filed.stage) ? changedFields(filed.registration, next) : ''
    if (changed !== '') happened(scope, filed.id, 'changed-after', changed)
  }),

  'cases.addParty': onCase((scope, filed, { party }) => {
    orRefuse(mayChangeParties(filed))
    addParty(scope, filed.id, { ...blankParty(party.side, party.kind), ...defined(party) })
  }),

  'cases.changeParty': onCase((scope, filed, { partyId, changes }) => {
    orRefuse(mayChangeParties(filed))
    const party = found(
      filed.parties.find(each => each.id === partyId),
      'party',
    )
    changeParty(scope, party, defined(changes))
  }),

  'cases.removeParty': onCase((scope, filed, { partyId }) => {
    const party = found(
      filed.parties.find(each => each.id === partyId),
      'party',
    )
    const sessionsHeld = sessionsOf(scope.db, filed.id).filter(each => each.state === 'held').length
    const hasAgreement = agreementsOf(scope.db, filed.id).length > 0
    orRefuse(mayRemoveParty(filed, { sessionsHeld, hasAgreement, name: party.name || party.label }))
    deleteParty(scope.db, party.id)
    happened(scope, filed.id, 'party-removed', party.name)
  }),

  'cases.accept': onCase((scope, filed, { mediatorId, reasons }) => {
    const { db, now, today } = scope
    const office = found(findOffice(db), 'office')
    const mediator = found(findContact(db, mediatorId), 'contact')
    const number = () => drawNumber(db, 'case', office.caseNumber, now, filed.id)
    const acceptance = orRefuse(acceptCase(filed, { today, mediator, reasons, number }))
    saveAcceptance(db, filed.id, acceptance)
    keepReasons(scope, filed.id, reasons)
    happened(scope, filed.id, 'accepted', acceptance.number)
  }),

  'cases.decline': onCase((scope, filed, { reason, note }) => {
    orRefuse(declineCase(filed, reason, note))
    const closing: Closing = { ...filed.closing, declinedOn: scope.today, declineReason: reason, note }
    saveStage(scope.db, filed.id, 'declined', closing)
    happened(scope, filed.id, 'declined', note || DECLINE_REASONS.words[reason])
  }),

  'cases.consent': onCase((scope, filed, { partyIds, contactId, category, on, how }) => {
    orRefuse(mayConsent(filed, on, scope.today))
    const whom = contactId === null ? undefined : found(findContact(scope.db, contactId), 'contact')
    const names = partyIds.map(partyId => {
      const party = found(
        filed.parties.find(each => each.id === partyId),
        'party',
      )
      insertConsent(scope.db, filed.id, { partyId, contactId, category: whom ? null : category, on, how })
      return party.name || party.label
    })
    const invited = whom?.name ?? (category ? ROLES.words[category] : '')
    happened(scope, filed.id, 'consented', `${names.join('、')}${MANNERS.words[how]}同意邀请${invited}`)
  }),

  'cases.extend': onCase((scope, filed, { until, agreedOn }) => {
    const office = found(findOffice(scope.db), 'office')
    const acceptance = found(filed.acceptance ?? undefined, 'acceptance')
    const term = deadline(office.termRule, acceptance.acceptedOn, calendarOf(scope.db))
    orRefuse(extendTerm(filed, until, acceptance.extendedTo ?? term.due ?? term.raw))
    saveAcceptance(scope.db, filed.id, { ...acceptance, extendedTo: until, extendedOn: agreedOn })
    happened(scope, filed.id, 'extended', `各方${dateOnPaper(agreedOn)}同意延至${dateOnPaper(until)}`)
  }),

  'cases.fail': onCase((scope, filed, { reason, routesTold, note }) => {
    orRefuse(failCase(filed, routesTold))
    const closing = { failedOn: scope.today, failReason: reason, routesToldOn: scope.today, note }
    saveStage(scope.db, filed.id, 'failed', { ...filed.closing, ...closing })
    happened(scope, filed.id, 'failed', note || FAIL_REASONS.words[reason])
  }),

  'cases.tellRoutes': onCase((scope, filed) => {
    orRefuse(mayChange(filed))
    saveStage(scope.db, filed.id, filed.stage, { ...filed.closing, routesToldOn: scope.today })
    happened(scope, filed.id, 'routes-told')
  }),

  'cases.note': onCase((scope, filed, { kind, text }) => {
    happened(scope, filed.id, kind, text)
  }),
} satisfies Pick<Handlers, keyof typeof casesContract | keyof typeof searchContract>
