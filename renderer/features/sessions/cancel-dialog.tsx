import { dayOf } from '@shared/core/day'
import type { PartyId } from '@shared/core/ids'
import type { Session } from '@shared/sessions/session'
import { useState } from 'react'

import { Button } from '../../ui/button'
import { CheckBox } from '../../ui/check-box'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'
import type { CaseDesk } from '../cases/case-desk'
import { Trouble } from '../cases/trouble'

type Props = { desk: CaseDesk; session: Session; onClose: () => void }

/** A session that will not take place keeps its number and its reason. */
export function CancelDialog({ desk, session, onClose }: Props) {
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState<readonly PartyId[]>([])
  const began = dayOf(session.start) <= desk.today
  const marks = () => ({
    attendance: [
      ...session.record.attendance.filter(
        each => !('partyId' in each.who && missing.includes(each.who.partyId)),
      ),
      ...missing.map(partyId => ({ who: { partyId }, came: false, at: null })),
    ],
  })
  const notYet = reason.trim() === '' ? '写一句原因' : null
  const cancel = async () => {
    if (notYet) return
    if (
      missing.length > 0 &&
      !(await desk.run('sessions.record', { sessionId: session.id, changes: marks() }))
    )
      return
    if (await desk.run('sessions.cancel', { sessionId: session.id, reason: reason.trim() })) onClose()
  }
  useKeys({ 'Ctrl+Enter': () => void cancel() }, { layer: 'dialog' })
  return (
    <Dialog
      title={`取消第${session.ordinal}次调解会`}
      isOpen
      onClose={onClose}
      width="s"
      actions={
        <>
          <Button variant="primary" keyHint="Ctrl+Enter" notYet={notYet} onPress={() => void cancel()}>
            取消这次
          </Button>
          <Button onPress={onClose}>照常开</Button>
        </>
      }
    >
      <div className="dialog-form">
        <TextField
          label="原因"
          layout="stack"
          autoFocus
          maxLength={200}
          value={reason}
          onChange={setReason}
        />
        {began &&
          desk.file.case.parties.map(party => (
            <CheckBox
              key={party.id}
              checked={missing.includes(party.id)}
              onChange={on =>
                setMissing(before => (on ? [...before, party.id] : before.filter(each => each !== party.id)))
              }
            >
              {party.name || party.label}没有到场
            </CheckBox>
          ))}
        <Trouble desk={desk} />
      </div>
    </Dialog>
  )
}
