import { sameAttendee, type Session } from '@shared/sessions/session'

import { Button } from '../../ui/button'
import type { Person } from './speakers'
import type { ChangeRecord } from './use-record'

type Props = {
  session: Session
  people: readonly Person[]
  locked: boolean
  onRecord: ChangeRecord
}

/** What was said, in order, each with who said it. */
export function NoteList({ session, people, locked, onRecord }: Props) {
  const { notes } = session.record
  if (notes.length === 0)
    return (
      <p className="session-none">
        {locked ? '没有写记录。' : '还没有写。按数字键选谁说的，写完按 Ctrl+Enter。'}
      </p>
    )
  const name = (speaker: Session['record']['notes'][number]['speaker']) => {
    const found = speaker && people.find(each => sameAttendee(each.who, speaker))
    return found ? found.name || found.label : '调解员'
  }
  return (
    <ol className="note-list" aria-label="发言">
      {notes.map((note, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a note is its place in the record
        <li key={index}>
          <b>{name(note.speaker)}</b>
          <p>{note.text}</p>
          {!locked && (
            <Button
              size="s"
              variant="text"
              label={`删去第${index + 1}段，${name(note.speaker)}`}
              onPress={() =>
                void onRecord(record => ({ notes: record.notes.filter((_each, at) => at !== index) }))
              }
            >
              删去
            </Button>
          )}
        </li>
      ))}
    </ol>
  )
}
