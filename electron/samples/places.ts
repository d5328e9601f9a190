import { addDays } from '@shared/core/day'
import type { ContactId } from '@shared/core/ids'
import type { Contact } from '@shared/directory/contact'
import { ALWAYS, NOBODY, type Place, type PostKind } from '@shared/places/place'

import type { SampleDesk } from './sample-desk'
import type { SamplePlaces } from './sample-files'

type Who = readonly [string, string, string]
type Setting = { desk: SampleDesk; actor: ContactId; contacts: readonly Contact[]; today: string }

/** Who answers for what in the invented community, and two changes of the last months. */
export async function seedPlaces(
  places: SamplePlaces,
  { desk, actor, contacts, today }: Setting,
): Promise<void> {
  const { estates, grids, beats, helpers, moves, successions } = places
  for (const name of Object.keys(beats))
    await desk.call('places.add', { kind: 'beat', name, estateId: null }, actor)
  const all = await desk.call('places.all', {}, actor)
  const put = async (placeId: Place['id'], post: PostKind, since: string, [name, part, phone]: Who) => {
    const contactId = contacts.find(each => each.name === name)?.id ?? null
    const holder = { ...NOBODY, contactId, name, part, phone }
    await desk.call('places.post', { placeId, post, since, holder }, actor)
  }
  const belong = async (placeId: Place['id'], post: 'grid' | 'beat', since: string, to: string) => {
    const targetId = placed(all, post, to).id
    await desk.call('places.post', { placeId, post, since, holder: { ...NOBODY, targetId } }, actor)
  }
  for (const [name, who] of Object.entries(beats))
    await put(placed(all, 'beat', name).id, 'officer', ALWAYS, who)
  for (const [name, grid] of Object.entries(grids)) {
    const { id } = placed(all, 'grid', name)
    await put(id, 'steward', ALWAYS, grid.steward)
    await belong(id, 'beat', ALWAYS, grid.beat)
    for (const who of grid.team) await put(id, 'team', ALWAYS, who)
  }
  for (const [name, estate] of Object.entries(estates)) {
    const { id } = placed(all, 'estate', name)
    await put(id, 'property', ALWAYS, estate.property)
    if (estate['owners-committee']) await put(id, 'owners-committee', ALWAYS, estate['owners-committee'])
  }
  const building = (estate: string, name: string) => {
    const estateId = placed(all, 'estate', estate).id
    return placed(
      all.filter(each => each.estateId === estateId),
      'building',
      name,
    ).id
  }
  for (const [estate, name, ...who] of helpers) await put(building(estate, name), 'team', ALWAYS, who)
  for (const [estate, name, grid, ago] of moves)
    await belong(building(estate, name), 'grid', addDays(today, -ago), grid)
  for (const [estate, name, leader, phone, ago] of successions)
    await put(building(estate, name), 'leader', addDays(today, -ago), [leader, '', phone])
}

function placed(all: readonly Place[], kind: Place['kind'], name: string): Place {
  const found = all.find(each => each.kind === kind && each.name === name)
  if (!found) throw new Error(`The sample community has no ${name}`)
  return found
}
