import type { Building } from '@shared/places/building'
import { holderOn } from '@shared/places/place'

import { allPlaces } from '../db/place-repo'
import type { Reader } from '../db/store'

/** Every building that is offered, as it stands on a day. */
export function currentBuildings(db: Reader, today: string): Building[] {
  const all = allPlaces(db)
  const nameOf = (id: number | null | undefined) => all.find(each => each.id === id)?.name ?? ''
  return all
    .filter(each => each.kind === 'building' && each.active)
    .map(each => ({
      estate: nameOf(each.estateId),
      name: each.name,
      grid: nameOf(holderOn(each, 'grid', today)?.targetId),
      leader: holderOn(each, 'leader', today)?.name ?? '',
    }))
    .toSorted(
      (a, b) =>
        a.estate.localeCompare(b.estate, 'zh-CN') ||
        a.name.length - b.name.length ||
        (a.name < b.name ? -1 : 1),
    )
}
