import { closeSession } from '@shared/sessions/close-session'
import { RESULTS, type Session } from '@shared/sessions/session'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { useGo } from '../../app/place'
import { queries } from '../../app/queries'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { useKeys } from '../../ui/use-keys'
import { RULE_SENTENCES } from '../../wording/rules'
import type { CaseDesk } from '../cases/case-desk'
import { FailDialog } from '../cases/fail-dialog'
import { nextStep } from '../cases/next-step'
import { NextDate } from './next-date'
import type { ChangeRecord } from './use-record'

type Props = {
  desk: CaseDesk
  session: Session
  onRecord: ChangeRecord
}

const OPTIONS = RESULTS.codes.map(value => ({ value, label: RESULTS.words[value] }))

/** The result out of exactly three, and the end of the session; then whatever follows from it. */
export function SessionActions({ desk, session, onRecord }: Props) {
  const { file, today, run } = desk
  const go = useGo()
  const { data: clock } = useQuery(queries.clock)
  const [failing, setFailing] = useState(false)
  const open = session.state === 'booked'
  const judged = closeSession(file.case, session, clock?.now ?? `${today}T00:00`)
  const notYet = judged.allowed ? null : RULE_SENTENCES[judged.reason](judged.about)
  const next = nextStep(file, today)
  const close = () => {
    if (open && !notYet) void run('sessions.close', { sessionId: session.id })
  }
  const advance = () => {
    if (!next) return
    if (next.label === '终止调解') setFailing(true)
    else go({ at: 'cases', caseId: file.case.id, step: next.step })
  }
  useKeys({ Enter: open ? close : advance })
  return (
    <div className="case-actions session-actions">
      {open ? (
        <>
          <Choice
            label="调解结果"
            layout="bare"
            value={session.record.result}
            options={OPTIONS}
            onChange={result => void onRecord(() => ({ result }))}
          />
          {session.record.result === 'continued' && <NextDate session={session} onRecord={onRecord} />}
          <Button variant="primary" keyHint="Enter" notYet={notYet} onPress={close}>
            结束调解会
          </Button>
        </>
      ) : (
        next && (
          <Button variant="primary" keyHint="Enter" onPress={advance}>
            {next.label}
          </Button>
        )
      )}
      {failing && <FailDialog desk={desk} onClose={() => setFailing(false)} />}
    </div>
  )
}
