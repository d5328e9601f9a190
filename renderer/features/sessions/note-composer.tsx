import type { Attendee } from '@shared/sessions/session'
import { useRef, useState } from 'react'

import { Button } from '../../ui/button'
import { isComposing } from '../../ui/composing'
import { KeyHint } from '../../ui/key-hint'
import { useKeys } from '../../ui/use-keys'
import type { Person } from './speakers'

type Props = {
  people: readonly Person[]
  /** The word on the button. */
  action?: string
  /** Null or undefined when it could not be kept. */
  onAdd: (speaker: Attendee | null, text: string) => Promise<unknown>
}

/** Who is speaking, by one key, and what is said; Ctrl+Enter adds it and leaves the speaker chosen. */
export function NoteComposer({ people, action = '记下这段', onAdd }: Props) {
  const speakers: (Person | null)[] = [
    ...people.filter(each => each.label !== '主持' && each.label !== '记录'),
    null,
  ]
  const [chosen, setChosen] = useState(0)
  const area = useRef<HTMLTextAreaElement>(null)
  const pick = (index: number) => {
    setChosen(index)
    area.current?.focus()
  }
  // The field keeps its own text: what is typed while a note is on its way must not meet a late re-render.
  const add = async () => {
    const field = area.current
    const said = field?.value.trim() ?? ''
    if (!field || said === '') return
    field.value = ''
    field.focus()
    const speaker = speakers[chosen]?.who ?? null
    const done = await onAdd(speaker, said)
    // What could not be kept goes back under the hand.
    if (!done && field.value === '') field.value = said
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
        onKeyDown={event => {
          // Leaving the field gives the digits back to the speakers.
          if (event.key === 'Escape' && !isComposing(event)) {
            event.stopPropagation()
            event.currentTarget.blur()
          }
        }}
      />
      <Button keyHint="Ctrl+Enter" onPress={() => void add()}>
        {action}
      </Button>
    </div>
  )
}
