import type { CaseFile } from '../cases/case-file'
import { dateOnPaper } from '../core/chinese-date'
import { clockOf, dayOf } from '../core/day'
import type { CaseId } from '../core/ids'
import type { DossierItem } from '../dossier/dossier'
import type { CaseForm, PaperKind, PaperRef } from './contract'

export type ListedPaper = { ref: PaperRef; note: string }

/** The order of the folder, and with it the order of a whole set on a stick. */
const ORDER: readonly PaperKind[] = [
  'cover',
  'catalogue',
  'entrustment-letter',
  'application',
  'registration-form',
  'decline-notice',
  'accept-notice',
  'rights-notice',
  'identity',
  'authority',
  'service-address',
  'investigation',
  'evidence',
  'legal-opinion',
  'report',
  'notice',
  'party-notice',
  'running-order',
  'sign-in',
  'record',
  'undisputed-facts',
  'end-notice',
  'agreement',
  'oral-form',
  'performance',
  'return-visit',
  'confirmation-application',
  'mediation-proof',
  'closing-report',
  'situation',
  'back-cover',
]

/** Which paper of the catalogue stands for each row of it; the first that the case has is the one to open. */
export const PAPERS_OF_ITEM: Record<DossierItem, readonly PaperKind[]> = {
  cover: ['cover'],
  catalogue: ['catalogue'],
  application: ['application', 'registration-form'],
  'rights-notice': ['rights-notice'],
  identity: ['identity'],
  authority: ['authority'],
  investigation: ['investigation'],
  evidence: ['evidence'],
  record: ['record'],
  agreement: ['agreement'],
  'oral-form': ['oral-form'],
  'decline-notice': ['decline-notice'],
  performance: ['performance'],
  'return-visit': ['return-visit'],
  confirmation: ['confirmation-application'],
  situation: ['situation'],
  'back-cover': ['back-cover'],
}

/** Every paper that the case can have as it stands, in the order of the folder. */
export function papersOfCase(file: CaseFile): ListedPaper[] {
  const caseId = file.case.id
  const list: ListedPaper[] = [
    ...openings(file),
    ...formsThatFit(file).map(kind => ({ ref: { kind, caseId }, note: '' })),
    ...investigations(file, caseId),
    ...file.notices.map(each => ({
      ref: { kind: 'notice' as const, caseId, noticeId: each.id },
      note: `${each.number}，${each.addressee}`,
    })),
    ...sessionPapers(file, caseId),
    ...file.agreements.map(each => ({
      ref: { kind: 'agreement' as const, caseId, agreementId: each.id },
      note: `第${each.edition}稿${each.state === 'superseded' ? '，已作废' : ''}`,
    })),
    ...(file.oral === null ? [] : [{ ref: { kind: 'oral-form' as const, caseId }, note: file.oral.number }]),
    ...file.reports.map(each => ({
      ref: { kind: 'report' as const, caseId, reportId: each.id },
      note: `${each.department}，${dateOnPaper(dayOf(each.at))}`,
    })),
  ]
  return list.toSorted((a, b) => ORDER.indexOf(a.ref.kind) - ORDER.indexOf(b.ref.kind))
}

/** R-10 asks for one of them at least; many desks file both. */
function openings({ case: { id: caseId } }: CaseFile): ListedPaper[] {
  const kinds = ['application', 'registration-form'] as const
  return kinds.map(kind => ({ ref: { kind, caseId }, note: '' }))
}

function formsThatFit(file: CaseFile): CaseForm[] {
  const { stage, acceptance, registration, closing } = file.case
  if (stage === 'declined') return ['decline-notice']
  const agreement = file.agreements.find(each => each.state !== 'superseded')
  const inForce = agreement !== undefined && agreement.effectiveOn !== null
  const agreed = inForce || file.oral !== null
  const entrusted = file.entrustments.some(each => each.direction === 'in')
  const failed = closing.failedOn !== null
  const given = (fits: boolean, ...kinds: CaseForm[]) => (fits ? kinds : [])
  return [
    'rights-notice',
    'identity',
    'authority',
    'service-address',
    'evidence',
    ...given(stage === 'registered', 'decline-notice'),
    ...given(
      entrusted || registration.organ !== null || registration.referrer !== null,
      'entrustment-letter',
    ),
    ...given(
      acceptance !== null,
      'cover',
      'catalogue',
      'accept-notice',
      'legal-opinion',
      'situation',
      'back-cover',
    ),
    ...given(failed, 'end-notice', 'undisputed-facts'),
    ...given(agreed, 'performance', 'return-visit'),
    ...given(inForce, 'confirmation-application', 'mediation-proof'),
    ...given(failed || agreed, 'closing-report'),
  ]
}

/** One for each visit, the oldest first; a blank one where none was written down. */
function investigations(file: CaseFile, caseId: CaseId): ListedPaper[] {
  if (file.case.stage === 'declined') return []
  const visits = file.timeline.filter(each => each.event === 'visit').toReversed()
  const times = [...new Set(visits.map(each => each.at))]
  if (times.length === 0) return [{ ref: { kind: 'investigation', caseId, at: null }, note: '空白' }]
  return times.map(at => ({ ref: { kind: 'investigation', caseId, at }, note: moment(at) }))
}

function sessionPapers(file: CaseFile, caseId: CaseId): ListedPaper[] {
  return file.sessions
    .filter(each => each.state !== 'cancelled')
    .flatMap(({ id: sessionId, ordinal, start, state }) => {
      const note = `第${ordinal}次，${moment(start)}`
      const each = (kind: 'running-order' | 'sign-in' | 'record') => ({
        ref: { kind, caseId, sessionId },
        note,
      })
      const notices = file.case.parties.map(({ id: partyId, name }) => ({
        ref: { kind: 'party-notice' as const, caseId, sessionId, partyId },
        note: `第${ordinal}次，${name}`,
      }))
      return [...(state === 'booked' ? notices : []), each('running-order'), each('sign-in'), each('record')]
    })
}

const moment = (at: string) => `${dateOnPaper(dayOf(at))} ${clockOf(at)}`
