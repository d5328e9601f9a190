import { buildingKey } from './building-name'

type Known = readonly { estate: string; name: string }[]
export type SaidPlace = { estate: string; building: string; room: string }

const TAIL = /^(\d{1,3}|[a-z])(?:栋|幢|座|号楼|#|-|–|\.|,|，| )+(?:\d单元)?(\d{1,4}[a-z]?)?(?:室|房)?$/

/**
 * An address written in one go: 'ry3-502', '榕荫3栋502'. `initials` gives the pinyin initials of a name. Null where it
 * is none, or where two estates fit as well.
 */
export function sayPlace(text: string, known: Known, initials: (name: string) => string): SaidPlace | null {
  const said = text.normalize('NFKC').trim().toLowerCase()
  const found = new Map<string, SaidPlace>()
  for (const estate of new Set(known.map(each => each.estate)))
    for (const begin of beginnings(estate, initials(estate))) {
      if (!said.startsWith(begin)) continue
      const tail = TAIL.exec(said.slice(begin.length).trim())
      const building = tail && known.find(each => each.estate === estate && same(each.name, tail[1] ?? ''))
      if (building) found.set(estate, { estate, building: building.name, room: tail[2] ?? '' })
    }
  const [only] = found.values()
  return found.size === 1 && only ? only : null
}

const same = (name: string, key: string) => buildingKey(name) === buildingKey(key)

/** Two or more first characters of the name or of its initials. */
function beginnings(name: string, initials: string): string[] {
  const of = (word: string) =>
    Array.from({ length: Math.max(0, word.length - 1) }, (_each, at) => word.slice(0, at + 2))
  return [...of(name.toLowerCase()), ...of(initials)].toReversed()
}
