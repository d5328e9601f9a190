import { addDays } from '@shared/core/day'
import { useState } from 'react'

import { Button } from '../../ui/button'
import { CheckBox } from '../../ui/check-box'
import { DayField } from '../../ui/day-field'
import { Dialog } from '../../ui/dialog'
import { useKeys } from '../../ui/use-keys'
import type { CaseDesk } from './case-desk'
import { Trouble } from './trouble'

type Props = { desk: CaseDesk; end: string; onClose: () => void }

/** a term is only made longer, and with every party's word. */
export function ExtendDialog({ desk, end, onClose }: Props) {
  const [until, setUntil] = useState<string | null>(addDays(end, 30))
  const [agreedOn, setAgreedOn] = useState<string | null>(desk.today)
  const [agreed, setAgreed] = useState(false)
  const notYet = !agreed ? '要各方都同意' : until === null || agreedOn === null ? '两个日期都要填' : null
  const save = async () => {
    if (notYet || until === null || agreedOn === null) return
    if (await desk.run('cases.extend', { until, agreedOn })) onClose()
  }
  useKeys({ 'Ctrl+Enter': () => void save() }, { layer: 'dialog' })
  return (
    <Dialog
      title="延长调解期限"
      isOpen
      onClose={onClose}
      width="s"
      actions={
        <>
          <Button variant="primary" keyHint="Ctrl+Enter" notYet={notYet} onPress={() => void save()}>
            延长
          </Button>
          <Button onPress={onClose}>不延长</Button>
        </>
      }
    >
      <div className="dialog-form">
        <DayField label="延长到" value={until} onCommit={setUntil} />
        <DayField label="同意日期" past value={agreedOn} onCommit={setAgreedOn} />
        <CheckBox checked={agreed} onChange={setAgreed}>
          {desk.file.case.parties.map(each => each.name || each.label).join('、')}都同意延长
        </CheckBox>
        <Trouble desk={desk} />
      </div>
    </Dialog>
  )
}
