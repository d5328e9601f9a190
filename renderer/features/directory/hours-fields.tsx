import type { ContactDetails } from '@shared/directory/contact'
import type { WeeklyHours } from '@shared/directory/hours'
import { useState } from 'react'

import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'
import { TimeField } from '../../ui/time-field'
import { Toggles } from '../../ui/toggles'
import { weeklyText } from './weekly-text'

const DAYS = ['1', '2', '3', '4', '5', '6', '7'] as const
const OPTIONS = DAYS.map((value, at) => ({ value, label: `周${'一二三四五六日'.charAt(at)}` }))

type Props = {
  text: string
  hours: readonly WeeklyHours[]
  onChange: (changes: Partial<ContactDetails>) => void
}

/** When somebody is usually there: in words for people, and by the week for whoever looks for a free hour. */
export function HoursFields({ text, hours, onChange }: Props) {
  const [days, setDays] = useState<(typeof DAYS)[number][]>([])
  const [from, setFrom] = useState<string | null>(null)
  const [to, setTo] = useState<string | null>(null)
  const complete = days.length > 0 && from !== null && to !== null && from < to
  const add = () => {
    if (!complete) return
    const more = days.map(day => ({ weekday: Number(day), from, to }))
    const kept = hours.filter(
      each => !more.some(one => one.weekday === each.weekday && one.from === each.from),
    )
    onChange({ hours: [...kept, ...more] })
    setDays([])
    setFrom(null)
    setTo(null)
  }
  return (
    <>
      <TextField
        label="常在时间"
        placeholder="周二、四下午"
        value={text}
        maxLength={80}
        onChange={hoursText => onChange({ hoursText })}
      />
      {hours.length > 0 && (
        <p className="dir-week">
          <span>{weeklyText(hours)}</span>
          <Button size="s" variant="text" onPress={() => onChange({ hours: [] })}>
            清空
          </Button>
        </p>
      )}
      <Toggles label="每周" chosen={days} options={OPTIONS} onChange={setDays} />
      <div className="dir-other">
        <span>从</span>
        <TimeField label="从几点" layout="bare" value={from} onCommit={setFrom} />
        <span>到</span>
        <TimeField label="到几点" layout="bare" value={to} onCommit={setTo} />
        <Button size="s" notYet={complete ? null : '选周几，填从几点到几点'} onPress={add}>
          添一段
        </Button>
      </div>
    </>
  )
}
