import type { RawInput } from '@shared/contract'
import { addDays, addMinutes, clockOf, dayOf } from '@shared/core/day'
import { WHISTLES, type Whistle } from '@shared/intake/whistle'
import { useState } from 'react'

import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'
import { TimeField } from '../../ui/time-field'
import { useKeys } from '../../ui/use-keys'
import { optionsOf } from '../register/dispute-fields'

type Blow = Omit<RawInput<'whistles.blow'>, 'entryId' | 'version'>
type Came = { cameAt: string; whoCame: string }

/** 吹哨: the level, who blows, who must come, by what minute of the same day. */
export function WhistleDialog(props: { now: string; onClose: () => void; onBlow: (input: Blow) => void }) {
  const [level, setLevel] = useState<Blow['level']>('grid')
  const [blower, setBlower] = useState('')
  const [answerer, setAnswerer] = useState('')
  const [time, setTime] = useState(clockOf(addMinutes(props.now, 30)))
  const missing = blower.trim() === '' || answerer.trim() === ''
  const blow = () => {
    if (!missing) props.onBlow({ level, blower, answerer, due: nextTime(props.now, time) })
  }
  useKeys({ 'Ctrl+Enter': blow }, { layer: 'dialog' })
  return (
    <Dialog
      title="吹哨"
      isOpen
      onClose={props.onClose}
      actions={
        <>
          <Button
            variant="primary"
            keyHint="Ctrl+Enter"
            notYet={missing ? '写明谁吹哨、谁要到' : null}
            onPress={blow}
          >
            吹哨
          </Button>
          <Button onPress={props.onClose}>不了</Button>
        </>
      }
    >
      <div className="dialog-form">
        <Choice
          label="哪一级"
          layout="stack"
          numbered
          value={level}
          options={optionsOf(WHISTLES)}
          onChange={setLevel}
        />
        <TextField label="谁吹哨" layout="stack" value="" autoFocus onChange={setBlower} />
        <TextField label="谁要到" layout="stack" value="" onChange={setAnswerer} />
        <TimeField
          label="几点以前"
          layout="stack"
          value={time}
          onCommit={chosen => chosen && setTime(chosen)}
        />
      </div>
    </Dialog>
  )
}

type ArrivalProps = { whistle: Whistle; now: string; onClose: () => void; onCame: (input: Came) => void }

/** 到场: who came, at what minute. */
export function ArrivalDialog({ whistle, now, onClose, onCame }: ArrivalProps) {
  const [whoCame, setWhoCame] = useState(whistle.answerer)
  const [time, setTime] = useState(clockOf(now))
  const missing = whoCame.trim() === ''
  const note = () => {
    if (!missing) onCame({ whoCame, cameAt: lastTime(now, time) })
  }
  useKeys({ 'Ctrl+Enter': note }, { layer: 'dialog' })
  return (
    <Dialog
      title="记到场"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            keyHint="Ctrl+Enter"
            notYet={missing ? '写明谁到了' : null}
            onPress={note}
          >
            记到场
          </Button>
          <Button onPress={onClose}>不了</Button>
        </>
      }
    >
      <div className="dialog-form">
        <TextField label="谁到了" layout="stack" value={whistle.answerer} autoFocus onChange={setWhoCame} />
        <TimeField
          label="几点到的"
          layout="stack"
          value={time}
          onCommit={chosen => chosen && setTime(chosen)}
        />
      </div>
    </Dialog>
  )
}

/** The next time the clock shows it: past midnight is tomorrow. */
function nextTime(now: string, time: string): string {
  return `${time > clockOf(now) ? dayOf(now) : addDays(dayOf(now), 1)}T${time}`
}

/** The last time the clock showed it: after midnight that may have been yesterday. */
function lastTime(now: string, time: string): string {
  return `${time <= clockOf(now) ? dayOf(now) : addDays(dayOf(now), -1)}T${time}`
}
