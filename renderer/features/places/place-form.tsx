import { PLACE_KINDS, POSTS_OF, type Place } from '@shared/places/place'
import { useState } from 'react'

import { useCommand } from '../../app/use-command'
import { CheckBox } from '../../ui/check-box'
import { FailureNote } from '../../ui/failure-note'
import { Ruled } from '../../ui/ruled'
import { TextField } from '../../ui/text-field'
import { PostPart } from './post-part'

type Props = { place: Place; places: readonly Place[]; today: string }

/** One place: its name, what it belongs to, who answers for it now, and who did before. */
export function PlaceForm({ place, places, today }: Props) {
  const { run, sentence } = useCommand()
  const [round, setRound] = useState(0)
  const estate = places.find(each => each.id === place.estateId)
  const change = async (changes: { name?: string; note?: string; active?: boolean }) => {
    // A name that was refused goes back to what it is.
    if (!(await run('places.change', { id: place.id, changes }))) setRound(now => now + 1)
  }
  return (
    <div className="place-form">
      <Ruled
        title={`${estate?.name ?? ''}${place.name}`}
        note={PLACE_KINDS.words[place.kind]}
        actions={
          <CheckBox checked={place.active} onChange={active => void change({ active })}>
            在用
          </CheckBox>
        }
      />
      <TextField
        key={`name-${round}`}
        label="名称"
        maxLength={60}
        value={place.name}
        onCommit={name => {
          if (name.trim() !== '' && name.trim() !== place.name) void change({ name })
        }}
      />
      <TextField
        label="备注"
        maxLength={200}
        value={place.note}
        onCommit={note => {
          if (note.trim() !== place.note) void change({ note })
        }}
      />
      <FailureNote>{sentence}</FailureNote>
      {POSTS_OF[place.kind].map(post => (
        <PostPart key={post} place={place} post={post} places={places} today={today} />
      ))}
    </div>
  )
}
