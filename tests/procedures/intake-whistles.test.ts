import { addMinutes } from '@shared/core/day'
import { minutesLate } from '@shared/intake/whistle'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { refusal, testDesk } from '../support/desk'
import { entryFrom, onEntry } from '../support/entries'

const DUE = '2026-11-24T23:20'
const whistle = { level: 'community', blower: '网格员小何', answerer: '社区值班', due: DUE } as const

async function blown() {
  const desk = await testDesk({ now: '2026-11-24T23:00' })
  const opened = await entryFrom(desk, 'intake.add', { stream: 'violation', fields: { what: '摊贩直播' } })
  const file = await entryFrom(desk, 'whistles.blow', { ...onEntry(opened), ...whistle })
  return { desk, file, whistleId: file.whistles[0]?.id ?? 0 }
}

describe('三个吹哨', () => {
  it('keeps who blew, who must come by when, who came at what minute, and how late', async () => {
    const { desk, file, whistleId } = await blown()
    desk.setClock('2026-11-24T23:40')
    const came = { whistleId, cameAt: '2026-11-24T23:31', whoCame: '陈思佳' }
    const answered = await entryFrom(desk, 'whistles.came', { ...onEntry(file), ...came })
    expect(answered.whistles).toMatchObject([
      { ...whistle, blownAt: '2026-11-24T23:00', cameAt: '2026-11-24T23:31', whoCame: '陈思佳' },
    ])
    expect(answered.timeline[0]?.text).toBe('陈思佳 23:31，晚 11 分')
    const again = await desk.call('whistles.came', { ...onEntry(answered), ...came })
    expect(refusal(again)).toBe('whistle-answered')
  })

  it('refuses a time limit in the past and an arrival before the whistle or after now', async () => {
    const { desk, file, whistleId } = await blown()
    const blow = { ...onEntry(file), ...whistle, due: '2026-11-24T23:00' }
    expect(refusal(await desk.call('whistles.blow', blow))).toBe('whistle-due-too-early')
    const at = (cameAt: string) =>
      desk.call('whistles.came', { ...onEntry(file), whistleId, cameAt, whoCame: '陈思佳' })
    expect(refusal(await at('2026-11-24T22:59'))).toBe('came-before-whistle')
    expect(refusal(await at('2026-11-24T23:01'))).toBe('came-in-future')
  })

  it('is late by the minutes after the limit, whether somebody came or not', () => {
    fc.assert(
      fc.property(fc.integer({ min: -600, max: 600 }), minutes => {
        const at = addMinutes(DUE, minutes)
        expect(minutesLate({ due: DUE, cameAt: at }, at)).toBe(Math.max(0, minutes))
        expect(minutesLate({ due: DUE, cameAt: null }, at)).toBe(minutes > 0 ? minutes : null)
      }),
    )
  })
})

describe('夜间出勤', () => {
  it('R-58 logs every 劝阻 and 调解 with its minute', async () => {
    const { desk, file } = await blown()
    desk.setClock('2026-11-25T01:05')
    const first = await entryFrom(desk, 'whistles.log', { ...onEntry(file), line: 'dissuaded', text: '' })
    desk.setClock('2026-11-25T01:12')
    const second = await entryFrom(desk, 'whistles.log', {
      ...onEntry(first),
      line: 'mediated',
      text: '关小音响',
    })
    expect(second.timeline.slice(0, 2)).toMatchObject([
      { at: '2026-11-25T01:12', event: 'whistles.log', text: '现场调解，关小音响' },
      { at: '2026-11-25T01:05', event: 'whistles.log', text: '劝阻' },
    ])
  })
})
