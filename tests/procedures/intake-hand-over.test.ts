import { EnforcementItem, suggestItems } from '@shared/intake/enforcement'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { refusal, testDesk } from '../support/desk'
import { entryFrom, onEntry } from '../support/entries'

const fire = {
  matter: '占用、堵塞消防通道',
  department: '消防救援大队',
  phone: '0755-00000119',
  basis: '消防法第六十条',
  receiver: '值班员',
}

describe('执法清单', () => {
  it('suggests the department while somebody tells what happened', async () => {
    const desk = await testDesk()
    const reply = await desk.call('enforcement.list', {})
    const items = z.array(EnforcementItem).parse(reply.ok && reply.value)
    expect(items).toHaveLength(15)
    const first = (what: string) => suggestItems(items, what)[0]?.department
    expect(first('有人把车停在消防通道上')).toBe('消防救援大队')
    expect(first('楼上又在高空抛物')).toBe('派出所')
    expect(first('工地欠我们工资，拖欠三个月')).toBe('劳动监察大队')
    expect(suggestItems(items, '两口子拌嘴')).toEqual([])
  })

  it('is edited in place and names a matter once', async () => {
    const desk = await testDesk()
    const item = { matter: '噪声', department: '派出所', phone: '', basis: '', active: true }
    const reply = await desk.call('enforcement.add', item)
    const { id } = EnforcementItem.parse(reply.ok && reply.value)
    expect(refusal(await desk.call('enforcement.add', item))).toBe('matter-listed')
    const changed = await desk.call('enforcement.change', { id, changes: { phone: '110', active: false } })
    expect(changed).toMatchObject({ value: { matter: '噪声', phone: '110', active: false } })
    const clash = { id, changes: { matter: fire.matter } }
    expect(refusal(await desk.call('enforcement.change', clash))).toBe('matter-listed')
  })
})

describe('移交', () => {
  it('R-04 records to whom, when and what was answered', async () => {
    const desk = await testDesk()
    let file = await entryFrom(desk, 'intake.add', { stream: 'violation', fields: { what: '堵消防通道' } })
    file = await entryFrom(desk, 'enforcement.handOver', { ...onEntry(file), ...fire })
    expect(file.handOvers).toMatchObject([{ ...fire, at: '2026-11-24T09:00', answeredAt: null }])
    const twice = await desk.call('enforcement.handOver', { ...onEntry(file), ...fire })
    expect(refusal(twice)).toBe('handed-over-already')
    desk.setClock('2026-11-24T11:00')
    const answer = { handOverId: file.handOvers[0]?.id ?? 0, answer: '已清走' }
    file = await entryFrom(desk, 'enforcement.answer', { ...onEntry(file), ...answer })
    expect(file.handOvers).toMatchObject([{ answer: '已清走', answeredAt: '2026-11-24T11:00' }])
    const again = await desk.call('enforcement.answer', { ...onEntry(file), ...answer })
    expect(refusal(again)).toBe('answered-already')
  })

  it('is only for a 违规', async () => {
    const desk = await testDesk()
    const file = await entryFrom(desk, 'intake.add', { stream: 'dispute', fields: { what: '漏水' } })
    expect(refusal(await desk.call('enforcement.handOver', { ...onEntry(file), ...fire }))).toBe(
      'hand-over-not-here',
    )
  })
})
