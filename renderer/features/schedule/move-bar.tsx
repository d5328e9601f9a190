import type { Room } from '@shared/office/office'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { useCaseFile, useToday } from '../../app/queries'
import { useCaseCommand } from '../../app/use-case-command'
import { call } from '../../desk'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'
import { dayText, periodText } from '../../wording/dates'
import { Trouble } from '../cases/trouble'
import { peopleOf, useStandings } from '../recusal/use-recusals'
import { Judgement } from '../sessions/judgement'
import { isMoved, type Moving } from './move-session'

type Props = { moving: Moving; rooms: readonly Room[]; onEnd: () => void }

/** What a session on the move would run into, by the same rule as saving; saved only when somebody says so. */
export function MoveBar({ moving, rooms, onEnd }: Props) {
  const { entry, start, end, roomId } = moving
  const today = useToday()
  const { data: file } = useCaseFile(entry.caseId)
  const command = useCaseCommand(entry.caseId)
  const [reason, setReason] = useState('')
  const session = file?.sessions.find(each => each.id === entry.sessionId)
  const plan = session && {
    start,
    end,
    roomId,
    presiderId: session.presiderId,
    recorderId: session.recorderId,
    invitedIds: session.invitedIds,
    onDutyIds: session.onDutyIds,
  }
  const people = useStandings(file, peopleOf(plan ?? null))
  const { data: judged } = useQuery({
    queryKey: ['judge', entry.caseId, file?.case.version, plan, entry.sessionId],
    queryFn: () =>
      plan ? call('sessions.judge', { caseId: entry.caseId, plan, movedId: entry.sessionId }) : null,
    enabled: plan !== undefined,
    placeholderData: keepPreviousData,
  })
  const stop = judged?.clashes.some(each => each.severity === 'stop') ?? false
  const asksReason = !stop && (judged?.clashes.length ?? 0) > 0
  const notYet = !isMoved(moving)
    ? '还没有移动'
    : stop
      ? '撞了，再移一移'
      : (judged?.consentMissing.length ?? 0) > 0
        ? '有人还没有同意邀请'
        : asksReason && reason.trim() === ''
          ? '写明照排的理由'
          : null
  const save = async () => {
    if (!plan || notYet) return
    const reasons = reason.trim() === '' ? [] : [{ rule: 'R-27', reason: reason.trim() }]
    if (await command.run('sessions.move', { sessionId: entry.sessionId, plan, reasons })) onEnd()
  }
  useKeys({ 'Ctrl+Enter': () => void save() })
  return (
    <section className="move-bar" aria-label="移动调解会">
      <p aria-live="polite">
        <b>{entry.label}</b> 移到 {dayText(start.slice(0, 10), today)} {periodText(start, end)}{' '}
        {rooms.find(each => each.id === roomId)?.name}
      </p>
      <Judgement judgement={judged ?? null} people={people} complete={plan !== undefined} />
      {asksReason && <TextField label="照排的理由" maxLength={400} value={reason} onChange={setReason} />}
      <Trouble desk={command} />
      <div className="move-actions">
        <Button variant="primary" keyHint="Ctrl+Enter" notYet={notYet} onPress={() => void save()}>
          改到这里
        </Button>
        <Button keyHint="Esc" onPress={onEnd}>
          不改
        </Button>
        <small>← → 早晚一刻钟，Shift+← → 改长短，↑ ↓ 换房间</small>
      </div>
    </section>
  )
}
