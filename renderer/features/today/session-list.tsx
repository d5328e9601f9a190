import { shortNumber } from '@shared/cases/case'
import { clockOf } from '@shared/core/day'
import type { ContactId } from '@shared/core/ids'
import type { BoardEntry } from '@shared/sessions/contract'
import { useQuery } from '@tanstack/react-query'

import { placeToHash, useGo } from '../../app/place'
import { queries } from '../../app/queries'
import { Button } from '../../ui/button'
import { Ruled } from '../../ui/ruled'
import { useKeys } from '../../ui/use-keys'
import { clockText } from '../../wording/dates'

type Props = { sessions: readonly BoardEntry[]; now: string }

/** Today's sessions in their order, a line for now, and the button of the next one. */
export function SessionList({ sessions, now }: Props) {
  const go = useGo()
  const sorted = sessions.toSorted((a, b) => a.start.localeCompare(b.start))
  const next = sorted.find(each => each.state === 'booked')
  const open = () => {
    if (next) go({ at: 'cases', caseId: next.caseId, step: 'session' })
  }
  useKeys({ Enter: open, d: open })

  const line = sorted.findIndex(each => each.end >= now)
  return (
    <section className="today-sessions" aria-labelledby="today-sessions">
      <Ruled id="today-sessions" title="调解会" note={`${sorted.length} 场`} />
      {sorted.length === 0 && (
        <p className="today-none">
          今天没有调解会。
          <a href={placeToHash({ at: 'schedule' })}>去排期</a>
        </p>
      )}
      {sorted.map((session, index) => (
        <div key={session.sessionId}>
          {index === line && <Now now={now} />}
          <SessionRow session={session} {...(session === next && { onStart: open })} />
        </div>
      ))}
      {sorted.length > 0 && line === -1 && <Now now={now} />}
    </section>
  )
}

function Now({ now }: { now: string }) {
  return (
    <p className="today-now">
      <span>
        <span className="visually-hidden">现在 </span>
        {clockText(clockOf(now))}
      </span>
    </p>
  )
}

function SessionRow({ session, onStart }: { session: BoardEntry; onStart?: () => void }) {
  const { data: rooms = [] } = useQuery(queries.rooms)
  const { data: contacts = [] } = useQuery(queries.contacts)
  const room = rooms.find(each => each.id === session.roomId)?.name
  const name = (id: ContactId) => contacts.find(each => each.id === id)?.name ?? ''
  const held = session.state === 'held'
  const classes = ['today-session', held && 'today-session-held', onStart && 'today-session-next']
  return (
    <article className={classes.filter(Boolean).join(' ')}>
      <p className="today-time">
        {clockText(clockOf(session.start))}
        <small>至 {clockText(clockOf(session.end))}</small>
      </p>
      <div>
        <h3>
          <a
            href={placeToHash({ at: 'cases', caseId: session.caseId, ...(held ? {} : { step: 'session' }) })}
          >
            {session.title}
          </a>
          <span>
            {[room, shortNumber(session.label)].filter(Boolean).join('　')}
            {held && '　已开'}
          </span>
        </h3>
        <p>{session.parties.join('、')}</p>
        {!held && <p>到会 {session.contactIds.map(name).filter(Boolean).join('、')}</p>}
        {onStart && (
          <Button variant="primary" keyHint="Enter" onPress={onStart}>
            到场登记，开始调解会
          </Button>
        )}
      </div>
    </article>
  )
}
