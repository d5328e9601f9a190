import { PlaceId, PostId } from '@shared/core/ids'
import { buildingKey, readBuildings } from '@shared/places/building-name'
import { judgePlaces } from '@shared/places/judge-sheet'
import { ALWAYS, holderOn, NOBODY, type Place, type Post } from '@shared/places/place'
import { endPost, succeed } from '@shared/places/post-rules'
import { sayPlace } from '@shared/places/say-place'
import { guessPlaceColumns } from '@shared/places/sheet'
import { describe, expect, it } from 'vitest'

const post = (id: number, since: string, until: string | null, name: string): Post => ({
  ...NOBODY,
  id: PostId.parse(id),
  post: 'leader',
  since,
  until,
  name,
})
const building: Place = {
  id: PlaceId.parse(1),
  kind: 'building',
  estateId: PlaceId.parse(2),
  name: '3栋',
  note: '',
  active: true,
  posts: [post(1, ALWAYS, '2026-03-01', '陈伯年'), post(2, '2026-03-01', null, '李桂珍')],
}

describe('the history of a place', () => {
  it.each([
    ['2020-01-01', '陈伯年'],
    ['2026-02-28', '陈伯年'],
    ['2026-03-01', '李桂珍'],
  ])('on %s the post is held by %s', (day, name) => {
    expect(holderOn(building, 'leader', day)?.name).toBe(name)
  })

  const wang = { ...NOBODY, name: '王素芬' }
  it('passes a post on to a later day, and corrects what was written for the same day', () => {
    expect(succeed(building, 'leader', '2026-11-01', wang, null)).toMatchObject({
      value: { ends: 2, corrects: null },
    })
    expect(succeed(building, 'leader', '2026-03-01', wang, null)).toMatchObject({
      value: { ends: null, corrects: 2 },
    })
  })

  it.each([
    ['2026-02-01', 'leader', wang, null, 'post-since-not-later'],
    ['2026-11-01', 'officer', wang, null, 'post-not-here'],
    ['2026-11-01', 'leader', NOBODY, null, 'post-holder-missing'],
    ['2026-11-01', 'leader', wang, 'grid', 'post-target-wrong'],
    ['2026-11-01', 'grid', NOBODY, null, 'post-target-wrong'],
    ['2026-11-01', 'grid', NOBODY, 'beat', 'post-target-wrong'],
  ] as const)('does not rewrite it: from %s, %s', (since, which, holder, target, reason) => {
    expect(succeed(building, which, since, holder, target)).toMatchObject({ reason })
  })

  it('ends a post once, after it began', () => {
    const [first, last] = building.posts
    if (!first || !last) throw new Error('two posts')
    expect(endPost(last, '2026-03-01')).toMatchObject({ reason: 'post-end-not-later' })
    expect(endPost(first, '2026-05-01')).toMatchObject({ reason: 'post-ended-already' })
    expect(endPost(last, '2026-03-02')).toMatchObject({ value: '2026-03-02' })
  })
})

it.each([
  ['3', ['3栋']],
  [' ３ # ', ['3栋']],
  ['三栋', ['3栋']],
  ['第十二幢', ['12幢']],
  ['1-4栋', ['1栋', '2栋', '3栋', '4栋']],
  ['1至3号楼', ['1号楼', '2号楼', '3号楼']],
  ['1、3、5栋', ['1栋', '3栋', '5栋']],
  ['a座', ['A座']],
  ['南苑商铺', ['南苑商铺']],
  ['4-1栋', ['4-1栋']],
  ['', []],
])('reads the buildings of a cell: %s', (cell, names) => {
  expect(readBuildings(cell)).toEqual(names)
})

it('knows two spellings of one building', () => {
  expect(new Set(['3栋', '3幢', '三栋', '３#', '3号楼', '03'].map(buildingKey))).toEqual(new Set(['3']))
  expect(buildingKey('商铺')).not.toBe(buildingKey('3栋'))
})

