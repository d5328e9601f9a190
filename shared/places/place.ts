import { z } from 'zod'

import { codeList } from '../core/codes'
import { Day } from '../core/day'
import { ContactId, PlaceId, PostId } from '../core/ids'

export const PLACE_KINDS = codeList({ estate: '小区', building: '楼栋', grid: '小分格', beat: '警格' })
export type PlaceKind = (typeof PLACE_KINDS.codes)[number]

/** What a place belongs to, and who answers for it. */
export const POSTS = codeList({
  grid: '小分格',
  beat: '警格',
  leader: '楼栋长',
  steward: '网格长',
  officer: '民警',
  property: '物业',
  'owners-committee': '业委会',
  team: '队员',
})
export type PostKind = (typeof POSTS.codes)[number]

/** Which posts a kind of place has: 1+N of a building, 网格长 and team of a 小分格, 警网融合. */
export const POSTS_OF: Record<PlaceKind, readonly PostKind[]> = {
  estate: ['property', 'owners-committee'],
  building: ['grid', 'leader', 'team'],
  grid: ['steward', 'beat', 'team'],
  beat: ['officer'],
}

/** From the beginning, as far as the desk knows. */
export const ALWAYS = '0001-01-01'

/** Who holds a post: a place for 小分格 and 警格, else a name, perhaps of the directory. `part` is 网格员, 客服电话, 主任 … */
export const Holder = z.object({
  targetId: PlaceId.nullable(),
  contactId: ContactId.nullable(),
  name: z.string().trim().max(60),
  part: z.string().trim().max(40),
  phone: z.string().trim().max(40),
})
export type Holder = z.infer<typeof Holder>

export const Post = Holder.extend({
  id: PostId,
  post: POSTS.schema,
  since: Day,
  /** The first day on which it no longer holds; null while it does. */
  until: Day.nullable(),
})
export type Post = z.infer<typeof Post>

export const PlaceDetails = z.object({
  name: z.string().trim().min(1).max(60),
  note: z.string().trim().max(200),
  /** False once it is no longer offered; the cases of its time keep it. */
  active: z.boolean(),
})
export const Place = PlaceDetails.extend({
  id: PlaceId,
  kind: PLACE_KINDS.schema,
  /** Of a building. */
  estateId: PlaceId.nullable(),
  /** Every post it ever had, the oldest first. */
  posts: z.array(Post),
})
export type Place = z.infer<typeof Place>

export const NOBODY: Holder = { targetId: null, contactId: null, name: '', part: '', phone: '' }

export const holds = (post: Pick<Post, 'since' | 'until'>, day: string) =>
  post.since <= day && (post.until === null || day < post.until)

/** Who holds a post of a place on a day. */
export function holderOn(place: Pick<Place, 'posts'>, post: PostKind, day: string): Post | null {
  return place.posts.find(each => each.post === post && holds(each, day)) ?? null
}
