import type { SessionId } from '@shared/core/ids'
import { sameAttendee } from '@shared/sessions/session'

import { Button } from '../../ui/button'
import { timeText } from '../../wording/dates'
import type { CaseDesk } from '../cases/case-desk'
import { NoteComposer } from './note-composer'
import type { Person } from './speakers'
import { useCaucus } from './use-caucus'

type Props = { desk: CaseDesk; sessionId: SessionId; people: readonly Person[]; locked: boolean }

/** 背靠背: written down for the staff alone. The only place of the window where such words are read. */
export function PrivatePane({ desk, sessionId, people, locked }: Props) {
  const { file, run } = desk
  const caucus = useCaucus(file.case.id)
  const name = (speaker: (typeof people)[number]['who'] | null) => {
    const found = speaker && people.find(each => sameAttendee(each.who, speaker))
    return found ? found.name || found.label : '调解员'
  }
  const notes = caucus?.notes ?? []
  return (
    <>
      <p className="private-sign">不公开。不进调解记录、文书、导出和公示屏。</p>
      {notes.length === 0 ? (
        <p className="session-none">单独谈时说的、不能让对方知道的，写在这里。</p>
      ) : (
        <ol className="note-list" aria-label="背靠背记录">
          {notes.map(note => (
            <li key={note.id}>
              <b>{name(note.speaker)}</b>
              <div>
                <p>{note.words.inConfidence}</p>
                <small className="note-at">{timeText(note.at)}</small>
              </div>
              {!locked && (
                <Button
                  size="s"
                  variant="text"
                  label={`删去背靠背记录，${name(note.speaker)}`}
                  onPress={() => void run('caucus.strike', { noteId: note.id })}
                >
                  删去
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
      {!locked && (
        <NoteComposer
          people={people}
          action="记下，不公开"
          onAdd={(speaker, text) => run('caucus.note', { sessionId, speaker, words: { inConfidence: text } })}
        />
      )}
    </>
  )
}
