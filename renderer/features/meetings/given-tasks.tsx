import type { ContactId } from '@shared/core/ids'
import { STEPS } from '@shared/intake/loop'
import { openStepOf, type Meeting, type Task } from '@shared/meetings/meeting'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { useActor } from '../../app/actor'
import { queries, useToday } from '../../app/queries'
import { Button } from '../../ui/button'
import { DayField } from '../../ui/day-field'
import { Dialog } from '../../ui/dialog'
import { Pick } from '../../ui/pick'
import { PickPerson } from '../../ui/pick-person'
import { Ruled } from '../../ui/ruled'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'
import { dayText } from '../../wording/dates'
import { personOf } from '../sessions/people-picker'
import type { MeetingDesk } from './use-meeting'

type Props = { desk: MeetingDesk; meeting: Meeting; tasks: readonly Task[] }

/** 交办事项 of one meeting: what, which unit, by when, and where its loop stands. */
export function GivenTasks({ desk, meeting, tasks }: Props) {
  const today = useToday()
  const [giving, setGiving] = useState(false)
  const may = meeting.state !== 'cancelled'
  useKeys({ j: may ? () => setGiving(true) : undefined })
  return (
    <section aria-label="交办事项">
      <Ruled
        title="交办事项"
        level={3}
        note={`${tasks.length} 项`}
        actions={
          may && (
            <Button size="s" keyHint="J" onPress={() => setGiving(true)}>
              交办一项
            </Button>
          )
        }
      />
      {tasks.map(task => {
        const open = openStepOf(task)
        return (
          <div key={task.id} className="meet-line">
            <span>
              <b>{task.what}</b>　{task.unit}
              <small>
                {task.steps
                  .filter(each => each.doneOn !== null)
                  .map(each => `${STEPS.words[each.step]} ${dayText(each.doneOn ?? '', today)}，${each.note}`)
                  .join('；')}
              </small>
            </span>
            <span>{open ? `${dayText(open.due, today)} 前${STEPS.words[open.step]}` : '已反馈，办完'}</span>
          </div>
        )
      })}
      {giving && <GiveDialog desk={desk} meeting={meeting} onClose={() => setGiving(false)} />}
    </section>
  )
}

const NONE = 'none'

function GiveDialog({ desk, meeting, onClose }: Omit<Props, 'tasks'> & { onClose: () => void }) {
  const { data: contacts = [] } = useQuery(queries.contacts)
  const actor = useActor()
  const [what, setWhat] = useState('')
  const [unit, setUnit] = useState('')
  const [due, setDue] = useState<string | null>(null)
  const [item, setItem] = useState(NONE)
  const [ownerId, setOwnerId] = useState<ContactId | null>(actor)
  const notYet =
    what.trim() === ''
      ? '写办什么'
      : unit.trim() === ''
        ? '写哪个单位办'
        : due === null
          ? '填期限'
          : ownerId === null
            ? '选谁盯办'
            : null
  const give = async () => {
    if (notYet || due === null || ownerId === null) return
    const itemKey = item === NONE ? null : Number(item)
    const done = await desk.act('meetings.giveTask', () => ({
      itemKey,
      what: what.trim(),
      unit: unit.trim(),
      ownerId,
      due,
    }))
    if (done) onClose()
  }
  useKeys({ 'Ctrl+Enter': () => void give() }, { layer: 'dialog' })
  const options = [
    { value: NONE, label: '不属于哪一项' },
    ...meeting.items.map(each => ({ value: String(each.key), label: each.title })),
  ]
  return (
    <Dialog
      title="交办一项"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" keyHint="Ctrl+Enter" notYet={notYet} onPress={() => void give()}>
            交办
          </Button>
          <Button onPress={onClose}>不了</Button>
        </>
      }
    >
      <div className="dialog-form">
        <TextField label="办什么" maxLength={200} autoFocus value={what} onChange={setWhat} />
        <TextField label="哪个单位" maxLength={60} value={unit} onChange={setUnit} />
        <DayField label="期限" value={due} onCommit={setDue} />
        <Pick label="议题" width="full" value={item} options={options} onChange={setItem} />
        <PickPerson
          label="谁盯办"
          value={ownerId}
          people={contacts.filter(each => each.active).map(personOf)}
          onChange={setOwnerId}
        />
      </div>
    </Dialog>
  )
}
