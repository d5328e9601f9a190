import type { CaseFile } from '@shared/cases/case-file'
import { clockOf, dayOf, daysBetween } from '@shared/core/day'
import { weekdayName } from '@shared/core/chinese-date'

import { clockText, dayText } from '../../wording/dates'
import { timelineText } from './event-text'
import './timeline.css'

/** The reading column: what happened, newest first, in the words of who wrote it. */
export function Timeline({ file, today }: { file: CaseFile; today: string }) {
  return (
    <ol className="timeline" aria-label="经过">
      {file.timeline.map((entry, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- entries are only ever added at the top, and have no id
        <li key={file.timeline.length - index} className="timeline-entry">
          <time dateTime={entry.at}>
            <DayName at={entry.at} today={today} />
          </time>
          <p>
            {timelineText(entry.event)}
            {entry.text !== '' && `：${entry.text}`} <span className="timeline-actor">{entry.actor}</span>
          </p>
        </li>
      ))}
    </ol>
  )
}

/** Near days by name with the hour, further ones by date. */
function DayName({ at, today }: { at: string; today: string }) {
  const day = dayOf(at)
  const ago = daysBetween(day, today)
  if (ago === 0)
    return (
      <>
        <b>今天</b> {clockText(clockOf(at))}
      </>
    )
  if (ago > 0 && ago < 7)
    return (
      <>
        <b>{weekdayName(day)}</b> {Number(day.slice(8))}日
      </>
    )
  return dayText(day, today)
}
