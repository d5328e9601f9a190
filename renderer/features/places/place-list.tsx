import { byName } from '@shared/places/order'
import { holderOn, PLACE_KINDS, type Place, type PostKind } from '@shared/places/place'

import { hits } from '../../ui/pinyin'
import { Ruled } from '../../ui/ruled'

type Props = {
  places: readonly Place[]
  query: string
  today: string
  chosenId: Place['id'] | null
  onChoose: (id: Place['id']) => void
}

/** Each 小区 with its 楼栋, then 小分格 and 警格; a place is found by its name, its estate or whoever answers for it. */
export function PlaceList({ places, query, today, chosenId, onChoose }: Props) {
  const named = (id: Place['id'] | null | undefined) => places.find(each => each.id === id)
  const held = (place: Place | undefined, post: PostKind) => (place ? holderOn(place, post, today) : null)
  const target = (place: Place | undefined, post: PostKind) => named(held(place, post)?.targetId)
  const row = (place: Place) => {
    const grid = target(place, 'grid')
    switch (place.kind) {
      case 'building':
        return [grid?.name, held(grid, 'steward')?.name, held(place, 'leader')?.name]
      case 'estate':
        return [held(place, 'property')?.name, held(place, 'owners-committee')?.name, '']
      case 'grid':
        return [held(place, 'steward')?.name, target(place, 'beat')?.name, team(place, today)]
      case 'beat':
        return [held(place, 'officer')?.name, '', '']
    }
  }
  const wanted = (place: Place) =>
    [place.name, named(place.estateId)?.name ?? '', ...row(place)].some(
      text => text !== undefined && text !== '' && hits(text, query) !== null,
    )
  const line = (place: Place) => (
    <button
      data-row
      key={place.id}
      type="button"
      className={place.id === chosenId ? 'place-row place-row-open' : 'place-row'}
      aria-pressed={place.id === chosenId}
      onClick={() => onChoose(place.id)}
    >
      <span className="place-name">{place.name}</span>
      {row(place).map((text, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- three columns that never move
        <span key={at}>{text}</span>
      ))}
      <span className="place-state">{place.active ? '' : '停用'}</span>
    </button>
  )
  const shown = places.filter(wanted).toSorted(byName)
  const estates = places.filter(each => each.kind === 'estate').toSorted(byName)
  if (shown.length === 0) return <p className="places-none">没有找到。换个字，或按 N 添一处。</p>
  return (
    <>
      {estates.map(estate => {
        const buildings = shown.filter(each => each.estateId === estate.id)
        if (buildings.length === 0 && !shown.includes(estate)) return null
        return (
          <section key={estate.id} aria-label={estate.name}>
            <Ruled title={estate.name} note={`${buildings.length} 栋`} />
            <Heads words={['小区、楼栋', '物业 / 小分格', '业委会 / 网格长', '楼栋长']} />
            {line(estate)}
            {buildings.map(line)}
          </section>
        )
      })}
      {(['grid', 'beat'] as const).map(kind => {
        const found = shown.filter(each => each.kind === kind)
        if (found.length === 0) return null
        return (
          <section key={kind} aria-label={PLACE_KINDS.words[kind]}>
            <Ruled title={PLACE_KINDS.words[kind]} note={`${found.length} 个`} />
            <Heads words={kind === 'grid' ? ['名称', '网格长', '警格', '队员'] : ['名称', '民警']} />
            {found.map(line)}
          </section>
        )
      })}
    </>
  )
}

function Heads({ words }: { words: readonly string[] }) {
  return (
    <div className="place-row place-heads" aria-hidden="true">
      {words.map(word => (
        <span key={word}>{word}</span>
      ))}
    </div>
  )
}

function team(place: Place, today: string): string {
  const members = place.posts.filter(
    each => each.post === 'team' && each.since <= today && (each.until === null || today < each.until),
  )
  return members.length === 0 ? '' : `${members.length} 人`
}
