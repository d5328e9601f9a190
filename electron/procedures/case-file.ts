import type { CaseFile } from '@shared/cases/case-file'
import { caseTerm } from '@shared/cases/case-term'
import type { CaseId } from '@shared/core/ids'
import { confirmationDeadline } from '@shared/deadlines/deadline'
import { outcomeOf } from '@shared/dossier/close-dossier'
import { dossierRows } from '@shared/dossier/dossier'
import { effectOf } from '@shared/signing/effect'

import { agreementsOf } from '../db/agreement-repo'
import { findCase } from '../db/case-repo'
import { dutiesOfCase, enclosuresOf, timelineOf } from '../db/folder-repo'
import { noticesOf } from '../db/notice-repo'
import { findOffice } from '../db/office-repo'
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
    duties: dutiesOfCase(db, id),
    dossier: dossierRows(outcomeOf(filed), enclosuresOf(db, id)),
    timeline: timelineOf(db, id),
  }
}
