import { addMinutes } from '@shared/core/day'
import type { ContactId } from '@shared/core/ids'
import type { Office } from '@shared/office/office'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { useActor } from '../../app/actor'
import { queries } from '../../app/queries'
import { useCommand } from '../../app/use-command'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FailureNote } from '../../ui/failure-note'
import { PickPerson } from '../../ui/pick-person'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'
import { isMoment, MomentFields } from '../notices/moment-fields'
import { personOf } from '../sessions/people-picker'

type Props = { office: Office; onClose: () => void; onDone: (id: number) => void }

const MINUTES = 90

/** A meeting that follows no rule: 民情恳谈会, 协调会. */
export function PlanDialog({ onClose, onDone }: Props) {
  const { data: contacts = [] } = useQuery(queries.contacts)
  const actor = useActor()
  const { run, sentence } = useCommand()
  const [name, setName] = useState('民情恳谈会')
  const [start, setStart] = useState<string | null>(null)
  const [place, setPlace] = useState('议事厅')
  const [convenorId, setConvenorId] = useState<ContactId | null>(actor)
  const notYet =
    name.trim() === ''
      ? '写会议名称'
      : !isMoment(start)
        ? '填开会的时间'
        : place.trim() === ''
          ? '写地点'
          : convenorId === null
            ? '选召集人'
            : null
  const plan = async () => {
    if (notYet || !isMoment(start) || convenorId === null) return
    const file = await run('meetings.plan', {
      name: name.trim(),
      start,
      end: addMinutes(start, MINUTES),
      place: place.trim(),
      convenorId,
    })
    if (file) onDone(file.meeting.id)
  }
  useKeys({ 'Ctrl+Enter': () => void plan() }, { layer: 'dialog' })
  return (
    <Dialog
      title="另定一次会"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" keyHint="Ctrl+Enter" notYet={notYet} onPress={() => void plan()}>
            定下
          </Button>
          <Button onPress={onClose}>不了</Button>
        </>
      }
    >
      <div className="dialog-form">
        <TextField label="名称" maxLength={40} autoFocus value={name} onChange={setName} />
        <MomentFields label="时间" value={start} onChange={setStart} />
        <TextField label="地点" maxLength={80} value={place} onChange={setPlace} />
        <PickPerson
          label="召集人"
          value={convenorId}
          people={contacts.filter(each => each.active).map(personOf)}
          onChange={setConvenorId}
        />
        <FailureNote>{sentence}</FailureNote>
      </div>
    </Dialog>
  )
}
