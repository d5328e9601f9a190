import { clockOf } from '@shared/core/day'
import { sameAttendee, type Attendance, type Attendee, type Session } from '@shared/sessions/session'

import { call } from '../../desk'
import { Button } from '../../ui/button'
import { CheckBox } from '../../ui/check-box'
import { Ruled } from '../../ui/ruled'
import { clockText } from '../../wording/dates'
import type { Person } from './speakers'
import type { ChangeRecord } from './use-record'

type Props = {
  session: Session
  people: readonly Person[]
  locked: boolean
  onRecord: ChangeRecord
  /** Shows the sheet on which people sign by hand. */
  onSheet: () => void
}

/** 到场: ticked as people come in, with the time. */
export function AttendanceList({ session, people, locked, onRecord, onSheet }: Props) {
  const { attendance } = session.record
  const came = (who: Attendee) => attendance.find(each => each.came && sameAttendee(each.who, who))
  const note = async (whom: readonly Person[], on: boolean) => {
    const { now } = await call('today.clock', {})
    const marks: Attendance[] = whom.map(({ who }) => ({ who, came: on, at: on ? now : null }))
    const others = (each: Attendance) => !whom.some(person => sameAttendee(each.who, person.who))
    await onRecord(record => ({ attendance: [...record.attendance.filter(others), ...marks] }))
  }
  const absent = people.filter(person => !came(person.who))
  return (
    <section aria-label="到场">
      <Ruled
        title="到场"
        note={`${people.length - absent.length} / ${people.length} 人`}
        actions={
          <>
            {!locked && absent.length > 0 && (
              <Button size="s" onPress={() => void note(absent, true)}>
                都到了
              </Button>
            )}
            <Button size="s" onPress={onSheet}>
              签到表
            </Button>
          </>
        }
      />
      <ul className="attendance">
        {people.map(person => {
          const mark = came(person.who)
          return (
            <li key={person.key}>
              {locked ? (
                <span className="attendance-name">{name(person)}</span>
              ) : (
                <CheckBox checked={mark !== undefined} onChange={on => void note([person], on)}>
                  {name(person)}
                </CheckBox>
              )}
              <span className="attendance-at">
                {mark?.at ? clockText(clockOf(mark.at)) : locked ? '没有到场' : ''}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const name = (person: Person) => (
  <>
    <span className="attendance-label">{person.label}</span>
    <b>{person.name}</b>
  </>
)
