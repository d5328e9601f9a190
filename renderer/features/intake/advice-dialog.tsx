import type { RawInput } from '@shared/contract'
import type { ContactId } from '@shared/core/ids'
import type { Contact } from '@shared/directory/contact'
import { useState } from 'react'

import { Button } from '../../ui/button'
import { DayField } from '../../ui/day-field'
import { Dialog } from '../../ui/dialog'
import { PickPerson } from '../../ui/pick-person'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'

type Input = Omit<RawInput<'advice.log'>, 'entryId' | 'version'>
type Props = {
  lawyers: readonly Contact[]
  today: string
  onClose: () => void
  onLog: (input: Input) => void
}

/** Lawyer, day, matter, advice, minutes. */
export function AdviceDialog({ lawyers, today, onClose, onLog }: Props) {
  const [lawyerId, setLawyer] = useState<ContactId | null>(null)
  const [on, setOn] = useState(today)
  const [matter, setMatter] = useState('')
  const [advice, setAdvice] = useState('')
  const [minutes, setMinutes] = useState('20')
  const spent = Number(minutes.normalize('NFKC'))
  const whole = Number.isInteger(spent) && spent > 0 && spent <= 600
  const missing =
    lawyerId === null || matter.trim() === '' || advice.trim() === '' ? '律师、事由、答复都要写' : null
  const notYet = missing ?? (whole ? null : '分钟写 1 到 600 的整数')
  const log = () => {
    if (notYet === null && lawyerId !== null) onLog({ lawyerId, on, matter, advice, minutes: spent })
  }
  useKeys({ 'Ctrl+Enter': log }, { layer: 'dialog' })
  return (
    <Dialog
      title="记律师答复"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" keyHint="Ctrl+Enter" notYet={notYet} onPress={log}>
            记下
          </Button>
          <Button onPress={onClose}>不记</Button>
        </>
      }
    >
      <div className="dialog-form">
        <PickPerson
          label="律师"
          layout="stack"
          autoFocus
          value={lawyerId}
          people={lawyers.map(({ id, name, phone, organisation }) => ({
            id,
            name,
            phone,
            detail: organisation,
          }))}
          onChange={setLawyer}
        />
        <DayField label="哪天" layout="stack" value={on} onCommit={day => day && setOn(day)} />
        <TextField label="事由" layout="stack" value="" maxLength={200} onChange={setMatter} />
        <TextField label="怎么答复的" layout="stack" value="" multiline rows={3} onChange={setAdvice} />
        <TextField
          label="用了几分钟"
          layout="stack"
          width="xs"
          inputMode="numeric"
          value="20"
          onChange={setMinutes}
        />
      </div>
    </Dialog>
  )
}
