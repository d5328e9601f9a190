import { createHash } from 'node:crypto'

import { copiesNeeded, AgreementText, type Agreement } from '@shared/agreements/agreement'
import { checkAgreement } from '@shared/agreements/check-agreement'
import { caseTerm } from '@shared/cases/case-term'
import {
  draftAgreement,
  presentAgreement,
  recallAgreement,
  writeAgreement,
} from '@shared/agreements/present-agreement'
import { mayAgree } from '@shared/cases/other-rules'
import type { CaseId } from '@shared/core/ids'
import { defined } from '@shared/core/defined'

import { agreementsOf, insertAgreement, saveStanding, saveText } from '../db/agreement-repo'
import { saveStage } from '../db/case-repo'
import { dutiesOfCase, saveDutyDone } from '../db/folder-repo'
import { drawNumber } from '../db/number-repo'
import { findOffice } from '../db/office-repo'
import { sessionsOf } from '../db/session-repo'
import type { Reader, Writer } from '../db/store'
import type { Handlers } from '../ipc/dispatch'
import { calendarOf } from './calendar'
import { happened, keepReasons, onCase } from './on-case'
import { found, orRefuse } from './refusing'

/** What is written where the clauses say everything; the form has the heading, so it may not stay empty. */
const USUAL_MANNER = '按上述各条载明的方式和日期履行。'

export const agreements = {
  'agreements.draft': onCase((scope, filed) => {
    const { db } = scope
    orRefuse(draftAgreement(filed, sessionsOf(db, filed.id), currentOf(db, filed.id), scope.today))
    const text = {
      facts: filed.registration.facts,
      clauses: [],
      manner: USUAL_MANNER,
      copies: copiesNeeded(filed.parties),
    }
    insertAgreement(db, filed.id, { ...text, edition: 1, number: null })
    happened(scope, filed.id, 'agreement-drafted')
  }),

  'agreements.write': onCase((scope, filed, { changes, newEdition }) => {
    const { db } = scope
    orRefuse(mayAgree(filed))
    const current = currentOf(db, filed.id)
    const edition = orRefuse(writeAgreement(current, newEdition))
    const old = found(current, 'agreement')
    const text = { ...AgreementText.parse(old), ...defined(changes) }
    if (edition === 'next') {
      saveStanding(db, old.id, { ...old, state: 'superseded' })
      insertAgreement(db, filed.id, { ...text, edition: old.edition + 1, number: old.number })
      saveStage(db, filed.id, 'mediating', filed.closing)
      happened(
        scope,
        filed.id,
        'agreement-rewritten',
        `第${old.edition + 1}稿，原有${old.signings.length}项签署作废`,
      )
      return
    }
    saveText(db, old.id, text)
    if (old.state === 'presented') backToDraft(db, old)
    if (old.state === 'presented') saveStage(db, filed.id, 'mediating', filed.closing)
  }),

  'agreements.present': onCase((scope, filed, { reasons }) => {
    const { db, now, today } = scope
    orRefuse(mayAgree(filed))
    const current = currentOf(db, filed.id)
    const calendar = calendarOf(db)
    const office = found(findOffice(db), 'office')
    const termEnd = caseTerm(filed.acceptance, office.termRule, calendar)?.end ?? null
    const findings = current
      ? checkAgreement(current, { parties: filed.parties, today, calendar, termEnd })
      : []
    const sessions = sessionsOf(db, filed.id)
    const agreement = orRefuse(presentAgreement(filed, current, { findings, reasons, sessions, today }))
    const number = agreement.number ?? drawNumber(db, 'agreement', office.agreementNumber, now, filed.id)
    const textHash = hashOf(agreement)
    saveStanding(db, agreement.id, {
      state: 'presented',
      number,
      presentedOn: today,
      textHash,
      effectiveOn: null,
    })
    saveStage(db, filed.id, 'signing', filed.closing)
    keepReasons(scope, filed.id, reasons)
    happened(scope, filed.id, 'agreement-presented', `${number}，第${agreement.edition}稿`)
  }),

  'agreements.recall': onCase((scope, filed) => {
    orRefuse(mayAgree(filed))
    const current = found(currentOf(scope.db, filed.id), 'agreement')
    orRefuse(recallAgreement(current))
    backToDraft(scope.db, current)
    saveStage(scope.db, filed.id, 'mediating', filed.closing)
    happened(scope, filed.id, 'agreement-recalled')
  }),

  // Not asked of mayChange: a folder may be in the archive long before the last instalment is paid.
  'agreements.perform': onCase((scope, filed, { dutyId, doneOn }) => {
    const duty = found(
      dutiesOfCase(scope.db, filed.id).find(each => each.id === dutyId),
      'duty',
    )
    saveDutyDone(scope.db, filed.id, dutyId, doneOn)
    happened(scope, filed.id, doneOn === null ? 'duty-reopened' : 'duty-done', duty.text)
  }),
} satisfies Pick<Handlers, Extract<keyof Handlers, `agreements.${string}`>>

/** The edition that counts; none before the first draft. */
export function currentOf(db: Reader, caseId: CaseId): Agreement | undefined {
  return agreementsOf(db, caseId).find(each => each.state !== 'superseded')
}

function backToDraft(db: Writer, agreement: Agreement): void {
  const standing = {
    state: 'draft',
    number: agreement.number,
    presentedOn: null,
    textHash: null,
    effectiveOn: null,
  } as const
  saveStanding(db, agreement.id, standing)
}

/** Ties the signatures to the words: SHA-256 over the agreed text and nothing else. */
function hashOf(agreement: Agreement): string {
  const { facts, clauses, manner, copies } = agreement
  return createHash('sha256')
    .update(JSON.stringify([facts, clauses, manner, copies]))
    .digest('hex')
}
