import { icsOf } from '@shared/sessions/ics'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { on, testDesk, type TestDesk } from '../support/desk'
import { booked, plan } from '../support/walk'

const html = async (desk: TestDesk, ref: Parameters<TestDesk['call']>[1]) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one of the papers of the house
  const reply = await desk.call('papers.preview', ref as { kind: 'door-sheet'; day: string })
  return z.object({ value: z.object({ html: z.string() }) }).parse(reply).value.html
}

describe('what goes on paper of a day', () => {
  it('R-31 the sheet at the door has the number and nobody’s name, the plan inside has both', async () => {
    const desk = await testDesk()
    await booked(desk)
    const door = await html(desk, { kind: 'door-sheet', day: '2026-11-24' })
    expect(door).toContain('调解 第0001号')
    expect(door).toContain('10:00–11:30')
    for (const name of ['陈喆堃', '牛犇', '沈玉兰', '空调']) expect(door).not.toContain(name)
    const inside = await html(desk, { kind: 'day-plan', day: '2026-11-24' })
    for (const name of ['陈喆堃', '沈玉兰', '空调外机位置']) expect(inside).toContain(name)
  })

  it('only who agreed to be published stands on the 公示牌', async () => {
    const desk = await testDesk()
    const people = ['方文谦', '陈思佳'].map(name => desk.names.contact(name))
    await desk.call('rosters.add', {
      title: '律师驻点',
      kind: 'resident',
      site: '',
      weekdays: [2, 4],
      from: '14:00',
      to: '17:30',
      startOn: '2026-11-23',
      endOn: null,
      everyWeeks: 1,
      people,
      turn: 'all',
      places: 1,
      onHolidays: false,
      busy: false,
    })
    const poster = await html(desk, { kind: 'duty-poster', on: '2026-11-24' })
    expect(poster).toContain('方文谦')
    expect(poster).toContain('周二、周四 14:00–17:30')
    expect(poster).not.toContain('陈思佳')
    const wall = await html(desk, { kind: 'wall-sheet', monday: '2026-11-23' })
    expect(wall).toContain('陈思佳')
  })
})

describe('the calendar for telephones', () => {
  const saved = async (desk: TestDesk) => {
    await desk.call('sessions.calendar', { contactId: null })
    return new TextDecoder().decode(desk.saved.get('调解日程 全部.ics')).replaceAll('\r\n ', '')
  }

  it('has the number and the room, no names, in the hours of Greenwich', async () => {
    const desk = await testDesk()
    await booked(desk)
    const text = await saved(desk)
    expect(text).toContain('SUMMARY:调解 第0001号\r\n')
    expect(text).toContain('DTSTART:20261124T020000Z\r\nDTEND:20261124T033000Z')
    for (const name of ['陈喆堃', '牛犇', '沈玉兰', '空调']) expect(text).not.toContain(name)
  })

  it('a changed session keeps its UID and counts up, a cancelled one says so', async () => {
    const desk = await testDesk()
    let file = await booked(desk)
    const uid = /UID:(\S+)/.exec(await saved(desk))?.[1]
    const sessionId = file.sessions[0]?.id ?? 0
    const later = plan(desk, { start: '2026-11-24T14:00', end: '2026-11-24T15:30' })
    file = await desk.file('sessions.move', { ...on(file), sessionId, plan: later, reasons: [] })
    const moved = await saved(desk)
    expect(moved).toContain(`UID:${uid}\r\nSEQUENCE:1`)
    expect(moved).toContain('DTSTART:20261124T060000Z')
    await desk.file('sessions.cancel', { ...on(file), sessionId, reason: '改日再定' })
    expect(await saved(desk)).toContain(`UID:${uid}\r\nSEQUENCE:2`)
    expect(await saved(desk)).toContain('STATUS:CANCELLED')
  })

  it('folds no line past 75 octets and cuts no character', () => {
    const room = '和润花园二期物业服务中心三楼议事厅（东侧电梯出来右手第二间，玻璃门）'
    const event = { sessionId: 7, sequence: 0, cancelled: false, label: '第0118号', room }
    const text = icsOf(
      [{ ...event, start: '2026-11-24T00:30', end: '2026-11-24T02:00' }],
      '2026-11-24T01:00:00.000Z',
    )
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n ', '')).toContain(`LOCATION:${room}`)
    expect(text).toContain('DTSTART:20261123T163000Z')
  })
})
