import { dayOf } from '@shared/core/day'
import { RESULTS, type Session } from '@shared/sessions/session'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { queries } from '../../app/queries'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { Dialog } from '../../ui/dialog'
import { Ruled } from '../../ui/ruled'
import { useKeys } from '../../ui/use-keys'
import { dayText, periodText } from '../../wording/dates'
import type { CaseDesk } from '../cases/case-desk'
import { PaperPane } from '../papers/paper-pane'
import { AttendanceList } from './attendance-list'
import { NoShowNote } from './no-show-note'
import { NoteComposer } from './note-composer'
import { NoteList } from './note-list'
import { OffersPane } from './offers-pane'
import { PointsPane } from './points-pane'
import { PrivatePane } from './private-pane'
import { ScreenBar } from './screen-bar'
import { ScreeningLine } from './screening-line'
import { ScriptList } from './script-list'
import { SessionActions } from './session-actions'
import { peopleOf } from './speakers'
import { useRecord } from './use-record'

type Sheet = 'record' | 'private'
const SHEETS: readonly { value: Sheet; label: string; keyHint: string }[] = [
  { value: 'record', label: '调解记录', keyHint: 'C' },
  { value: 'private', label: '背靠背', keyHint: 'B' },
]

const BESIDE = [
  { value: 'point', label: '谈定' },
  { value: 'offer', label: '出价' },
] as const

/** One session: who came and the script at left, what was said in the middle, what was agreed and offered at right. */
export function SessionRoom({ desk, session }: { desk: CaseDesk; session: Session }) {
  const { file, today, run } = desk
  const { data: contacts = [] } = useQuery(queries.contacts)
  const { data: rooms = [] } = useQuery(queries.rooms)
  const [preview, setPreview] = useState<'record' | 'sign-in' | null>(null)
  const [sheet, setSheet] = useState<Sheet>('record')
  const [adding, setAdding] = useState<'point' | 'offer' | null>(null)
  const [beside, setBeside] = useState<'point' | 'offer'>('point')
  const add = (what: 'point' | 'offer') => {
    setBeside(what)
    setAdding(what)
  }
  const people = peopleOf(file, session, contacts)
  const room = rooms.find(each => each.id === session.roomId)?.name ?? ''
  const open = session.state === 'booked'
  const record = useRecord(run, file.case.id, session.id)
  const when = `${dayText(dayOf(session.start), today)} ${periodText(session.start, session.end)}　${room}`
  useKeys({
    b: () => setSheet('private'),
    c: () => setSheet('record'),
    ...(open && { t: () => add('point'), j: () => add('offer') }),
  })
  const adds = (what: 'point' | 'offer') => ({
    adding: adding === what,
    onAdding: (on: boolean) => (on ? add(what) : setAdding(null)),
  })
  return (
    <>
      <NoShowNote desk={desk} />
      <div className="session-room">
        <aside className="session-side">
          <AttendanceList
            session={session}
            people={people}
            locked={!open}
            onRecord={record}
            onSheet={() => setPreview('sign-in')}
          />
          <ScriptList file={file} session={session} today={today} locked={!open} onRecord={record} />
          <ScreeningLine desk={desk} session={session} />
        </aside>
        <section
          className="session-notes"
          data-sheet={sheet}
          aria-label={sheet === 'record' ? '调解记录' : '背靠背'}
        >
          <Ruled
            title={`第${session.ordinal}次调解会`}
            note={when}
            actions={
              <Button size="s" onPress={() => setPreview('record')}>
                预览调解记录
              </Button>
            }
          />
          <Choice label="写在哪里" layout="bare" value={sheet} options={SHEETS} onChange={setSheet} />
          {sheet === 'private' ? (
            <PrivatePane desk={desk} sessionId={session.id} people={people} locked={!open} />
          ) : (
            <>
              <NoteList session={session} people={people} locked={!open} onRecord={record} />
              {open ? (
                <NoteComposer
                  people={people}
                  onAdd={(speaker, text) => record(({ notes }) => ({ notes: [...notes, { speaker, text }] }))}
                />
              ) : (
                <p className="session-ended">
                  调解结果：<b>{session.record.result ? RESULTS.words[session.record.result] : ''}</b>
                  。记录已写定。
                </p>
              )}
            </>
          )}
        </section>
        <aside className="session-agreed">
          {open && <ScreenBar sessionId={session.id} />}
          <Choice label="右边看什么" layout="bare" value={beside} options={BESIDE} onChange={setBeside} />
          {beside === 'point' ? (
            <PointsPane desk={desk} locked={!open} {...adds('point')} />
          ) : (
            <OffersPane desk={desk} sessionId={session.id} locked={!open} {...adds('offer')} />
          )}
        </aside>
      </div>
      <SessionActions desk={desk} session={session} onRecord={record} />
      {preview && (
        <Dialog
          title={`${preview === 'record' ? '调解记录' : '签到表'}　第${session.ordinal}次`}
          isOpen
          width="l"
          onClose={() => setPreview(null)}
        >
          <PaperPane
            paper={{ kind: preview, caseId: file.case.id, sessionId: session.id }}
            title={preview === 'record' ? '调解记录' : '签到表'}
            version={file.case.version}
          />
        </Dialog>
      )}
    </>
  )
}
