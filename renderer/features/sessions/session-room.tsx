import { dayOf } from '@shared/core/day'
import { RESULTS, type Session } from '@shared/sessions/session'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { queries } from '../../app/queries'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Ruled } from '../../ui/ruled'
import { dayText, periodText } from '../../wording/dates'
import type { CaseDesk } from '../cases/case-desk'
import { PaperPane } from '../papers/paper-pane'
import { AttendanceList } from './attendance-list'
import { NoteComposer } from './note-composer'
import { NoteList } from './note-list'
import { RightsTold } from './rights-told'
import { SessionActions } from './session-actions'
import { peopleOf } from './speakers'
import { useRecord } from './use-record'

/** One session: who came and what they were told at left, what was said in the middle. */
export function SessionRoom({ desk, session }: { desk: CaseDesk; session: Session }) {
  const { file, today, run } = desk
  const { data: contacts = [] } = useQuery(queries.contacts)
  const { data: rooms = [] } = useQuery(queries.rooms)
  const [preview, setPreview] = useState(false)
  const people = peopleOf(file, session, contacts)
  const room = rooms.find(each => each.id === session.roomId)?.name ?? ''
  const open = session.state === 'booked'
  const record = useRecord(run, file.case.id, session.id)
  const when = `${dayText(dayOf(session.start), today)} ${periodText(session.start, session.end)}　${room}`
  return (
    <>
      <div className="session-room">
        <aside className="session-side">
          <AttendanceList session={session} people={people} locked={!open} onRecord={record} />
          <RightsTold session={session} today={today} locked={!open} onRecord={record} />
        </aside>
        <section className="session-notes" aria-label="调解记录">
          <Ruled
            title={`第${session.ordinal}次调解会`}
            note={when}
            actions={
              <Button size="s" onPress={() => setPreview(true)}>
                预览调解记录
              </Button>
            }
          />
          <NoteList session={session} people={people} locked={!open} onRecord={record} />
          {open ? (
            <NoteComposer people={people} onRecord={record} />
          ) : (
            <p className="session-ended">
              调解结果：<b>{session.record.result ? RESULTS.words[session.record.result] : ''}</b>
              。记录已写定。
            </p>
          )}
        </section>
      </div>
      <SessionActions desk={desk} session={session} onRecord={record} />
      {preview && (
        <Dialog title={`调解记录　第${session.ordinal}次`} isOpen width="l" onClose={() => setPreview(false)}>
          <PaperPane
            paper={{ kind: 'record', caseId: file.case.id, sessionId: session.id }}
            title="调解记录"
            version={file.case.version}
          />
        </Dialog>
      )}
    </>
  )
}
