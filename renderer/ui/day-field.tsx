import { weekdayName } from '@shared/core/chinese-date'
import { yearOf } from '@shared/core/day'
import { sayMoment } from '@shared/dates/say-day'
import { useState } from 'react'

import { useCalendar } from '../app/calendar'
import { useToday } from '../app/queries'
import { notLoadedText, workMark } from '../wording/dates'
import { DayLoadStrip } from './day-load-strip'
import { TextField, type FieldFrame } from './text-field'
import './day-field.css'

type Props = FieldFrame & {
  /** 'YYYY-MM-DD', null or '' where nothing is written. */
  value: string | null
  onCommit: (day: string | null) => void
  /** Also takes the time, where one is said with the day: 下周四下午三点. */
  onTime?: (time: string) => void
  /** Weekday and 休/班; off for birth days. */
  plain?: boolean
  /** For what has happened: 12.5 is the last one, not the next. */
  past?: boolean
}

const written = (day: string, today: string) => {
  const short = `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`
  return yearOf(day) === yearOf(today) ? short : `${yearOf(day)}年${short}`
}

/** Takes a day as people say it and shows its weekday, and whether the office works. */
export function DayField({ value, onCommit, onTime, error, plain = false, past = false, ...frame }: Props) {
  const today = useToday()
  const [typed, setTyped] = useState<string | null>(null)
  const [focused, setFocused] = useState(false)
  const read = (text: string) => {
    const said = sayMoment(text, today, past ? 'past' : 'future')
    return said?.time && !onTime ? undefined : said
  }
  const day = typed === null ? value || null : typed.trim() === '' ? null : read(typed)?.day
  const wrong =
    day === undefined ? `“${typed ?? ''}”不是日期。写成 12.6、下周四、3天后、月底 或 腊月廿三。` : error
  const field = (
    <TextField
      width="s"
      {...frame}
      value={value ? written(value, today) : ''}
      error={wrong}
      onChange={setTyped}
      {...(!plain && { after: <DayMark day={day} /> })}
      onCommit={text => {
        const said = text.trim() === '' ? null : read(text)
        if (said === undefined) return
        setTyped(null)
        if ((said?.day ?? null) !== (value || null)) onCommit(said?.day ?? null)
        if (said?.time) onTime?.(said.time)
      }}
    />
  )
  if (plain || past || frame.readOnly) return field
  return (
    <div className="ui-day" onFocus={() => setFocused(true)} onBlur={() => setFocused(false)}>
      {field}
      {focused && (
        <DayLoadStrip
          today={today}
          onPick={picked => {
            setTyped(null)
            if (picked !== value) onCommit(picked)
          }}
        />
      )}
    </div>
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
