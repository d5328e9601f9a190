import { z } from 'zod'

import { Holder, holderOn, holds, type Place, type PostKind } from './place'

const Named = Holder.omit({ targetId: true })

/** What a building belonged to on one day, and who answered for it; null where nobody did or nobody wrote it. */
export const PlaceStanding = z.object({
  grid: z.string(),
  steward: Named.nullable(),
  /** 网格员 and the others of the 小分格's team. */
  team: z.array(Named),
  leader: Named.nullable(),
  /** N of 1+N. */
  helpers: z.array(Named),
  beat: z.string(),
  officer: Named.nullable(),
  property: Named.nullable(),
  ownersCommittee: Named.nullable(),
})
export type PlaceStanding = z.infer<typeof PlaceStanding>

/** Looks a place up by the words of an address; null where the community has none of that name. */
export function standingOf(
  places: readonly Place[],
  address: { estate: string; building: string },
  day: string,
): PlaceStanding | null {
  const estate = places.find(each => each.kind === 'estate' && each.name === address.estate)
  if (!estate) return null
  const building = places.find(each => each.estateId === estate.id && each.name === address.building)
  const target = (of: Place | undefined, post: PostKind) => {
    const id = of && holderOn(of, post, day)?.targetId
    return id ? places.find(each => each.id === id) : undefined
  }
  const named = (of: Place | undefined, post: PostKind) => {
    const held = of && holderOn(of, post, day)
    return held ? plain(held) : null
  }
  const many = (of: Place | undefined) =>
    (of?.posts ?? []).filter(each => each.post === 'team' && holds(each, day)).map(plain)
  const grid = target(building, 'grid')
  const beat = target(grid, 'beat')
  return {
    grid: grid?.name ?? '',
    steward: named(grid, 'steward'),
    team: many(grid),
    leader: named(building, 'leader'),
    helpers: many(building),
    beat: beat?.name ?? '',
    officer: named(beat, 'officer'),
    property: named(estate, 'property'),
    ownersCommittee: named(estate, 'owners-committee'),
  }
}

const plain = ({ contactId, name, part, phone }: Holder) => ({ contactId, name, part, phone })
