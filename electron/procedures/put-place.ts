import type { PlaceId } from '@shared/core/ids'
import { ALWAYS, holderOn, NOBODY, type Holder, type Place, type PostKind } from '@shared/places/place'
import { isNewPlace, succeed } from '@shared/places/post-rules'

import { correctPost, findPlace, insertPlace, insertPost, placesBeside, savePostEnd } from '../db/place-repo'
import type { Reader, Writer } from '../db/store'
import { found, orRefuse } from './refusing'

export const placeIn = (db: Reader, id: PlaceId): Place => found(findPlace(db, id), 'place')

type Named = Pick<Place, 'kind' | 'name' | 'estateId'>

/** Adds a place, or refuses one that is there already. */
export function addPlace(db: Writer, place: Named): PlaceId {
  orRefuse(isNewPlace(placesBeside(db, place), place))
  return insertPlace(db, place)
}

/** The place of this name, added where the community has none yet. */
export function placeNamed(db: Writer, place: Named): { id: PlaceId; isNew: boolean } {
  const known = placesBeside(db, place).find(
    each => each.kind === place.kind && each.name === place.name && each.estateId === place.estateId,
  )
  return known ? { id: known.id, isNew: false } : { id: addPlace(db, place), isNew: true }
}

/** Lets somebody hold a post from a day on; what was before stays in the history. */
export function putPost(
  db: Writer,
  { placeId, post, since, holder }: { placeId: PlaceId; post: PostKind; since: string; holder: Holder },
): void {
  const place = placeIn(db, placeId)
  const target = holder.targetId === null ? null : placeIn(db, holder.targetId)
  const { ends, corrects } = orRefuse(succeed(place, post, since, holder, target?.kind ?? null))
  if (corrects !== null) return correctPost(db, corrects, holder)
  if (ends !== null) savePostEnd(db, ends, since)
  insertPost(db, { ...holder, placeId, post, since })
}

type Change = Partial<Holder> & { post: PostKind }

/** The same from a sheet: nothing where it says what is already so, and from the beginning where nothing was known. */
export function keepPost(db: Writer, placeId: PlaceId, { post, ...change }: Change, since: string): boolean {
  const place = placeIn(db, placeId)
  const current = holderOn(place, post, since)
  const holder = { ...NOBODY, ...change }
  const same =
    current &&
    current.targetId === holder.targetId &&
    current.name === holder.name &&
    (holder.phone === '' || current.phone === holder.phone)
  if (same) return false
  const first = place.posts.every(each => each.post !== post)
  putPost(db, { placeId, post, since: first ? ALWAYS : since, holder })
  return true
}
