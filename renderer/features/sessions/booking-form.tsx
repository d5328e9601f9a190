import type { ContactId } from '@shared/core/ids'
import { INVITED_ROLES, mayMediate, type Contact } from '@shared/directory/contact'
import type { Session, SessionPlan } from '@shared/sessions/session'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

import { queries } from '../../app/queries'
import { Button } from '../../ui/button'
import { DayField } from '../../ui/day-field'
import { Pick } from '../../ui/pick'
import { PickPerson } from '../../ui/pick-person'
import { Ruled } from '../../ui/ruled'
import { TextField } from '../../ui/text-field'
import { TimeField } from '../../ui/time-field'
import { useKeys } from '../../ui/use-keys'
import type { CaseDesk } from '../cases/case-desk'
import { peopleOf, useStandings } from '../recusal/use-recusals'
import { Judgement } from './judgement'
import { PeoplePicker, personOf } from './people-picker'
import { draftOf, freshDraft, PLAN_WORDS, planGaps, planOf, withStart, type PlanDraft } from './plan'
import { useJudgement } from './use-judgement'
import './schedule-step.css'

type Props = {
  desk: CaseDesk
  booked: Session | null
  /** The day that the board beside shows. */
  day?: string
  onDay?: (day: string) => void
  onInvited?: (ids: readonly ContactId[]) => void
  /** What is being planned, for the board beside. */
  onDraft?: (draft: PlanDraft) => void
  onBoard?: (day: string | null) => void
  onCancel?: () => void
  onDone?: () => void
}

/** Books a session, or moves the one that is booked; what it would run into is named while it is filled. */
export function BookingForm({
  desk,
  booked,
  day,
  onDay,
  onInvited,
  onDraft,
  onBoard,
  onCancel,
  onDone,
}: Props) {
  const { file, today, run } = desk
  const { data: contacts = [] } = useQuery(queries.contacts)
  const { data: rooms = [] } = useQuery(queries.rooms)
  const [written, setDraft] = useState(() => (booked ? draftOf(booked) : freshDraft(file, today)))
  // Beside a board, the board's day is the day.
  const draft = day === undefined ? written : { ...written, day }
  const [reason, setReason] = useState('')
  const plan = planOf(draft)
  const judgement = useJudgement(file, plan, booked?.id ?? null)
  const people = useStandings(file, peopleOf(plan))
  const set = (changes: Partial<PlanDraft>) => setDraft(now => ({ ...now, ...changes }))

  useEffect(() => onInvited?.(draft.invitedIds), [draft.invitedIds, onInvited])
  useEffect(() => onDraft?.(written), [written, onDraft])

  const gaps = planGaps(draft)
  const stop = judgement?.clashes.some(each => each.severity === 'stop') ?? false
  const asksReason = !stop && (judgement?.clashes.length ?? 0) > 0
  const consent = (judgement?.consentMissing.length ?? 0) > 0
  const notYet =
    gaps[0] !== undefined
      ? `还缺${PLAN_WORDS[gaps[0]]}`
      : stop
        ? '时间撞了，先换时间或房间'
        : consent
          ? '有人还没有同意邀请'
          : asksReason && reason.trim() === ''
            ? '写明照排的理由'
            : booked && same(booked, plan)
              ? '还没有改动'
              : null
  const save = async () => {
    if (notYet || !plan) return
    const reasons = reason.trim() === '' ? [] : [{ rule: 'R-27', reason: reason.trim() }]
    const done = booked
      ? await run('sessions.move', { sessionId: booked.id, plan, reasons })
      : await run('sessions.book', { plan, reasons })
    if (done) onDone?.()
  }
  useKeys({ 'Ctrl+Enter': () => void save() })

  const presiders = contacts.filter(each => mayMediate(each, draft.day ?? today))
  const recorders = contacts.filter(
    each => each.active && (each.role === 'mediator' || each.role === 'recorder'),
  )
  const outside = contacts.filter(each => each.active && INVITED_ROLES.includes(each.role))
  const free = (chosen: readonly ContactId[]): Contact[] => outside.filter(each => !chosen.includes(each.id))

  return (
    <div className="booking">
      <div className="booking-fields">
        <Ruled
          title={booked ? `第${booked.ordinal}次调解会` : `排第${file.sessions.length + 1}次调解会`}
          actions={
            onBoard && (
              <Button size="s" onPress={() => onBoard(draft.day)}>
                {booked ? '看当天排期' : '找时间'}
              </Button>
            )
          }
        />
        <DayField
          label="日期"
          value={draft.day}
          missing={draft.day === null}
          onTime={start => setDraft(now => withStart(now, start))}
          onCommit={next => {
            set({ day: next })
            if (next) onDay?.(next)
          }}
        />
        <div className="booking-when">
          <TimeField
            label="开始时间"
            value={draft.start}
            missing={draft.start === null}
            onCommit={start => setDraft(now => withStart(now, start))}
          />
          <TimeField label="结束时间" layout="bare" value={draft.end} onCommit={end => set({ end })} />
        </div>
        <Pick
          label="地点"
          value={draft.roomId === null ? null : String(draft.roomId)}
          options={rooms
            .filter(each => each.active)
            .map(each => ({ value: String(each.id), label: each.name, detail: `${each.seats}座` }))}
          missing={draft.roomId === null}
          onChange={value => set({ roomId: rooms.find(each => String(each.id) === value)?.id ?? null })}
        />
        <PickPerson
          label="主持"
          value={draft.presiderId}
          people={presiders.map(personOf)}
          missing={draft.presiderId === null}
          onChange={presiderId => set({ presiderId })}
        />
        <PickPerson
          label="记录"
          clearable
          value={draft.recorderId}
          people={recorders.filter(each => each.id !== draft.presiderId).map(personOf)}
          onChange={recorderId => set({ recorderId })}
        />
        <PeoplePicker
          label="邀请参加"
          chosen={draft.invitedIds}
          contacts={contacts}
          free={free([...draft.invitedIds, ...draft.onDutyIds])}
          onChange={invitedIds => set({ invitedIds })}
        />
        <PeoplePicker
          label="在场执勤"
          chosen={draft.onDutyIds}
          contacts={contacts}
          free={free([...draft.invitedIds, ...draft.onDutyIds])}
          onChange={onDutyIds => set({ onDutyIds })}
        />
        <Judgement judgement={judgement} people={people} complete={plan !== null} />
        {asksReason && <TextField label="照排的理由" maxLength={400} value={reason} onChange={setReason} />}
      </div>
      <div className="case-actions">
        <Button variant="primary" keyHint="Ctrl+Enter" notYet={notYet} onPress={() => void save()}>
          {booked ? '改期' : '订下'}
        </Button>
        <span className="case-actions-gap" />
        {booked && onCancel && <Button onPress={onCancel}>取消这次</Button>}
      </div>
    </div>
  )
}

/** Whether the form still says what is booked. */
function same(booked: Session, plan: SessionPlan | null): boolean {
  return JSON.stringify(planOf(draftOf(booked))) === JSON.stringify(plan)
}
