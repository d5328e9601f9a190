import { isParty } from '@shared/cases/accept-case'
import { MANNERS } from '@shared/cases/codes'
import { dateOnPaper } from '@shared/core/chinese-date'
import { dayOf } from '@shared/core/day'
import type { Case } from '@shared/cases/case'
import type { ContactId } from '@shared/core/ids'
import type { Standing } from '@shared/recusal/contract'
import { agentsOfFirm, nearnessOf } from '@shared/recusal/nearness'
import { standsAside, type Recusal } from '@shared/recusal/recusal'
import { askRecusal, keepMediator, neutralIds, replaceMediator, withdrawRecusal } from '@shared/recusal/rules'
import { mayChange } from '@shared/cases/other-rules'

import { findCase, saveAcceptance } from '../db/case-repo'
import { allContacts, findContact, personalOf } from '../db/contact-repo'
import { findOffice } from '../db/office-repo'
import { disclosuresOf, insertDisclosure, insertRecusal, recusalsOf, saveAnswer } from '../db/recusal-repo'
import { savePlan, sessionsOf } from '../db/session-repo'
import type { Reader } from '../db/store'
import type { Handlers, Scopes } from '../ipc/dispatch'
import { happened, keepReasons, onCase } from './on-case'
import { found, orRefuse } from './refusing'
import { judged } from './sessions'

export const recusals = {
  'recusals.of': ({ db }, { caseId }) => {
    const filed = found(findCase(db, caseId), 'case')
    return {
      recusals: recusalsOf(db, caseId),
      disclosures: disclosuresOf(db, caseId),
      neutral: standings(db, filed, neutralIds(filed, sessionsOf(db, caseId))),
    }
  },

  'recusals.judge': ({ db }, { caseId, contactIds }) =>
    standings(db, found(findCase(db, caseId), 'case'), contactIds),

  'recusals.ask': onCase((scope, filed, { contactId, partyId, on, how, reason }) => {
    const { db, today } = scope
    const mediator = found(findContact(db, contactId), 'contact')
    const party = found(
      filed.parties.find(each => each.id === partyId),
      'party',
    )
    const facts = { today, sessions: sessionsOf(db, filed.id), recusals: recusalsOf(db, filed.id) }
    orRefuse(askRecusal(filed, { contactId, on }, facts))
    const askedBy = party.name || party.label
    insertRecusal(db, filed.id, { contactId, partyId, askedBy, askedOn: on, how, reason })
    const line = `${askedBy}${dateOnPaper(on)}${MANNERS.words[how]}要求${mediator.name}回避，${reason}`
    happened(scope, filed.id, 'recusal-asked', line)
  }),

  'recusals.replace': onCase((scope, filed, { recusalId, replacementId }) => {
    const { db, today } = scope
    const all = recusalsOf(db, filed.id)
    const recusal = recusalIn(all, recusalId)
    const replacement = found(findContact(db, replacementId), 'contact')
    const booked = sessionsOf(db, filed.id).find(each => each.state === 'booked')
    const day = booked ? dayOf(booked.start) : today
    orRefuse(replaceMediator(filed, recusal, replacement, { day, recusals: all }))
    const answer = { answer: 'replaced', on: today, note: '', replacementId } as const
    saveAnswer(db, recusal.id, answer)
    const { acceptance } = filed
    if (acceptance?.mediatorId === recusal.contactId)
      saveAcceptance(db, filed.id, { ...acceptance, mediatorId: replacementId })
    if (booked) putInSession(scope, filed, recusal.contactId, replacementId)
    const before = found(findContact(db, recusal.contactId), 'contact')
    happened(scope, filed.id, 'recusal-replaced', `${before.name}回避，由${replacement.name}接替`)
  }),

  'recusals.keep': onCase((scope, filed, { recusalId, reason }) => {
    const { db, today } = scope
    const recusal = recusalIn(recusalsOf(db, filed.id), recusalId)
    orRefuse(keepMediator(filed, recusal, found(findOffice(db), 'office').recusalBinds))
    saveAnswer(db, recusal.id, { answer: 'kept', on: today, note: reason, replacementId: null })
    keepReasons(scope, filed.id, [{ rule: 'R-16', reason }])
    happened(scope, filed.id, 'recusal-kept', reason)
  }),

  'recusals.withdraw': onCase((scope, filed, { recusalId }) => {
    const recusal = recusalIn(recusalsOf(scope.db, filed.id), recusalId)
    orRefuse(withdrawRecusal(filed, recusal))
    saveAnswer(scope.db, recusal.id, { answer: 'withdrawn', on: scope.today, note: '', replacementId: null })
    happened(scope, filed.id, 'recusal-withdrawn', recusal.askedBy)
  }),

  'recusals.disclose': onCase((scope, filed, { contactId, about, text }) => {
    orRefuse(mayChange(filed))
    const who = found(findContact(scope.db, contactId), 'contact')
    insertDisclosure(scope.db, filed.id, { contactId, about, text, disclosedOn: scope.today })
    happened(scope, filed.id, 'disclosed', `${who.name}向各方说明与${about}的关系：${text}`)
  }),
} satisfies Pick<Handlers, Extract<keyof Handlers, `recusals.${string}`>>

const recusalIn = (all: readonly Recusal[], id: Recusal['id']) =>
  found(
    all.find(each => each.id === id),
    'recusal',
  )

/** Whoever takes over sits where the other sat in the session that is booked, if the hour allows it. */
function putInSession(scope: Scopes['command'], filed: Case, before: ContactId, after: ContactId): void {
  const booked = sessionsOf(scope.db, filed.id).find(each => each.state === 'booked')
  if (!booked || (booked.presiderId !== before && booked.recorderId !== before)) return
  const { start, end, roomId, invitedIds, onDutyIds } = booked
  const presiderId = booked.presiderId === before ? after : booked.presiderId
  const recorder = booked.recorderId === before ? after : booked.recorderId
  const recorderId = recorder === presiderId ? null : recorder
  const plan = { start, end, roomId, invitedIds, onDutyIds, presiderId, recorderId }
  judged(scope, filed, plan, [], booked)
  savePlan(scope.db, booked.id, plan)
}

function standings(db: Reader, filed: Case, ids: readonly ContactId[]): Standing[] {
  const contacts = allContacts(db)
  const all = recusalsOf(db, filed.id)
  const told = disclosuresOf(db, filed.id)
  return ids.flatMap(id => {
    const contact = contacts.find(each => each.id === id)
    if (!contact) return []
    const near = nearnessOf(contact, personalOf(db, id), filed)
    return [
      {
        contactId: id,
        name: contact.name,
        isParty: isParty(contact, filed),
        aside: standsAside(all, id) !== undefined,
        near: near.filter(each => !told.some(one => one.contactId === id && one.about === each.about)),
        firm: agentsOfFirm(contact, filed, contacts),
      },
    ]
  })
}
