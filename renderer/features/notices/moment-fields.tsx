import { useEffect, useRef } from 'react'

import { DayField } from '../../ui/day-field'
import { TimeField } from '../../ui/time-field'

type Props = {
  label: string
  value: string | null
  onChange: (time: string | null) => void
  /** For what has happened. */
  past?: boolean
}

type Parts = { day: string | null; clock: string | null }

/** 'T15:00' is an hour without a day, '2026-11-26T' a day without an hour. */
function partsOf(value: string | null): Parts {
  const [day = '', clock = ''] = value?.split('T') ?? []
  return { day: day || null, clock: clock || null }
}

/** A day and a time of day, side by side; nothing until both are there. */
export function MomentFields({ label, value, onChange, past = false }: Props) {
  const { day, clock } = partsOf(value)
  const latest = useRef({ day, clock })
  useEffect(() => {
    latest.current = { day, clock }
  })
  // Day and hour said in one breath arrive one after the other, before anything is drawn anew.
  const set = (changed: Partial<Parts>) => {
    latest.current = { ...latest.current, ...changed }
    const { day: nextDay, clock: nextClock } = latest.current
    onChange(nextDay === null && nextClock === null ? null : `${nextDay ?? ''}T${nextClock ?? ''}`)
  }
  return (
    <div className="moment-fields">
      <DayField
        label={label}
        value={day}
        past={past}
        onCommit={chosen => set({ day: chosen })}
        onTime={chosen => set({ clock: chosen })}
      />
      <TimeField
        label={`${label}，几点`}
        layout="bare"
        value={clock}
        onCommit={chosen => set({ clock: chosen })}
      />
    </div>
  )
}

/** Both parts are there. */
export const isMoment = (value: string | null): value is string =>
  value !== null && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(value)
