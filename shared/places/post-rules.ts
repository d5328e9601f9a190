import type { PostId } from '../core/ids'
import { allow, refuse, type Decision } from '../core/decision'
import { POSTS_OF, type Holder, type Place, type PlaceKind, type Post, type PostKind } from './place'

export type PlaceRefusal =
  | 'place-exists'
  | 'place-in-use'
  | 'estate-needed'
  | 'post-not-here'
  | 'post-holder-missing'
  | 'post-target-wrong'
  | 'post-since-not-later'
  | 'post-ended-already'
  | 'post-end-not-later'

type Found = readonly Pick<Place, 'id' | 'kind' | 'name' | 'estateId'>[]

/** Two places of one name could not be told apart in a case. */
export function isNewPlace(
  known: Found,
  asked: Pick<Place, 'kind' | 'name' | 'estateId'>,
): Decision<true, PlaceRefusal> {
  if ((asked.kind === 'building') !== (asked.estateId !== null)) return refuse('estate-needed')
  if (asked.estateId !== null && !known.some(each => each.id === asked.estateId && each.kind === 'estate'))
    return refuse('estate-needed')
  const same = known.some(
    each => each.kind === asked.kind && each.name === asked.name && each.estateId === asked.estateId,
  )
  return same ? refuse('place-exists', { name: asked.name }) : allow(true)
}

/** Cases and 民情簿 name a place in words, so a name that stands in one of them stays. */
export function mayRename(
  place: Pick<Place, 'kind' | 'name'>,
  name: string,
  used: number,
): Decision<true, PlaceRefusal> {
  const named = place.kind === 'estate' || place.kind === 'building'
  return named && name !== place.name && used > 0
    ? refuse('place-in-use', { name: place.name, count: used })
    : allow(true)
}

/** What must happen so that somebody holds a post from a day on: one ends, one is corrected, or neither. */
export type Succession = { ends: PostId | null; corrects: PostId | null }

/** A post passes on to a later day; the same day corrects what was written for it; an earlier one would rewrite history. */
export function succeed(
  place: Pick<Place, 'kind' | 'posts'>,
  post: PostKind,
  since: string,
  holder: Holder,
  target: PlaceKind | null,
): Decision<Succession, PlaceRefusal> {
  if (!POSTS_OF[place.kind].includes(post)) return refuse('post-not-here')
  const belongs = post === 'grid' || post === 'beat'
  if (belongs ? target !== post : target !== null) return refuse('post-target-wrong')
  if (!belongs && holder.name === '') return refuse('post-holder-missing')
  if (post === 'team') return allow({ ends: null, corrects: null })
  const known = place.posts.filter(each => each.post === post)
  const last = known.toSorted((a, b) => a.since.localeCompare(b.since)).at(-1)
  if (!last) return allow({ ends: null, corrects: null })
  if (last.since === since) return allow({ ends: null, corrects: last.id })
  if (since < last.since || (last.until !== null && since < last.until))
    return refuse('post-since-not-later', { since: last.until ?? last.since })
  return allow({ ends: last.until === null ? last.id : null, corrects: null })
}

/** Nobody holds it from that day on. */
export function endPost(post: Post, until: string): Decision<string, PlaceRefusal> {
  if (post.until !== null) return refuse('post-ended-already', { until: post.until })
  return until > post.since ? allow(until) : refuse('post-end-not-later', { since: post.since })
}
