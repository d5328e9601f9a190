import type { CaseFile } from '@shared/cases/case-file'
import { addDays, addMinutes, minutesOf } from '@shared/core/day'
import type { ContactId, RoomId } from '@shared/core/ids'
import { SessionPlan, type Session } from '@shared/sessions/session'

/** The booking form while it is being filled; anything may still be empty. */
export type PlanDraft = {
  day: string | null
  start: string | null
  end: string | null
  roomId: RoomId | null
  presiderId: ContactId | null
  recorderId: ContactId | null
  invitedIds: readonly ContactId[]
  onDutyIds: readonly ContactId[]
}

const USUAL_MINUTES = 90

export function draftOf(session: Session): PlanDraft {
  return {
    day: session.start.slice(0, 10),
    start: session.start.slice(11),
    end: session.end.slice(11),
    roomId: session.roomId,
    presiderId: session.presiderId,
    recorderId: session.recorderId,
    invitedIds: session.invitedIds,
    onDutyIds: session.onDutyIds,
  }
}

/** A new session begins with the people of the last one. */
export function freshDraft(file: CaseFile, today: string): PlanDraft {
  const last = file.sessions.at(-1)
  return {
    day: addDays(today, 1),
    start: null,
    end: null,
    roomId: last?.roomId ?? null,
    presiderId: file.case.acceptance?.mediatorId ?? last?.presiderId ?? null,
    recorderId: last?.recorderId ?? null,
    invitedIds: last?.invitedIds ?? [],
    onDutyIds: last?.onDutyIds ?? [],
  }
}

/** The plan once nothing it needs is empty. */
export function planOf(draft: PlanDraft): SessionPlan | null {
  if (!draft.day || !draft.start || !draft.end) return null
  const found = SessionPlan.safeParse({
    ...draft,
    start: `${draft.day}T${draft.start}`,
    end: `${draft.day}T${draft.end}`,
  })
  return found.success ? found.data : null
}

/** Moving the start keeps the length; a first start gives the usual hour and a half. */
export function withStart(draft: PlanDraft, start: string | null): PlanDraft {
  if (!start) return { ...draft, start }
  const on = (clock: string) => `2000-01-01T${clock}`
  const length =
    draft.start && draft.end ? minutesOf(on(draft.end)) - minutesOf(on(draft.start)) : USUAL_MINUTES
  const end = addMinutes(on(start), length > 0 ? length : USUAL_MINUTES)
  return { ...draft, start, end: end.startsWith('2000-01-01') ? end.slice(11) : '23:59' }
}

export const PLAN_WORDS = {
  day: '日期',
  start: '开始时间',
  end: '结束时间',
  roomId: '地点',
  presiderId: '主持调解员',
} as const

/** What the form still needs before it can be booked. */
export function planGaps(draft: PlanDraft): (keyof typeof PLAN_WORDS)[] {
  const keys: (keyof typeof PLAN_WORDS)[] = ['presiderId', 'roomId', 'day', 'start', 'end']
  return keys.filter(key => draft[key] === null)
}
