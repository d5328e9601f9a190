import type { SessionId } from '@shared/core/ids'
import { useState } from 'react'

import { useGo } from '../../app/place'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { Ruled } from '../../ui/ruled'
import { useKeys } from '../../ui/use-keys'
import type { CaseDesk } from '../cases/case-desk'
import { SessionRoom } from './session-room'
import './session-step.css'

/** 调解: the record of one session, written while it runs; earlier ones can be read. */
export function SessionStep({ desk }: { desk: CaseDesk }) {
  const { file } = desk
  const go = useGo()
  const [chosen, setChosen] = useState<SessionId | null>(null)
  const sessions = file.sessions.filter(each => each.state !== 'cancelled')
  const session =
    sessions.find(each => each.id === chosen) ??
    sessions.find(each => each.state === 'booked') ??
    sessions.at(-1)
  const schedule = () => go({ at: 'cases', caseId: file.case.id, step: 'schedule' })
  useKeys({ p: schedule })
  if (!session)
    return (
      <div className="case-body step-empty">
        <Ruled title="调解" />
        <p>还没有排调解会。排好时间后在这里写调解记录。</p>
        <Button keyHint="P" onPress={schedule}>
          排期
        </Button>
      </div>
    )
  return (
    <>
      {sessions.length > 1 && (
        <div className="session-which">
          <Choice
            label="第几次调解会"
            layout="bare"
            value={String(session.id)}
            options={sessions.map(each => ({ value: String(each.id), label: `第${each.ordinal}次` }))}
            onChange={value => setChosen(sessions.find(each => String(each.id) === value)?.id ?? null)}
          />
        </div>
      )}
      <SessionRoom key={session.id} desk={desk} session={session} />
    </>
  )
}
