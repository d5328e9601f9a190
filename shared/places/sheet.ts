import { z } from 'zod'

import { codeList } from '../core/codes'
import { plain } from '../exchange/table'

/** What a column of a sheet of buildings can be. */
export const PLACE_COLUMNS = codeList({
  estate: '小区',
  building: '楼栋',
  grid: '小分格',
  steward: '网格长',
  stewardPhone: '网格长电话',
  leader: '楼栋长',
  leaderPhone: '楼栋长电话',
  beat: '警格',
  officer: '民警',
  officerPhone: '民警电话',
  property: '物业',
  propertyPhone: '物业电话',
  committee: '业委会',
  committeePhone: '业委会电话',
})
export type PlaceColumn = (typeof PLACE_COLUMNS.codes)[number]
export const PlaceMapping = z.array(PLACE_COLUMNS.schema.nullable()).max(120)

const PHONE = '.*(电话|手机|联系方式)'

/** The first that fits wins; a bare 电话 belongs to whoever stands before it. */
const HEADINGS: readonly (readonly [RegExp, PlaceColumn])[] = [
  [new RegExp(`(楼栋?长|栋长|单元长)${PHONE}`), 'leaderPhone'],
  [new RegExp(`(网?格长|网格员|格长)${PHONE}`), 'stewardPhone'],
  [new RegExp(`(民警|警员|警官)${PHONE}`), 'officerPhone'],
  [new RegExp(`(物业|物管)${PHONE}`), 'propertyPhone'],
  [new RegExp(`业委会${PHONE}`), 'committeePhone'],
  [/楼栋?长|栋长/, 'leader'],
  [/网?格长|网格员/, 'steward'],
  [/民警|警官|警员/, 'officer'],
  [/警格|警区|警务/, 'beat'],
  [/物业|物管/, 'property'],
  [/业委会|业主委员会/, 'committee'],
  [/网格|分格|微格|片区/, 'grid'],
  [/小区|院落|楼盘|花园|苑名/, 'estate'],
  [/楼栋|栋号|楼号|幢|楼宇|栋/, 'building'],
]
const PHONE_OF: Partial<Record<PlaceColumn, PlaceColumn>> = {
  leader: 'leaderPhone',
  steward: 'stewardPhone',
  officer: 'officerPhone',
  property: 'propertyPhone',
  committee: 'committeePhone',
}

/** Takes each column for what its heading says, once. */
export function guessPlaceColumns(headings: readonly string[]): (PlaceColumn | null)[] {
  const taken = new Set<PlaceColumn>()
  let before: PlaceColumn | null = null
  return headings.map(heading => {
    const text = plain(heading).replaceAll(' ', '')
    const guessed: PlaceColumn | undefined = /^(联系)?(电话|手机|方式)/.test(text)
      ? before
        ? PHONE_OF[before]
        : undefined
      : HEADINGS.find(([pattern]) => pattern.test(text))?.[1]
    if (!guessed || taken.has(guessed)) return null
    taken.add(guessed)
    before = guessed
    return guessed
  })
}

export type PlaceCells = Record<PlaceColumn, string>

/** A row by its columns; what the sheet does not have is empty. */
export function placeCells(row: readonly string[], mapping: readonly (PlaceColumn | null)[]): PlaceCells {
  const cells = Object.fromEntries(PLACE_COLUMNS.codes.map(code => [code, '']))
  for (const [at, column] of mapping.entries()) if (column) cells[column] = plain(row[at] ?? '')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every column was set above
  return cells as PlaceCells
}
