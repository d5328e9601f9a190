import type { CaseFile } from '@shared/cases/case-file'
import { caseTerm } from '@shared/cases/case-term'
import { outcomeIn } from '@shared/cases/outcome'
import type { CaseId } from '@shared/core/ids'
import { isTitle } from '@shared/court/confirmation'
import { confirmationDeadline } from '@shared/deadlines/deadline'
import { enforcementDue } from '@shared/deadlines/due'
import { outcomeOf } from '@shared/dossier/close-dossier'
import { dossierRows } from '@shared/dossier/dossier'
import { effectOf } from '@shared/signing/effect'

import { agreementsOf } from '../db/agreement-repo'
import { findCase } from '../db/case-repo'
import { confirmationsOf } from '../db/confirmation-repo'
import { entrustmentsOf } from '../db/entrustment-repo'
import { escalationsOf, reportsOf } from '../db/escalation-repo'
import { dutiesOfCase, enclosuresOf, timelineOf } from '../db/folder-repo'
import { levelMovesOf } from '../db/level-repo'
import { lightsOf } from '../db/light-repo'
import { noticesOf } from '../db/notice-repo'
import { findOffice } from '../db/office-repo'
import { openItemsOf } from '../db/open-item-repo'
import { oralOf } from '../db/oral-repo'
import { outreachOf } from '../db/outreach-repo'
import { sessionsOf } from '../db/session-repo'
import type { Reader } from '../db/store'
import { calendarOf } from './calendar'
import { found } from './refusing'
import { shownFile } from './shown'
import { signersOf } from './signers'

/** What a window is shown of one case's folder: numbers of people are masked. */
export const caseFile = ({ db, today }: { db: Reader; today: string }, id: CaseId): CaseFile =>
  shownFile(wholeFile({ db }, id), today)

/** Everything that lies in one case's folder, with what the rules make of it today; for papers, and for nothing that is shown. */
export function wholeFile({ db }: { db: Reader }, id: CaseId): CaseFile {
  const filed = found(findCase(db, id), 'case')
  const office = found(findOffice(db), 'office')
  const sessions = sessionsOf(db, id)
  const agreements = agreementsOf(db, id)
  const current = agreements.find(each => each.state !== 'superseded')
  const calendar = calendarOf(db)
  const duties = dutiesOfCase(db, id)
  const oral = oralOf(db, id)
  const confirmations = confirmationsOf(db, id)
  const presented = current !== undefined && current.state !== 'draft'
  const effect = presented
    ? effectOf({
        ...signersOf(filed, sessions),
        parties: filed.parties,
        signings: current.signings,
        wantsFingerprint: office.wantsFingerprint,
        wantsRecorder: office.wantsRecorder,
      })
    : null
  return {
    case: filed,
    sessions,
    notices: noticesOf(db, id),
    agreements,
    term: caseTerm(filed.acceptance, office.termRule, calendar),
    effect,
    confirmation: current?.effectiveOn ? confirmationDeadline(current.effectiveOn, calendar) : null,
    duties,
    outcome: outcomeIn({ ...filed, agreements, oral }),
    oral,
    openItems: openItemsOf(db, id),
    confirmations,
    enforcement: enforcementDue(duties, confirmations.some(isTitle), calendar) ?? null,
    levelMoves: levelMovesOf(db, id),
    entrustments: entrustmentsOf(db, id),
    lights: lightsOf(db, id),
    outreach: outreachOf(db, id),
    escalations: escalationsOf(db, id),
    reports: reportsOf(db, id),
    dossier: dossierRows(outcomeOf(filed, oral !== null), enclosuresOf(db, id)),
    timeline: timelineOf(db, id),
  }
}
