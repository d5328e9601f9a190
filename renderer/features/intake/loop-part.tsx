import { clockOf, dayOf } from '@shared/core/day'
import type { ContactId } from '@shared/core/ids'
import type { EntryFile } from '@shared/intake/contract'
import { STEPS, type Step, type StepCode } from '@shared/intake/loop'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { queries } from '../../app/queries'
import { Button } from '../../ui/button'
import { DayField } from '../../ui/day-field'
import { PickPerson } from '../../ui/pick-person'
import { Ruled } from '../../ui/ruled'
import { TimeField } from '../../ui/time-field'
import { timeText } from '../../wording/dates'
import { SentenceDialog } from './sentence-dialog'
import type { EntryState } from './use-entry'

type Props = { entry: EntryState; file: EntryFile; today: string }

/** 闭环: four stages, each with somebody who sees to it and a time; done in order. */
export function LoopPart({ entry, file, today }: Props) {
  const [finishing, setFinishing] = useState<StepCode | null>(null)
  const next = STEPS.codes.find(code => !file.steps.some(each => each.step === code && each.doneAt !== null))
  const finish = (note: string) => {
    if (finishing) void entry.run('loop.done', { step: finishing, note })
    setFinishing(null)
  }
  return (
    <section aria-label="闭环">
      <Ruled
        title="闭环"
        note={`${file.steps.filter(each => each.doneAt !== null).length} 步已办，共 4 步`}
      />
      {STEPS.codes.map(step => (
        <StepLine
          key={step}
          entry={entry}
          step={step}
          planned={file.steps.find(each => each.step === step)}
          today={today}
          onFinish={step === next ? () => setFinishing(step) : undefined}
        />
      ))}
      {finishing && (
        <SentenceDialog
          title={`${STEPS.words[finishing]}办完`}
          label="办得怎样"
          onClose={() => setFinishing(null)}
          onSay={finish}
        />
      )}
    </section>
  )
}

type LineProps = {
  entry: EntryState
  step: StepCode
  planned: Step | undefined
  today: string
  onFinish: (() => void) | undefined
}

function StepLine({ entry, step, planned, today, onFinish }: LineProps) {
  const { data: contacts = [] } = useQuery(queries.contacts)
  const [due, setDue] = useState<{ day: string | null; time: string } | null>(null)
  const [owner, setOwner] = useState<ContactId | null>(null)
  const word = STEPS.words[step]
  if (planned?.doneAt || entry.closed) {
    const name = contacts.find(each => each.id === planned?.ownerId)?.name ?? ''
    const text = planned?.doneAt
      ? `${timeText(planned.doneAt, today)} 办完，${name}，${planned.note}`
      : '没有办'
    return (
      <div className="intake-step">
        <b>{word}</b>
        <span className="intake-step-done">{text}</span>
      </div>
    )
  }
  const day = due?.day ?? (planned && dayOf(planned.due)) ?? null
  const time = due?.time ?? (planned ? clockOf(planned.due) : '18:00')
  const plan = (ownerId: ContactId | null, nextDay: string | null, nextTime: string) => {
    setOwner(ownerId)
    setDue({ day: nextDay, time: nextTime })
    if (ownerId !== null && nextDay !== null)
      void entry.run('loop.plan', { step, ownerId, due: `${nextDay}T${nextTime}` })
  }
  const ownerId = owner ?? planned?.ownerId ?? null
  return (
    <div className="intake-step">
      <b>{word}</b>
      <PickPerson
        label={`${word}，谁办`}
        layout="bare"
        width="s"
        value={ownerId}
        people={contacts
          .filter(each => each.active)
          .map(({ id, name, phone, organisation }) => ({ id, name, phone, detail: organisation }))}
        onChange={id => plan(id, day, time)}
      />
      <DayField
        label={`${word}，哪天办完`}
        layout="bare"
        value={day}
        onCommit={chosen => plan(ownerId, chosen, time)}
      />
      <TimeField
        label={`${word}，几点办完`}
        layout="bare"
        value={time}
        onCommit={chosen => chosen && plan(ownerId, day, chosen)}
      />
      {planned && onFinish && (
        <Button size="s" onPress={onFinish}>
          办完
        </Button>
      )}
    </div>
  )
}
