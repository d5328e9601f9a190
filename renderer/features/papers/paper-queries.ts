import type { CaseId } from '@shared/core/ids'
import { isCaseForm, type AnyPaperRef } from '@shared/papers/contract'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'

import { call } from '../../desk'

export const paperQueries = {
  list: (caseId: CaseId) =>
    queryOptions({ queryKey: ['papers', caseId], queryFn: () => call('papers.list', { caseId }) }),
  /** The last page stays while the next is being set, so that nothing flickers under the eye. */
  preview: (ref: AnyPaperRef, version: number) =>
    queryOptions({
      queryKey: ['paper', ref, version],
      queryFn: () => call('papers.preview', ref),
      placeholderData: keepPreviousData,
      gcTime: 10_000,
    }),
  notices: queryOptions({ queryKey: ['notices'], queryFn: () => call('notices.list', {}) }),
}

/** One string per paper, for lists and for what is chosen. */
export function paperKey(ref: AnyPaperRef): string {
  if (isCaseForm(ref)) return ref.kind
  switch (ref.kind) {
    case 'notice':
      return `notice-${ref.noticeId}`
    case 'call':
      return `call-${ref.noticeId}`
    case 'party-notice':
      return `party-notice-${ref.sessionId}-${ref.partyId}`
    case 'call-count':
      return `call-count-${ref.from}-${ref.until}`
    case 'agenda':
    case 'meeting-sign-in':
    case 'minutes':
      return `${ref.kind}-${ref.meetingId}`
    case 'no-show-report':
      return `no-show-report-${ref.reportId}`
    case 'door-sheet':
    case 'day-plan':
      return `${ref.kind}-${ref.day}`
    case 'wall-sheet':
      return `wall-sheet-${ref.monday}`
    case 'duty-poster':
      return `duty-poster-${ref.on}`
    case 'record':
      return `record-${ref.sessionId}`
    case 'sign-in':
      return `sign-in-${ref.sessionId}`
    case 'agreement':
      return `agreement-${ref.agreementId ?? 'current'}`
    case 'running-order':
      return `running-order-${ref.sessionId}`
    case 'investigation':
      return `investigation-${ref.at ?? 'blank'}`
    case 'person-copy':
    case 'person-correction':
      return `${ref.kind}-${ref.personId}`
    case 'report':
      return `report-${ref.reportId}`
    case 'oral-form':
    case 'application':
    case 'registration-form':
      return ref.kind
  }
}