describe('an address in one go', () => {
  const known = [
    { estate: '榕荫花园', name: '3栋' },
    { estate: '荔苑', name: '3栋' },
    { estate: '榕景台', name: '12栋' },
  ]
  const initials = (name: string) => ({ 榕荫花园: 'ryhy', 荔苑: 'ly', 榕景台: 'rjt' })[name] ?? ''
  it.each([
    ['ryhy3-502', '榕荫花园', '3栋', '502'],
    ['ry3-502', '榕荫花园', '3栋', '502'],
    ['榕荫3栋502室', '榕荫花园', '3栋', '502'],
    ['榕荫花园 3幢 502', '榕荫花园', '3栋', '502'],
    ['rjt12-1', '榕景台', '12栋', '1'],
    ['荔苑3栋', '荔苑', '3栋', ''],
  ])('%s', (said, estate, name, room) => {
    expect(sayPlace(said, known, initials)).toEqual({ estate, building: name, room })
  })
  it.each(['ry9-502', '别处3栋502', '荔苑', 'r3-502', ''])('is none: %s', said => {
    expect(sayPlace(said, known, initials)).toBeNull()
  })
})

describe('a sheet of buildings', () => {
  const headings = ['序号', '小区名称', '楼栋号', '所属网格', '网格长', '联系电话', '楼栋长', '手机']
  const mapping = guessPlaceColumns(headings)
  const known = [{ estate: '荔苑', name: '2栋', grid: '第二小分格', leader: '刘翠兰' }]
  const judge = (...rows: string[][]) => judgePlaces(rows, mapping, { firstRow: 2, known })
  const codes = (...rows: string[][]) =>
    judge(...rows).map(each => [each.take, each.findings.map(found => found.code)])

  it('gives a bare telephone to whoever stands before it', () => {
    expect(mapping).toEqual([
      null,
      'estate',
      'building',
      'grid',
      'steward',
      'stewardPhone',
      'leader',
      'leaderPhone',
    ])
  })

  it('fills joined cells from above and skips blank rows', () => {
    const rows = judge(
      ['1', '荔苑', '1栋', '第三小分格', '梁永福', '13800001027', '甲', ''],
      ['2', '', '5', '', '', '', '乙', ''],
      ['', '', '', '', '', '', '', ''],
    )
    expect(rows.map(each => [each.row, each.cells.estate, each.cells.grid, each.buildings])).toEqual([
      [2, '荔苑', '第三小分格', ['1栋']],
      [3, '荔苑', '第三小分格', ['5栋']],
    ])
  })

  it.each([
    ['no estate', [['1', '', '1栋', '', '', '', '', '']], [['no', ['estate-missing']]]],
    ['nothing but an estate', [['1', '荔苑', '', '', '', '', '', '']], [['no', ['nothing-said']]]],
    [
      'another grid than so far',
      [['1', '荔苑', '２幢', '第三小分格', '', '', '', '']],
      [['ask', ['respelt', 'moves-grid']]],
    ],
    [
      'another leader than so far',
      [['1', '荔苑', '2栋', '第二小分格', '', '', '王五', '']],
      [['yes', ['new-leader']]],
    ],
    ['an odd telephone', [['1', '荔苑', '9栋', '', '', '', '王五', '138']], [['yes', ['phone-odd']]]],
  ])('%s', (_name, rows, expected) => {
    expect(codes(...rows)).toEqual(expected)
  })

  it('asks about a building that stands twice, and about two 网格长 of one 小分格', () => {
    const first = ['1', '荔苑', '7栋', '第三小分格', '梁永福', '', '甲', '']
    expect(
      codes(first, first, ['3', '荔苑', '7栋', '第三小分格', '梁永福', '', '乙', '']).map(([take]) => take),
    ).toEqual(['yes', 'no', 'ask'])
    expect(codes(first, ['2', '荔苑', '8栋', '第三小分格', '蔡少芬', '', '', ''])[1]).toEqual([
      'ask',
      ['two-stewards'],
    ])
  })
})
