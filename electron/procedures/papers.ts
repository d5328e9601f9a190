import { createHash } from 'node:crypto'

import { buildPaper, type PaperFacts } from '@shared/papers/build-paper'
import { PAPER_KINDS, type AnyPaperRef, type papersContract, type PaperRef } from '@shared/papers/contract'
import type { Paper } from '@shared/papers/paper'
import { paperToHtml } from '@shared/papers/to-html'
import { clockOf } from '@shared/core/day'
import { dateOnPaper } from '@shared/core/chinese-date'
import { dayOf } from '@shared/core/day'

import { disclosuresOf } from '../db/call-repo'
import { allContacts } from '../db/contact-repo'
import { allRooms, findOffice } from '../db/office-repo'
import type { Reader } from '../db/store'
import { toDocx } from '../documents/to-docx'
import type { Handlers } from '../ipc/dispatch'
import { wholeFile } from './case-file'
import { housePaper } from './house-papers'
import { found, orRefuse } from './refusing'

export const papers = {
  'papers.list': (scope, { caseId }) => {
    const file = wholeFile(scope, caseId)
    const list: { ref: PaperRef; note: string }[] = []
    const opening = file.case.registration.opening
    // The one the case was opened with comes first; a folder may hold both.
    const openings = ['application', 'registration-form'] as const
    const first = opening === 'registration-form' ? openings.toReversed() : openings
    for (const kind of first) list.push({ ref: { kind, caseId }, note: '' })
    for (const notice of file.notices)
      list.push({
        ref: { kind: 'notice', caseId, noticeId: notice.id },
        note: `${notice.number}，${notice.addressee}`,
      })
    for (const session of file.sessions.filter(each => each.state === 'booked'))
      for (const party of file.case.parties)
        list.push({
          ref: { kind: 'party-notice', caseId, sessionId: session.id, partyId: party.id },
          note: `第${session.ordinal}次，${party.name}`,
        })
    for (const session of file.sessions.filter(each => each.state !== 'cancelled')) {
      const note = `第${session.ordinal}次，${dateOnPaper(dayOf(session.start))} ${clockOf(session.start)}`
      list.push({ ref: { kind: 'sign-in', caseId, sessionId: session.id }, note })
      list.push({ ref: { kind: 'record', caseId, sessionId: session.id }, note })
    }
    for (const agreement of file.agreements) {
      const fate = agreement.state === 'superseded' ? '，已作废' : ''
      list.push({
        ref: { kind: 'agreement', caseId, agreementId: agreement.id },
        note: `第${agreement.edition}稿${fate}`,
      })
    }
    if (file.oral) list.push({ ref: { kind: 'oral-form', caseId }, note: file.oral.number })
    for (const report of file.reports)
      list.push({
        ref: { kind: 'report', caseId, reportId: report.id },
        note: `${report.department}，${dateOnPaper(dayOf(report.at))}`,
      })
    return list.map(each => ({ ...each, title: PAPER_KINDS.words[each.ref.kind] }))
  },

  'papers.preview': (scope, ref) => {
    // whole numbers go onto paper, not into the window.
    const paper = paperOf(scope, 'personId' in ref ? { ...ref, whole: false } : ref)
    return { title: paper.title, fileName: paper.fileName, html: paperToHtml(paper) }
  },

  'papers.save': async (scope, { ref, format }) => {
    const paper = paperOf(scope, ref)
    const bytes = format === 'docx' ? await toDocx(paper) : await scope.host.htmlToPdf(paperToHtml(paper))
    const savedAs = await scope.host.saveFile(`${paper.fileName}.${format}`, bytes)
    return { savedAs, sha256: createHash('sha256').update(bytes).digest('hex') }
  },

  'papers.open': async (scope, { ref }) => {
    const paper = paperOf(scope, ref)
    const path = await scope.host.writeTemporary(`${paper.fileName}.docx`, await toDocx(paper))
    return { opened: await scope.host.openPath(path) }
  },

  'papers.print': async (scope, { ref }) => {
    const paper = paperOf(scope, ref)
    await scope.host.printHtml(paperToHtml(paper), paper.title)
    return { printed: true }
  },
} satisfies Pick<Handlers, keyof typeof papersContract>

/** The paper as data; refused while the case does not hold what it needs. */
export function paperOf({ db, today }: { db: Reader; today: string }, ref: AnyPaperRef): Paper {
  if (!('caseId' in ref)) return housePaper({ db, today }, ref)
  const facts: PaperFacts = {
    office: found(findOffice(db), 'office'),
    contacts: allContacts(db),
    rooms: allRooms(db),
    file: wholeFile({ db }, ref.caseId),
    today,
    disclosures: ref.kind === 'notice' ? disclosuresOf(db, ref.noticeId) : [],
  }
  return orRefuse(buildPaper(ref, facts))
}
