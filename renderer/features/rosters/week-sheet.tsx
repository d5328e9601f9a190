import { addDays } from '@shared/core/day'
import type { RosterView } from '@shared/rosters/contract'

import { weekdayOnly } from '../../wording/weekdays'

type Props = { view: RosterView; monday: string; today: string; name: (id: number | null) => string }

/** The week as it hangs on the wall: rotas down, days across, names in the squares. */
export function WeekSheet({ view, monday, today, name }: Props) {
  const days = Array.from({ length: 7 }, (_each, index) => addDays(monday, index))
  const rows = view.rosters.filter(roster => roster.endOn === null || roster.endOn >= monday)
  if (rows.length === 0) return <p className="rosters-empty">还没有班表。在下面添第一份。</p>
  return (
    <div className="rosters-scroll">
      <table className="rosters-week">
        <thead>
          <tr>
            <th scope="col">班</th>
            {days.map(day => (
              <th key={day} scope="col" data-today={day === today || undefined}>
                {weekdayOnly(day)} <small>{Number(day.slice(8))}日</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(roster => (
            <tr key={roster.id}>
              <th scope="row">
                {roster.title}
                <small>
                  {roster.from}–{roster.to}
                  {roster.site !== '' && `　${roster.site}`}
                </small>
              </th>
              {days.map(day => {
                const own = view.shifts.filter(each => each.rosterId === roster.id && each.day === day)
                const gaps = view.gaps.filter(each => each.rosterId === roster.id && each.day === day)
                return (
                  <td key={day} data-today={day === today || undefined}>
                    {own.map(each => (
                      <span key={each.contactId}>
                        {name(each.contactId)}
                        {each.insteadOf !== null && <small>替{name(each.insteadOf)}</small>}
                      </span>
                    ))}
                    {gaps.map(each => (
                      <b key={each.away ?? 0} className="rosters-gap">
                        缺{each.away !== null && <small>{name(each.away)}不在</small>}
                      </b>
                    ))}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
