import { refuse } from '@shared/core/decision'
import { maskedText } from '@shared/exchange/table'
import { judgePlaces, type JudgedPlace } from '@shared/places/judge-sheet'
import { guessPlaceColumns, type PlaceCells, type PlaceColumn } from '@shared/places/sheet'
import type { PlaceId } from '@shared/core/ids'
import type { PostKind } from '@shared/places/place'

import type { Reader, Writer } from '../db/store'
import { forgetTable, keepTable, openedTable, partsOf } from '../exchange/opened-tables'
import { readTable } from '../exchange/read-table'
import type { Handlers } from '../ipc/dispatch'
import { currentBuildings } from './current-buildings'
import { keepPost, placeNamed } from './put-place'
import { orRefuse } from './refusing'

export const placeImport = {
  'places.open': async ({ host }) => {
    const file = await host.openFile(['xlsx', 'csv', 'txt'])
    if (file === null) return { sheet: null }
    const table = orRefuse(file.bytes === null ? refuse('table-too-large') : readTable(file.bytes, file.name))
    const largest = table.sheets.toSorted((a, b) => b.rows.length - a.rows.length)[0]
    if (!largest) return orRefuse(refuse('table-empty'))
    const token = keepTable(file.name, { ...table, sheets: [largest] })
    const { headings, rows } = partsOf(largest)
    return {
      sheet: {
        token,
        fileName: file.name,
        encoding: table.encoding,
        headings,
        mapping: guessPlaceColumns(headings),
        examples: rows
          .slice(0, 3)
          .map(row => headings.map((_each, at) => maskedText(row[at] ?? '').slice(0, 40))),
      },
    }
  },

  'places.check': ({ db, today }, { token, mapping }) =>
    judged(db, today, token, mapping).map(({ row, take, cells, buildings, findings }) => ({
      row,
      take,
      estate: cells.estate,
      buildings,
      grid: cells.grid,
      leader: cells.leader,
      findings: findings.map(each => ({ ...each, about: maskedText(each.about) })),
    })),

  'places.import': ({ db, today }, { token, mapping, since, take, leave }) => {
    const asked = new Set(take)
    const left = new Set(leave)
    const coming = judged(db, today, token, mapping).filter(
      each => (each.take === 'yes' && !left.has(each.row)) || (each.take === 'ask' && asked.has(each.row)),
    )
    if (coming.length === 0) return orRefuse(refuse('nothing-to-import'))
    const fileName = openedTable(token)?.fileName ?? ''
    let buildings = 0
    let changed = 0
    for (const row of coming) {
      const done = putRow(db, row, since)
      buildings += done.buildings
      changed += done.changed
    }
    forgetTable(token)
    return { rows: coming.length, buildings, changed, noted: { file: fileName, rows: coming.length } }
  },
} satisfies Pick<Handlers, 'places.open' | 'places.check' | 'places.import'>

function judged(
  db: Reader,
  today: string,
  token: string,
  mapping: readonly (PlaceColumn | null)[],
): JudgedPlace[] {
  const opened = openedTable(token) ?? orRefuse(refuse('table-gone'))
  const sheet = opened.table.sheets[0] ?? orRefuse(refuse('table-gone'))
  const { rows, firstRow } = partsOf(sheet)
  return judgePlaces(rows, mapping, { firstRow, known: currentBuildings(db, today) })
}

/** One row: the places it names, and who holds what there from `since` on where that is new. */
function putRow(
  db: Writer,
  { cells, buildings }: JudgedPlace,
  since: string,
): { buildings: number; changed: number } {
  let changed = 0
  const keep = (placeId: PlaceId | null, holder: Parameters<typeof keepPost>[2]) => {
    const said = holder.targetId !== undefined || (holder.name ?? '') !== ''
    if (placeId !== null && said && keepPost(db, placeId, holder, since)) changed += 1
  }
  const named = (kind: 'grid' | 'beat', name: string) =>
    name === '' ? null : placeNamed(db, { kind, name, estateId: null }).id
  const person = (post: PostKind, column: keyof PlaceCells, phone: keyof PlaceCells) =>
    ({ post, name: cells[column], phone: cells[phone] }) as const
  const estateId = placeNamed(db, { kind: 'estate', name: cells.estate, estateId: null }).id
  const gridId = named('grid', cells.grid)
  const beatId = named('beat', cells.beat)
  keep(estateId, person('property', 'property', 'propertyPhone'))
  keep(estateId, person('owners-committee', 'committee', 'committeePhone'))
  keep(gridId, person('steward', 'steward', 'stewardPhone'))
  keep(beatId, person('officer', 'officer', 'officerPhone'))
  if (beatId !== null) keep(gridId, { post: 'beat', targetId: beatId })
  for (const name of buildings) {
    const { id } = placeNamed(db, { kind: 'building', name, estateId })
    if (gridId !== null) keep(id, { post: 'grid', targetId: gridId })
    keep(id, person('leader', 'leader', 'leaderPhone'))
  }
  return { buildings: buildings.length, changed }
}
