import { weekdayName } from '@shared/core/chinese-date'
import { yearOf } from '@shared/core/day'
import { useState } from 'react'

import { useCalendar } from '../app/calendar'
import { useToday } from '../app/queries'
import { notLoadedText, workMark } from '../wording/dates'
import { readDay } from './read-day'
import { TextField, type FieldFrame } from './text-field'
import './day-field.css'

type Props = FieldFrame & {
  /** 'YYYY-MM-DD', null or '' where nothing is written. */
  value: string | null
  onCommit: (day: string | null) => void
  /** Weekday and 休/班; off for birth days. */
  plain?: boolean
}

const written = (day: string, today: string) => {
  const short = `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`
  return yearOf(day) === yearOf(today) ? short : `${yearOf(day)}年${short}`
}

/** Takes a day as people say it and shows its weekday, and whether the office works. */
export function DayField({ value, onCommit, error, plain = false, ...frame }: Props) {
  const today = useToday()
  const [typed, setTyped] = useState<string | null>(null)
  const day = typed === null ? value || null : typed.trim() === '' ? null : readDay(typed, today)
  const wrong =
    day === undefined ? `“${typed ?? ''}”不是日期。写成 12.6、12月6日、2026-12-6 或 3天后。` : error
  return (
    <TextField
      width="s"
      {...frame}
      value={value ? written(value, today) : ''}
      error={wrong}
      onChange={setTyped}
      {...(!plain && { after: <DayMark day={day} /> })}
      onCommit={text => {
        const read = text.trim() === '' ? null : readDay(text, today)
        if (read === undefined) return
        setTyped(null)
        if (read !== (value || null)) onCommit(read)
      }}
    />
  )
}

function DayMark({ day }: { day: string | null | undefined }) {
  const calendar = useCalendar()
  const mark = day ? workMark(day, calendar) : ''
  return (
    <span className="ui-day-after">
      {day && weekdayName(day)}
      {mark && (
        <span className="ui-day-mark" title={mark === '休' ? '这天不上班' : '这天调休上班'}>
          {mark}
        </span>
      )}
      {day && !calendar.loaded(yearOf(day)) && <small className="ui-day-unknown">{notLoadedText(day)}</small>}
    </span>
  )
}
