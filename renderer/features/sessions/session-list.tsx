import type { CaseFile } from '@shared/cases/case-file'
import { RESULTS, type Session } from '@shared/sessions/session'
import { dayOf } from '@shared/core/day'

import { Ruled } from '../../ui/ruled'
import { dayText, periodText } from '../../wording/dates'

/** Every session of the case, newest first, with how it ended. */
export function SessionList({ file, today }: { file: CaseFile; today: string }) {
  if (file.sessions.length === 0) return null
  return (
    <section aria-label="历次调解会">
      <Ruled title="历次调解会" note={`${file.sessions.length} 次`} />
      <ol className="session-lines">
        {file.sessions.toReversed().map(session => (
          <li key={session.id}>
            <span>第{session.ordinal}次</span>
            <span>
              {dayText(dayOf(session.start), today)} {periodText(session.start, session.end)}
              {session.cancelReason !== '' && <small>　{session.cancelReason}</small>}
            </span>
            <b>{endOf(session)}</b>
          </li>
        ))}
      </ol>
    </section>
  )
}

function endOf(session: Session): string {
  if (session.state === 'cancelled') return '已取消'
  if (session.state === 'booked') return '已订'
  return session.record.result ? RESULTS.words[session.record.result] : '已开'
}
