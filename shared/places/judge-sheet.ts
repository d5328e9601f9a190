import { z } from 'zod'

import { buildingKey, readBuildings } from './building-name'
import type { Building } from './building'
import { placeCells, type PlaceCells, type PlaceColumn } from './sheet'

/** stop: cannot come in. ask: stays out unless a person takes it in. tell: comes in, and is worth a look. */
export const PLACE_FINDINGS = {
  'estate-missing': 'stop',
  'nothing-said': 'stop',
  'same-row-twice': 'stop',
  'building-twice': 'ask',
  'two-stewards': 'ask',
  'two-officers': 'ask',
  'moves-grid': 'ask',
  'new-leader': 'tell',
  'filled-down': 'tell',
  'several-buildings': 'tell',
  respelt: 'tell',
  'phone-odd': 'tell',
  'text-cut': 'tell',
} as const
export type PlaceFindingCode = keyof typeof PLACE_FINDINGS
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys forgets the key type
const CODES = Object.keys(PLACE_FINDINGS) as PlaceFindingCode[]

export const PlaceFinding = z.object({ code: z.enum(CODES), about: z.string() })
export type PlaceFinding = z.infer<typeof PlaceFinding>

export type JudgedPlace = {
  /** As a person counts the rows of the file. */
  row: number
  take: 'yes' | 'ask' | 'no'
  cells: PlaceCells
  /** Named as the community already names them, where it does. */
  buildings: string[]
  findings: PlaceFinding[]
}

const PHONE = /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|\d{5,8}|[48]00\d{7})$/
const PHONES = ['stewardPhone', 'leaderPhone', 'officerPhone', 'propertyPhone', 'committeePhone'] as const
/** As much as each column of the register holds. */
const MOST: Partial<Record<PlaceColumn, number>> = { building: 400 }
const MOST_OTHERWISE = 40

/** Reads a sheet of buildings against what the community already has. Blank 小区 and 小分格 stand for the cell above. */
export function judgePlaces(
  rows: readonly (readonly string[])[],
  mapping: readonly (PlaceColumn | null)[],
  { firstRow, known }: { firstRow: number; known: readonly Building[] },
): JudgedPlace[] {
  const above = { estate: '', grid: '', steward: '', stewardPhone: '' }
  const holders = { grid: new Map<string, string>(), beat: new Map<string, string>() }
  const seen = new Map<string, string>()
  return rows.flatMap((raw, at) => {
    const cells = placeCells(raw, mapping)
    if (Object.values(cells).every(text => text === '')) return []
    const findings: PlaceFinding[] = []
    const find = (code: PlaceFindingCode, about = '') => findings.push({ code, about })
    fillDown(cells, above, find)
    shorten(cells, find)
    const buildings = readBuildings(cells.building).map(name => knownName(known, cells.estate, name))
    if (cells.estate === '') find('estate-missing')
    else if (buildings.length === 0 && cells.property === '' && cells.committee === '') find('nothing-said')
    if (buildings.length > 1) find('several-buildings', buildings.join('、'))
    else if (buildings[0] !== undefined && buildings[0] !== cells.building)
      find('respelt', `${cells.building} → ${buildings[0]}`)
    twice(seen, cells, buildings, find)
    oneHolder(holders.grid, cells.grid, cells.steward, name => find('two-stewards', name))
    oneHolder(holders.beat, cells.beat, cells.officer, name => find('two-officers', name))
    for (const name of buildings) changes(known, cells, name, find)
    for (const column of PHONES) {
      const digits = cells[column].replaceAll(/[\s-]/g, '')
      if (digits !== '' && !PHONE.test(digits)) find('phone-odd', cells[column])
    }
    const grave = findings.map(each => PLACE_FINDINGS[each.code])
    const take = grave.includes('stop') ? 'no' : grave.includes('ask') ? 'ask' : 'yes'
    return [{ row: firstRow + at, take, cells, buildings, findings }]
  })
}

type Find = (code: PlaceFindingCode, about?: string) => void

/** Joined cells of a sheet come as one full cell and blanks below it. */
function fillDown(
  cells: PlaceCells,
  above: Record<'estate' | 'grid' | 'steward' | 'stewardPhone', string>,
  find: Find,
) {
  if (cells.estate === '' && cells.building !== '' && above.estate !== '') {
    cells.estate = above.estate
    find('filled-down', cells.estate)
    if (cells.grid === '' && cells.steward === '') {
      cells.grid = above.grid
      cells.steward = above.steward
      cells.stewardPhone = above.stewardPhone
    }
  }
  const { estate, grid, steward, stewardPhone } = cells
  if (estate !== '') Object.assign(above, { estate, grid, steward, stewardPhone })
}

function shorten(cells: PlaceCells, find: Find) {
  for (const column of Object.keys(cells)) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key of PlaceCells
    const name = column as PlaceColumn
    const most = MOST[name] ?? MOST_OTHERWISE
    if (cells[name].length <= most) continue
    find('text-cut', `${cells[name].slice(0, 12)}…`)
    cells[name] = cells[name].slice(0, most)
  }
}

function knownName(known: readonly Building[], estate: string, name: string): string {
  const same = known.find(each => each.estate === estate && buildingKey(each.name) === buildingKey(name))
  return same?.name ?? name
}

function twice(seen: Map<string, string>, cells: PlaceCells, buildings: readonly string[], find: Find) {
  const rest = JSON.stringify({ ...cells, building: '' })
  for (const name of buildings) {
    const key = `${cells.estate}|${buildingKey(name)}`
    const before = seen.get(key)
    if (before === rest) find('same-row-twice', name)
    else if (before !== undefined) find('building-twice', name)
    else seen.set(key, rest)
  }
}

function oneHolder(
  holders: Map<string, string>,
  place: string,
  name: string,
  find: (before: string) => void,
): void {
  if (place === '' || name === '') return
  const before = holders.get(place)
  if (before !== undefined && before !== name) find(`${place}：${before}、${name}`)
  else holders.set(place, name)
}

function changes(known: readonly Building[], cells: PlaceCells, name: string, find: Find) {
  const now = known.find(each => each.estate === cells.estate && each.name === name)
  if (!now) return
  if (now.grid !== '' && cells.grid !== '' && now.grid !== cells.grid)
    find('moves-grid', `${name}：${now.grid} → ${cells.grid}`)
  if (now.leader !== '' && cells.leader !== '' && now.leader !== cells.leader)
    find('new-leader', `${name}：${now.leader} → ${cells.leader}`)
}
