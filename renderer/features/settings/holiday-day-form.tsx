import type { OwnDay } from '@shared/deadlines/holiday-table'
import { useState } from 'react'

import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { DayField } from '../../ui/day-field'
import { TextField } from '../../ui/text-field'

const WORKS = [
  { value: 'no', label: '休' },
  { value: 'yes', label: '班' },
] as const

/** One day that the office keeps otherwise than the table says. */
export function HolidayDayForm({ onAdd }: { onAdd: (day: OwnDay) => void }) {
  const [day, setDay] = useState<string | null>(null)
  const [works, setWorks] = useState<'yes' | 'no'>('no')
  const [name, setName] = useState('')
  const add = () => {
    if (day === null) return
    onAdd({ day, works: works === 'yes', name, source: '手工' })
    setDay(null)
    setName('')
  }
  return (
    <div className="holiday-form">
      <DayField label="改一天" value={day} onCommit={setDay} />
      <Choice label="这天" value={works} options={WORKS} onChange={setWorks} />
      <TextField label="名称" width="m" value={name} maxLength={40} onChange={setName} />
      <Button notYet={day === null ? '先写日期' : null} onPress={add}>
        看会动哪些期限
      </Button>
    </div>
  )
}
