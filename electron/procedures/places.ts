import { defined } from '@shared/core/defined'
import type { Place } from '@shared/places/place'
import { endPost, isNewPlace, mayRename } from '@shared/places/post-rules'
import { standingOf } from '@shared/places/standing'

import { findContact } from '../db/contact-repo'
import { allPlaces, countAtPlace, findPost, placesBeside, savePlace, savePostEnd } from '../db/place-repo'
import type { Reader } from '../db/store'
import type { Handlers } from '../ipc/dispatch'
import { currentBuildings } from './current-buildings'
import { placeImport } from './place-import'
import { addPlace, keepPost, placeIn, placeNamed, putPost } from './put-place'
import { found, orRefuse } from './refusing'

export const places = {
  ...placeImport,

  'places.buildings': ({ db, today }) => currentBuildings(db, today),

  'places.addBuildings': ({ db, today }, { buildings }) => {
    for (const { estate, name, grid, leader } of buildings) {
      const estateId = placeNamed(db, { kind: 'estate', name: estate, estateId: null }).id
      const { id } = placeNamed(db, { kind: 'building', name, estateId })
      if (grid !== '') {
        const targetId = placeNamed(db, { kind: 'grid', name: grid, estateId: null }).id
        keepPost(db, id, { post: 'grid', targetId }, today)
      }
      if (leader !== '') keepPost(db, id, { post: 'leader', name: leader }, today)
    }
    return currentBuildings(db, today)
  },

  'places.all': ({ db }) => allPlaces(db),

  'places.at': ({ db }, { estate, building, day }) => standingOf(allPlaces(db), { estate, building }, day),

  'places.add': ({ db }, place) => {
    addPlace(db, place)
    return allPlaces(db)
  },

  'places.change': ({ db }, { id, changes }) => {
    const place = placeIn(db, id)
    const next = { ...place, ...defined(changes) }
    if (next.name !== place.name) {
      orRefuse(mayRename(place, next.name, usesOf(db, place)))
      orRefuse(isNewPlace(placesBeside(db, next), next))
    }
    savePlace(db, next)
    return allPlaces(db)
  },

  'places.post': ({ db }, asked) => {
    const { contactId } = asked.holder
    if (contactId !== null) found(findContact(db, contactId), 'contact')
    putPost(db, asked)
    return allPlaces(db)
  },

  'places.endPost': ({ db }, { postId, until }) => {
    const post = found(findPost(db, postId), 'post')
    savePostEnd(db, postId, orRefuse(endPost(post, until)))
    return allPlaces(db)
  },
} satisfies Pick<Handlers, Extract<keyof Handlers, `places.${string}`>>

function usesOf(db: Reader, place: Place): number {
  if (place.kind === 'estate') return countAtPlace(db, place.name, null)
  if (place.estateId === null) return 0
  return countAtPlace(db, placeIn(db, place.estateId).name, place.name)
}
