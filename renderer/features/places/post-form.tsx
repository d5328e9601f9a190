import { ROLES, type Role } from '@shared/directory/contact'
import { ALWAYS, NOBODY, POSTS, type Place, type PostKind } from '@shared/places/place'
import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'

import { queries } from '../../app/queries'
import { useCommand } from '../../app/use-command'
import { Button } from '../../ui/button'
import { CheckBox } from '../../ui/check-box'
import { DayField } from '../../ui/day-field'
import { FailureNote } from '../../ui/failure-note'
import { Pick } from '../../ui/pick'
import { SuggestField } from '../../ui/suggest-field'
import { TextField } from '../../ui/text-field'

/** Whose names are offered for a post; any other may be written. */
const OFFERED: Partial<Record<PostKind, readonly Role[]>> = {
  steward: ['steward'],
  officer: ['police'],
  property: ['property'],
  'owners-committee': ['owners-committee'],
}

type Props = {
  place: Place
  post: PostKind
  places: readonly Place[]
  /** Nothing was written for this post so far. */
  first: boolean
  today: string
  onDone: () => void
}

/** Who holds it, and from which day on. */
export function PostForm({ place, post, places, first, today, onDone }: Props) {
  const { data: contacts = [] } = useQuery(queries.contacts)
  const { run, sentence } = useCommand()
  const [holder, setHolder] = useState(NOBODY)
  const [since, setSince] = useState<string | null>(today)
  const [always, setAlways] = useState(first)
  const belongs = post === 'grid' || post === 'beat'
  const targets = places.filter(each => each.kind === post && each.active)
  const people = contacts.filter(
    each => each.active && (post === 'team' || OFFERED[post]?.includes(each.role)),
  )
  const word = POSTS.words[post]
  const notYet = (belongs ? holder.targetId === null : holder.name === '')
    ? belongs
      ? `还没有选${word}`
      : '还没有写是谁'
    : !always && since === null
      ? '还没有写从哪天起'
      : null
  const take = (name: string) => {
    const contact = people.find(each => each.name === name.trim())
    setHolder(now => ({
      ...now,
      name: name.trim(),
      contactId: contact?.id ?? null,
      phone: contact?.phone ?? now.phone,
      part: now.part || (contact && post === 'team' ? ROLES.words[contact.role] : ''),
    }))
  }
  const save = async () => {
    if (notYet) return
    const day = always ? ALWAYS : (since ?? today)
    if (await run('places.post', { placeId: place.id, post, since: day, holder })) onDone()
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void save()
  }
  return (
    <form className="post-form" onSubmit={onSubmit}>
      {belongs ? (
        <Pick
          label={word}
          width="full"
          value={holder.targetId === null ? null : String(holder.targetId)}
          options={targets.map(each => ({ value: String(each.id), label: each.name }))}
          onChange={value =>
            setHolder(now => ({
              ...now,
              targetId: targets.find(each => String(each.id) === value)?.id ?? null,
            }))
          }
        />
      ) : (
        <>
          <SuggestField
            label={post === 'property' || post === 'owners-committee' ? '名称' : '姓名'}
            width="full"
            value={holder.name}
            suggestions={[...new Set(people.map(each => each.name))]}
            onCommit={take}
          />
          <TextField
            label={post === 'property' || post === 'owners-committee' ? '联系人' : '身份'}
            placeholder={post === 'team' ? '网格员、志愿者' : ''}
            maxLength={40}
            value={holder.part}
            onChange={part => setHolder(now => ({ ...now, part }))}
          />
          <TextField
            label="电话"
            inputMode="tel"
            maxLength={40}
            value={holder.phone}
            onChange={phone => setHolder(now => ({ ...now, phone }))}
          />
        </>
      )}
      {first && (
        <CheckBox checked={always} onChange={setAlways}>
          一直如此
        </CheckBox>
      )}
      {!always && <DayField label="从哪天起" plain past value={since} onCommit={setSince} />}
      <FailureNote>{sentence}</FailureNote>
      <div className="post-actions">
        <Button variant="primary" type="submit" keyHint="Enter" notYet={notYet}>
          存下
        </Button>
        <Button variant="text" onPress={onDone}>
          不改了
        </Button>
      </div>
    </form>
  )
}
