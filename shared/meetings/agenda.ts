import type { CaseId, EntryId } from '../core/ids'
import type { AgendaItem } from './meeting'

/** Something open that a meeting could speak of. `hard`: overdue, urgent, or without a next date. */
export type Candidate = {
  caseId: CaseId | null
  entryId: EntryId | null
  /** 0 urgent, 1 today, 2 ordinary. */
  urgency: 0 | 1 | 2
  overdue: boolean
  stream: 'hazard' | 'case' | 'request'
  since: string
  title: string
}

const STREAM_ORDER = ['hazard', 'case', 'request'] as const

/** 轻重缓急: urgent first, then overdue, then 隐患 before 纠纷 before 诉求, then whatever has waited longest. */
export function byUrgency(a: Candidate, b: Candidate): number {
  return (
    a.urgency - b.urgency ||
    Number(b.overdue) - Number(a.overdue) ||
    STREAM_ORDER.indexOf(a.stream) - STREAM_ORDER.indexOf(b.stream) ||
    a.since.localeCompare(b.since, 'en') ||
    (a.caseId ?? a.entryId ?? 0) - (b.caseId ?? b.entryId ?? 0)
  )
}

/** A meeting of an hour and a half gets through no more. */
const MOST = 12

/** Adds what is not on the agenda yet, most urgent first; what somebody has written or moved stays where it is. */
export function fillAgenda(items: readonly AgendaItem[], candidates: readonly Candidate[]): AgendaItem[] {
  const missing = candidates
    .filter(
      each =>
        !items.some(
          item =>
            (each.caseId !== null && item.caseId === each.caseId) ||
            (each.entryId !== null && item.entryId === each.entryId),
        ),
    )
    .toSorted(byUrgency)
    .slice(0, Math.max(0, MOST - items.length))
  const last = Math.max(0, ...items.map(each => each.key))
  return [
    ...items,
    ...missing.map(({ caseId, entryId, title }, index) => ({
      key: last + 1 + index,
      caseId,
      entryId,
      title,
      said: '',
      resolved: '',
    })),
  ]
}
