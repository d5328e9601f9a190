import { Place } from '@shared/places/place'
import { PlaceStanding } from '@shared/places/standing'
import { SheetRow } from '@shared/places/contract'
import { PlaceMapping } from '@shared/places/sheet'
import { expect, it } from 'vitest'
import { z } from 'zod'

import { ledgerCases } from '../../electron/db/export-repo'
import { refusal, testDesk, type TestDesk } from '../support/desk'

const all = async (desk: TestDesk) => {
  const reply = await desk.call('places.all', {})
  return z.array(Place).parse(reply.ok && reply.value)
}
const named = async (desk: TestDesk, name: string, estate?: string) => {
  const places = await all(desk)
  const estateId = places.find(each => each.kind === 'estate' && each.name === estate)?.id ?? null
  const found = places.find(each => each.name === name && each.estateId === estateId)
  if (!found) throw new Error(`No ${name}`)
  return found
}
const at = async (desk: TestDesk, day: string) => {
  const reply = await desk.call('places.at', { estate: '榕荫花园', building: '3栋', day })
  return PlaceStanding.parse(reply.ok && reply.value)
}
const person = (name: string) => ({ targetId: null, contactId: null, name, part: '', phone: '' })

it('keeps the 小分格 and 楼栋长 of the day for an old case when the building moves', async () => {
  const desk = await testDesk()
  const before = await at(desk, '2026-11-01')
  const building = await named(desk, '3栋', '榕荫花园')
  const other = (await all(desk)).find(each => each.kind === 'grid' && each.name !== before.grid)
  const since = '2026-11-20'
  const moved = { ...person(''), targetId: other?.id ?? null }
  await desk.call('places.post', { placeId: building.id, post: 'grid', since, holder: moved })
  await desk.call('places.post', { placeId: building.id, post: 'leader', since, holder: person('赵新') })
  expect(await at(desk, '2026-11-19')).toEqual(before)
  expect(await at(desk, since)).toMatchObject({ grid: other?.name, leader: { name: '赵新' } })
})

it('exports an old case with the 小分格 of its day', async () => {
  const desk = await testDesk()
  const registered = await desk.file('cases.register', {
    channel: 'visit',
    fields: { place: { estate: '榕荫花园', building: '3栋', room: '502', text: '' }, title: '漏水' },
    parties: [],
  })
  desk.setClock('2026-12-01T09:00')
  const building = await named(desk, '3栋', '榕荫花园')
  const other = await named(desk, '第四小分格')
  const holder = { ...person(''), targetId: other.id }
  await desk.call('places.post', { placeId: building.id, post: 'grid', since: '2026-11-30', holder })
  const row = ledgerCases(desk.store, { which: 'all', year: 2026 }).find(
    each => each.title === registered.case.registration.title,
  )
  expect(row?.grid).toBe('第一小分格')
})

it('refuses a second place of a name, a building without an estate, and a rename where cases stand', async () => {
  const desk = await testDesk()
  const add = (kind: 'estate' | 'building', name: string) =>
    desk.call('places.add', { kind, name, estateId: null })
  expect(refusal(await add('estate', '榕荫花园'))).toBe('place-exists')
  expect(refusal(await add('building', '1栋'))).toBe('estate-needed')
  await desk.file('cases.register', {
    channel: 'visit',
    fields: { place: { estate: '榕荫花园', building: '3栋', room: '502', text: '' }, title: '漏水' },
    parties: [],
  })
  const { id } = await named(desk, '3栋', '榕荫花园')
  expect(refusal(await desk.call('places.change', { id, changes: { name: '三栋' } }))).toBe('place-in-use')
  expect(refusal(await desk.call('places.change', { id, changes: { note: '在装电梯' } }))).toBeNull()
})

it('ends a post and leaves it in the history', async () => {
  const desk = await testDesk()
  const building = await named(desk, '3栋', '榕荫花园')
  const post = building.posts.find(each => each.post === 'leader')
  if (!post) throw new Error('no leader')
  await desk.call('places.endPost', { postId: post.id, until: '2026-11-20' })
  expect((await at(desk, '2026-11-24')).leader).toBeNull()
  expect((await at(desk, '2026-11-19')).leader?.name).toBe(post.name)
  expect(refusal(await desk.call('places.endPost', { postId: post.id, until: '2026-11-21' }))).toBe(
    'post-ended-already',
  )
})

const SHEET = [
  '序号,小区名称,楼栋号,所属网格,网格长,联系电话,楼栋长,楼栋长电话,社区民警,物业公司',
  '1,南苑,1-3栋,第五小分格,麦志明,13800001901,陈哪吒,1380000,王建平,安居物业',
  '2,,４#,,,,郭建国,13800001903,,',
  '3,榕荫花园,3栋,第五小分格,麦志明,13800001901,赵新,,,',
  '4,,,,,,,,,',
  '5,南苑,1栋,第六小分格,,,,,,',
].join('\r\n')

it('brings in a messy sheet in one transaction, doubtful rows only when taken', async () => {
  const desk = await testDesk()
  desk.chooseFile({ name: '楼栋表.csv', bytes: new TextEncoder().encode(SHEET) })
  const Opened = z.object({ sheet: z.object({ token: z.string(), mapping: PlaceMapping }) })
  const opened = await desk.call('places.open', {})
  const { token, mapping } = Opened.parse(opened.ok && opened.value).sheet
  const asked = { token, mapping }
  const checked = await desk.call('places.check', asked)
  const rows = z.array(SheetRow).parse(checked.ok && checked.value)
  expect(rows.map(each => [each.row, each.take, each.buildings])).toEqual([
    [2, 'yes', ['1栋', '2栋', '3栋']],
    [3, 'yes', ['4栋']],
    [4, 'ask', ['3栋']],
    [6, 'ask', ['1栋']],
  ])
  const before = await at(desk, '2026-11-24')
  const done = await desk.call('places.import', { ...asked, since: '2026-11-24', take: [4], leave: [] })
  expect(done).toMatchObject({ ok: true, value: { rows: 3, buildings: 5 } })
  expect(await at(desk, '2026-11-24')).toMatchObject({ grid: '第五小分格', leader: { name: '赵新' } })
  expect(await at(desk, '2026-11-23')).toEqual(before)
  const fresh = await desk.call('places.at', { estate: '南苑', building: '4栋', day: '2020-01-01' })
  expect(PlaceStanding.parse(fresh.ok && fresh.value)).toMatchObject({
    grid: '第五小分格',
    steward: { name: '麦志明', phone: '13800001901' },
    leader: { name: '郭建国' },
    property: { name: '安居物业' },
  })
  expect(
    refusal(await desk.call('places.import', { ...asked, since: '2026-11-24', take: [], leave: [] })),
  ).toBe('table-gone')
})
