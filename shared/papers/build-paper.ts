import { caseTitle } from '../cases/case'
import { allow, refuse, type Decision } from '../core/decision'
import { agreementPaper } from './agreement'
import { TEXT_CODE_LABEL, textCode } from '../signatures/text-code'
import { application } from './application'
import { caseForm } from './case-forms'
import { isCaseForm, PAPER_KINDS, type PaperKind, type PaperRef } from './contract'
import { contactOf, type PaperFacts } from './facts'
import { fileName } from './file-name'
import { investigation } from './investigation'
import { keepTogether } from './keep-together'
import { noticeLetter } from './notice-letter'
import { oralForm } from './oral-form'
import type { Block, Paper } from './paper'
import { partyNotice } from './party-notice'
import { record } from './record'
import { runningOrder } from './running-order'
import { signIn } from './sign-in'
import { registrationForm } from './registration-form'
import { reportLetter } from './report-letter'

export type { PaperFacts } from './facts'

/** Covers carry neither the small line at the head nor a page number. */
const COVERS: readonly PaperKind[] = ['cover', 'back-cover']

/** What distinguishes one paper from its sisters in the same folder. */
type Draft = { blocks: Block[]; mark: string; state: string }

/** Writes a paper from what lies in the folder; refused while there is nothing to write it from. */
export function buildPaper(ref: PaperRef, facts: PaperFacts): Decision<Paper, 'paper-not-ready'> {
  const draft = draftOf(ref, facts)
  const title = PAPER_KINDS.words[ref.kind]
  if (draft === undefined) return refuse('paper-not-ready', { paper: title })
  const { registration, acceptance } = facts.file.case
  const number = acceptance?.number ?? ''
  const outside = ref.kind === 'notice' || ref.kind === 'party-notice'
  return allow({
    kind: ref.kind,
    title,
    // A letter leaves the house: neither its name nor its head tells which case it belongs to.
    fileName: outside
      ? fileName(draft.mark, title)
      : fileName(number, title + draft.mark, caseTitle(registration)),
    header: outside || COVERS.includes(ref.kind) ? '' : number,
    footer: [facts.office.sample ? '样例' : '', draft.state].filter(each => each !== '').join('　'),
    ...(COVERS.includes(ref.kind) && { unnumbered: true }),
    blocks: keepTogether(draft.blocks),
  })
}

function draftOf(ref: PaperRef, facts: PaperFacts): Draft | undefined {
  if (isCaseForm(ref)) {
    const blocks = caseForm(ref.kind, facts)
    return blocks && { blocks, mark: '', state: '' }
  }
  const { sessions, notices, agreements } = facts.file
  switch (ref.kind) {
    case 'application':
      return { blocks: application(facts), mark: '', state: '' }
    case 'registration-form':
      return { blocks: registrationForm(facts), mark: '', state: '' }
    case 'notice': {
      const notice = notices.find(each => each.id === ref.noticeId)
      const session = sessions.find(each => each.id === notice?.sessionId)
      if (notice === undefined || session === undefined) return undefined
      return {
        blocks: noticeLetter(
          {
            office: facts.office,
            asked: contactOf(facts, notice.contactId),
            contact: contactOf(facts, session.presiderId),
            disclosures: facts.disclosures ?? [],
          },
          notice,
        ),
        mark: `${notice.number} ${notice.addressee}`,
        state: '',
      }
    }
    case 'party-notice': {
      const session = sessions.find(each => each.id === ref.sessionId)
      const party = facts.file.case.parties.find(each => each.id === ref.partyId)
      if (session === undefined || session.state === 'cancelled' || party === undefined) return undefined
      return { blocks: partyNotice(facts, session, party), mark: party.name, state: '' }
    }
    case 'record': {
      const session = sessions.find(each => each.id === ref.sessionId)
      if (session === undefined || session.state === 'cancelled') return undefined
      return {
        blocks: record(facts, session),
        mark: sessions.length > 1 ? `（第${session.ordinal}次）` : '',
        state: '',
      }
    }
    case 'sign-in': {
      const session = sessions.find(each => each.id === ref.sessionId)
      if (session === undefined || session.state === 'cancelled') return undefined
      return { blocks: signIn(facts, session), mark: `（第${session.ordinal}次）`, state: '' }
    }
    case 'running-order': {
      const session = sessions.find(each => each.id === ref.sessionId)
      if (session === undefined || session.state === 'cancelled') return undefined
      return { blocks: runningOrder(facts, session), mark: `（第${session.ordinal}次）`, state: '' }
    }
    case 'investigation': {
      const mark = ref.at === null ? '' : `（${ref.at.slice(0, 10)}）`
      return { blocks: investigation(facts, ref.at), mark, state: '' }
    }
    case 'oral-form': {
      const { oral } = facts.file
      return oral === null ? undefined : { blocks: oralForm(facts, oral), mark: '', state: '' }
    }
    case 'report': {
      const report = facts.file.reports.find(each => each.id === ref.reportId)
      return report && { blocks: reportLetter(facts, report), mark: `（${report.department}）`, state: '' }
    }
    case 'agreement': {
      const found =
        ref.agreementId === null ? agreements[0] : agreements.find(each => each.id === ref.agreementId)
      if (found === undefined) return undefined
      const edition = found.edition > 1 || found.state === 'superseded' ? `第${found.edition}稿` : ''
      const state = found.state === 'superseded' ? `${edition}，已作废` : edition
      const code = found.textHash === null ? '' : `${TEXT_CODE_LABEL} ${textCode(found.textHash)}`
      return {
        blocks: agreementPaper(facts, found),
        mark: edition === '' ? '' : `（${edition}）`,
        state: [state, code].filter(each => each !== '').join('　'),
      }
    }
  }
}
