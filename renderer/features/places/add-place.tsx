import { PLACE_KINDS, type Place, type PlaceKind } from '@shared/places/place'
import { useState, type FormEvent } from 'react'

import { useCommand } from '../../app/use-command'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { FailureNote } from '../../ui/failure-note'
import { Pick } from '../../ui/pick'
import { Ruled } from '../../ui/ruled'
import { TextField } from '../../ui/text-field'

const KINDS = PLACE_KINDS.codes.map(value => ({ value, label: PLACE_KINDS.words[value] }))

/** A new 小区, 楼栋, 小分格 or 警格; the form stays open for the next one. */
export function AddPlace({ places, onDone }: { places: readonly Place[]; onDone: () => void }) {
  const { run, sentence } = useCommand()
  const [kind, setKind] = useState<PlaceKind>('building')
  const [name, setName] = useState('')
  const [estateId, setEstateId] = useState<Place['id'] | null>(null)
  const estates = places.filter(each => each.kind === 'estate' && each.active)
  const notYet =
    kind === 'building' && estateId === null ? '还没有选小区' : name.trim() === '' ? '还没有写名称' : null
  const add = async () => {
    if (notYet) return
    if (await run('places.add', { kind, name, estateId: kind === 'building' ? estateId : null })) setName('')
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void add()
  }
  return (
    <form className="place-form" onSubmit={onSubmit}>
      <Ruled title="添一处" />
      <Choice label="是什么" value={kind} options={KINDS} onChange={setKind} />
      {kind === 'building' && (
        <Pick
          label="小区"
          width="full"
          value={estateId === null ? null : String(estateId)}
          options={estates.map(each => ({ value: String(each.id), label: each.name }))}
          onChange={value => setEstateId(estates.find(each => String(each.id) === value)?.id ?? null)}
        />
      )}
      <TextField
        label="名称"
        placeholder={kind === 'building' ? '3栋' : ''}
        maxLength={kind === 'building' ? 40 : 60}
        value={name}
        onChange={setName}
      />
      <FailureNote>{sentence}</FailureNote>
      <div className="post-actions">
        <Button variant="primary" type="submit" keyHint="Enter" notYet={notYet}>
          添上
        </Button>
        <Button variant="text" keyHint="Esc" onPress={onDone}>
          不添了
        </Button>
      </div>
    </form>
  )
}
