import type { Session, SessionRecord } from '@shared/sessions/session'
import { useRef, useState } from 'react'

import { Button } from '../../ui/button'
import { isComposing } from '../../ui/composing'
import { KeyHint } from '../../ui/key-hint'
import { useKeys } from '../../ui/use-keys'
import type { Person } from './speakers'

type Props = {
  session: Session
  people: readonly Person[]
  onRecord: (changes: Partial<SessionRecord>) => Promise<unknown>
}

/** Who is speaking, by one key, and what is said; Ctrl+Enter adds it and leaves the speaker chosen. */
export function NoteComposer({ session, people, onRecord }: Props) {
  const speakers: (Person | null)[] = [
    ...people.filter(each => each.label !== '主持' && each.label !== '记录'),
    null,
  ]
  const [chosen, setChosen] = useState(0)
  const [text, setText] = useState('')
  const area = useRef<HTMLTextAreaElement>(null)
  const pick = (index: number) => {
    setChosen(index)
    area.current?.focus()
  }
  const add = async () => {
    if (text.trim() === '') return
    const said = text.trim()
    setText('')
    area.current?.focus()
    const speaker = speakers[chosen]?.who ?? null
    const done = await onRecord({ notes: [...session.record.notes, { speaker, text: said }] })
    // What could not be kept goes back under the hand.
    if (!done) setText(now => (now === '' ? said : now))
  }
  useKeys({
    ...Object.fromEntries(speakers.slice(0, 9).map((_each, index) => [String(index + 1), () => pick(index)])),
    'Ctrl+Enter': () => void add(),
  })
  const name = (person: Person | null | undefined) => (person ? person.name || person.label : '调解员')
  return (
    <div className="composer">
      <div className="composer-speakers" role="group" aria-label="谁说的">
        {speakers.map((person, index) => (
          <button
            key={person?.key ?? 'mediator'}
            type="button"
            className="speaker"
            aria-pressed={index === chosen}
            onClick={() => pick(index)}
          >
            {index < 9 && <KeyHint keys={String(index + 1)} />}
            {name(person)}
          </button>
        ))}
      </div>
      <textarea
        ref={area}
        className="ui-input ui-area composer-text"
        aria-label={`${name(speakers[chosen])}说`}
        rows={3}
        maxLength={4000}
        value={text}
        onChange={event => setText(event.target.value)}
        onKeyDown={event => {
          // Leaving the field gives the digits back to the speakers.
          if (event.key === 'Escape' && !isComposing(event)) {
            event.stopPropagation()
            event.currentTarget.blur()
          }
        }}
      />
      <Button keyHint="Ctrl+Enter" onPress={() => void add()}>
        记下这段
      </Button>
    </div>
  )
}
