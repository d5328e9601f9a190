import { createHash } from 'node:crypto'

import { buildPaper, type PaperFacts } from '@shared/papers/build-paper'
import { papersOfCase } from '@shared/papers/case-papers'
import { PAPER_KINDS, type AnyPaperRef, type papersContract } from '@shared/papers/contract'
import type { Paper } from '@shared/papers/paper'
import { paperToHtml } from '@shared/papers/to-html'

import { disclosuresOf } from '../db/call-repo'
import { allContacts } from '../db/contact-repo'
import { allRooms, findOffice } from '../db/office-repo'
import type { Reader } from '../db/store'
import { toDocx } from '../documents/to-docx'
import type { Handlers } from '../ipc/dispatch'
import { caseFile, wholeFile } from './case-file'
import { housePaper } from './house-papers'
import { found, orRefuse } from './refusing'

export const papers = {
  'papers.list': (scope, { caseId }) => {
    const list = papersOfCase(wholeFile(scope, caseId))
    return list.map(each => ({ ...each, title: PAPER_KINDS.words[each.ref.kind] }))
  },

  'papers.preview': (scope, ref) => {
    // whole numbers go onto paper, not into the window.
    const shown = 'personId' in ref ? { ...ref, whole: false } : ref
    const paper = paperOf(scope, shown, caseFile)
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
export function paperOf(
  { db, today }: { db: Reader; today: string },
  ref: AnyPaperRef,
  courtFile: typeof caseFile = wholeFile,
): Paper {
  if (!('caseId' in ref)) return housePaper({ db, today }, ref)
  const facts: PaperFacts = {
    office: found(findOffice(db), 'office'),
    contacts: allContacts(db),
    rooms: allRooms(db),
    // Only the court's form has numbers of identity cards on it.
    file: (ref.kind === 'confirmation-application' ? courtFile : wholeFile)({ db, today }, ref.caseId),
    today,
    disclosures: ref.kind === 'notice' ? disclosuresOf(db, ref.noticeId) : [],
  }
  return orRefuse(buildPaper(ref, facts))
}
