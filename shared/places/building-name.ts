import { COUNT, readCount } from '../dates/chinese-number'

const UNIT = '(?:栋|幢|座|号楼|号|#|楼)'
const ONE = new RegExp(`^(?:第)?(${COUNT}|[a-z])${UNIT}?$`)
const RANGE = new RegExp(`^(?:第)?(\\d{1,3})${UNIT}?(?:-|~|—|–|至|到)(\\d{1,3})(${UNIT})?$`)

/** More buildings than this in one cell is no list but a slip. */
const MOST_IN_A_CELL = 60

const bare = (text: string) => text.normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase()

/** What two spellings of one building share: 3栋, 3幢, ３ #, 三栋 and 3号楼 are '3'; 南苑商铺 stays itself. */
export function buildingKey(name: string): string {
  const found = ONE.exec(bare(name))?.[1]
  if (!found) return bare(name)
  return String(readCount(found) ?? found)
}

/** The buildings that a cell names: '1-4栋', '1、3栋', '３#'. A bare number is 栋; a word of its own stays as written. */
export function readBuildings(cell: string): string[] {
  const parts = bare(cell)
    .split(/[、,，;；/和及]/)
    .filter(part => part !== '')
  const unit = /(幢|座|号楼)/.exec(bare(cell))?.[1] ?? '栋'
  const names = parts.flatMap(part => {
    const range = RANGE.exec(part)
    if (range) {
      const [from, to] = [Number(range[1]), Number(range[2])]
      if (to < from || to - from >= MOST_IN_A_CELL) return [part]
      return Array.from({ length: to - from + 1 }, (_each, at) => `${from + at}${unit}`)
    }
    const one = ONE.exec(part)?.[1]
    const count = one === undefined ? undefined : readCount(one)
    if (count !== undefined) return [`${count}${unit}`]
    return one === undefined ? [part] : [`${one.toUpperCase()}${unit}`]
  })
  return [...new Set(names)]
}
