import { clockOf, dayOf } from '@shared/core/day'

import { DayField } from '../../ui/day-field'
import { TimeField } from '../../ui/time-field'

type Props = {
  label: string
  value: string | null
  onChange: (time: string | null) => void
  /** For what has happened. */
  past?: boolean
}

/** A day and a time of day, side by side; nothing until both are there. */
export function MomentFields({ label, value, onChange, past = false }: Props) {
  const day = value === null || dayOf(value) === '' ? null : dayOf(value)
  const clock = value === null ? null : clockOf(value) || null
  const set = (nextDay: string | null, nextClock: string | null) =>
    onChange(nextDay === null && nextClock === null ? null : `${nextDay ?? ''}T${nextClock ?? ''}`)
  return (
    <div className="moment-fields">
      <DayField
        label={label}
        value={day}
        past={past}
        onCommit={chosen => set(chosen, clock)}
        onTime={chosen => set(day, chosen)}
      />
      <TimeField label={`${label}，几点`} layout="bare" value={clock} onCommit={chosen => set(day, chosen)} />
    </div>
  )
}

/** Both parts are there. */
export const isMoment = (value: string | null): value is string =>
  value !== null && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(value)
