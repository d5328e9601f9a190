import { PlaceId, type PostId } from '@shared/core/ids'
import { Place, Post, type Holder, type PostKind } from '@shared/places/place'

import { Count, Flag } from './columns'
import type { Reader, Writer } from './store'

const PlaceRow = Place.omit({ posts: true }).extend({ active: Flag })
const PostRow = Post.extend({ placeId: PlaceId })

const PLACE = 'SELECT id, kind, name, estate_id AS estateId, note, active FROM places'
const POSTS = `SELECT id, place_id AS placeId, post, since, until, target_id AS targetId, contact_id AS contactId,
  name, part, phone FROM place_posts`

export function allPlaces(db: Reader): Place[] {
  const posts = Map.groupBy(db.all(PostRow, `${POSTS} ORDER BY post, since, id`), each => each.placeId)
  return db.all(PlaceRow, `${PLACE} ORDER BY kind, estate_id, length(name), name`).map(row => ({
    ...row,
    posts: (posts.get(row.id) ?? []).map(({ placeId: _placeId, ...post }) => post),
  }))
}

export function findPlace(db: Reader, id: PlaceId): Place | undefined {
  const row = db.one(PlaceRow, `${PLACE} WHERE id = @id`, { id })
  if (!row) return undefined
  const posts = db.all(PostRow, `${POSTS} WHERE place_id = @id ORDER BY post, since, id`, { id })
  return { ...row, posts: posts.map(({ placeId: _placeId, ...post }) => post) }
}

type Named = Pick<Place, 'kind' | 'name' | 'estateId'>

/** A place of that kind and name, and the estate it would lie in: all that a new one could meet. */
export function placesBeside(db: Reader, { kind, name, estateId }: Named): Omit<Place, 'posts'>[] {
  return db.all(
    PlaceRow,
    `${PLACE} WHERE id = @estateId
       OR (kind = @kind AND name = @name AND coalesce(estate_id, 0) = coalesce(@estateId, 0))`,
    { kind, name, estateId },
  )
}

export function findPost(db: Reader, id: PostId): Post | undefined {
  const row = db.one(PostRow, `${POSTS} WHERE id = @id`, { id })
  if (!row) return undefined
  const { placeId: _placeId, ...post } = row
  return post
}

export function insertPlace(db: Writer, place: Named): PlaceId {
  return PlaceId.parse(
    db.insert('INSERT INTO places (kind, name, estate_id) VALUES (@kind, @name, @estateId)', place),
  )
}

export function savePlace(db: Writer, place: Pick<Place, 'id' | 'name' | 'note' | 'active'>): void {
  db.run('UPDATE places SET name = @name, note = @note, active = @active WHERE id = @id', place)
}

export function insertPost(
  db: Writer,
  post: Holder & { placeId: PlaceId; post: PostKind; since: string },
): void {
  db.insert(
    `INSERT INTO place_posts (place_id, post, since, target_id, contact_id, name, part, phone)
     VALUES (@placeId, @post, @since, @targetId, @contactId, @name, @part, @phone)`,
    post,
  )
}

export function correctPost(db: Writer, id: PostId, holder: Holder): void {
  db.run(
    `UPDATE place_posts SET target_id = @targetId, contact_id = @contactId, name = @name, part = @part,
       phone = @phone, until = NULL WHERE id = @id`,
    { ...holder, id },
  )
}

export function savePostEnd(db: Writer, id: PostId, until: string): void {
  db.run('UPDATE place_posts SET until = @until WHERE id = @id', { id, until })
}

/** How many cases and entries of 民情簿 name this estate, or this building of it. */
export function countAtPlace(db: Reader, estate: string, building: string | null): number {
  const where = `estate = @estate AND (@building IS NULL OR building = @building)`
  return (
    db.one(
      Count,
      `SELECT (SELECT count(*) FROM cases WHERE ${where}) + (SELECT count(*) FROM entries WHERE ${where}) AS count`,
      { estate, building },
    )?.count ?? 0
  )
}
