import type { Name, RawInput } from '@shared/contract'
import { MeetingFile, OpenTask, Upcoming } from '@shared/meetings/contract'
import { NO_AGREEMENT } from '@shared/papers/meeting-papers'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { refusal, testDesk, type TestDesk } from '../support/desk'
import { entryFrom } from '../support/entries'
import { accepted } from '../support/walk'

const value = (reply: unknown) => z.object({ value: z.unknown() }).parse(reply).value

async function meeting<N extends Name>(desk: TestDesk, name: N, input: RawInput<N>): Promise<MeetingFile> {
  const reply = await desk.call(name, input)
  if (!reply.ok) throw new Error(JSON.stringify(reply.failure))
  return MeetingFile.parse(reply.value)
}
const on = ({ meeting: { id, version } }: MeetingFile) => ({ meetingId: id, version })

const rule = (desk: TestDesk, over: object = {}): RawInput<'meetings.addRule'> => ({
  name: '逢十议事',
  when: { by: 'xun', day: 10 },
  short: 'last',
  holiday: 'after',
  time: '15:00',
  minutes: 90,
  place: '议事厅',
  convenorId: desk.names.contact('何慧敏'),
  units: ['和润物业'],
  from: '2026-01-01',
  until: null,
  active: true,
  ...over,
})

async function opened() {
  const desk = await testDesk()
  const hard = await accepted(desk)
  await entryFrom(desk, 'intake.add', {
    stream: 'request',
    fields: { what: '黄垚说楼下路灯坏了三盏', name: '黄垚', urgency: 'ordinary' },
  })
  await entryFrom(desk, 'intake.add', {
    stream: 'hazard',
    fields: { what: '配电房有焦味，电话13800001802', name: '陈某', urgency: 'urgent' },
  })
  await desk.call('meetings.addRule', rule(desk))
  const file = await meeting(desk, 'meetings.open', { ruleId: 1, nominal: '2026-11-30' })
  return { desk, file, hard }
}

describe('regular meetings', () => {
  it('come by rule, off the days on which the office is closed, and are opened once', async () => {
    const desk = await testDesk({ now: '2026-09-28T09:00' })
    await desk.call('meetings.addRule', rule(desk, { when: { by: 'month', days: [4] } }))
    expect(refusal(await desk.call('meetings.addRule', rule(desk)))).toBe('meeting-rule-exists')
    const list = async () =>
      z.array(Upcoming).parse(value(await desk.call('meetings.upcoming', { days: 40 })))
    expect(await list()).toMatchObject([
      { nominal: '2026-10-04', start: '2026-10-08T15:00', meetingId: null },
      { nominal: '2026-11-04', start: '2026-11-04T15:00' },
    ])
    const ask = { ruleId: 1, nominal: '2026-10-04' }
    const file = await meeting(desk, 'meetings.open', ask)
    expect(file.meeting).toMatchObject({
      start: '2026-10-08T15:00',
      end: '2026-10-08T16:30',
      state: 'planned',
    })
    expect(refusal(await desk.call('meetings.open', ask))).toBe('meeting-opened-already')
    expect(refusal(await desk.call('meetings.open', { ruleId: 1, nominal: '2026-10-05' }))).toBe(
      'meeting-not-on-that-day',
    )
    expect(refusal(await desk.call('meetings.open', { ruleId: 1, nominal: '9999-12-31' }))).toBe(
      'meeting-not-on-that-day',
    )
    expect((await list())[0]?.meetingId).toBe(1)
    await desk.call('meetings.changeRule', { id: 1, changes: { active: false } })
    expect(await list()).toEqual([])
  })

  it('fills the agenda from open 隐患, hard cases and 诉求, most urgent first, and keeps what is written', async () => {
    const { desk, file } = await opened()
    const sources = file.meeting.items.map(each => [each.entryId, each.caseId])
    expect(sources).toEqual([
      [2, null],
      [null, 1],
      [1, null],
    ])
    const [first, ...others] = file.meeting.items
    const kept = [...others, { ...(first ?? expect.fail('empty')), said: '已看过' }]
    const written = await meeting(desk, 'meetings.write', {
      ...on(file),
      changes: {
        items: [...kept, { key: 9, caseId: null, entryId: null, title: '车棚', said: '', resolved: '' }],
      },
    })
    const filled = await meeting(desk, 'meetings.fill', on(written))
    expect(filled.meeting.items.map(each => each.key)).toEqual([2, 3, 1, 9])
    expect(filled.meeting.items[2]?.said).toBe('已看过')
    const twice = [...kept, ...kept]
    const doubled = { ...on(filled), changes: { items: twice } }
    expect(refusal(await desk.call('meetings.write', doubled))).toBe('meeting-item-unknown')
    expect(refusal(await desk.call('meetings.write', { ...on(written), changes: { minutes: 'x' } }))).toBe(
      'stale',
    )
  })

  it('is closed after it has begun, with somebody there and something said, and is not written afterwards', async () => {
    const { desk, file } = await opened()
    expect(refusal(await desk.call('meetings.close', on(file)))).toBe('meeting-not-begun')
    desk.setClock('2026-11-30T16:00')
    expect(refusal(await desk.call('meetings.close', on(file)))).toBe('meeting-nobody-came')
    const attendance = [{ unit: '和润物业', name: '邓晓东', came: true }]
    const there = await meeting(desk, 'meetings.write', { ...on(file), changes: { attendance } })
    expect(refusal(await desk.call('meetings.close', on(there)))).toBe('meeting-says-nothing')
    const said = await meeting(desk, 'meetings.write', { ...on(there), changes: { minutes: '议了车棚' } })
    const closed = await meeting(desk, 'meetings.close', on(said))
    expect(closed.meeting.state).toBe('held')
    expect(refusal(await desk.call('meetings.write', { ...on(closed), changes: { minutes: '' } }))).toBe(
      'meeting-not-open',
    )
    expect(() => desk.store.run('DELETE FROM meetings')).toThrow('a meeting stays')
  })

  it('minutes are no agreement and are not counted as one: case, sessions and counts stay as they were', async () => {
    const { desk, file, hard } = await opened()
    const counts = async () => value(await desk.call('cases.counts', { text: '', filters: {} }))
    const before = await counts()
    desk.setClock('2026-11-30T16:00')
    const items = file.meeting.items.map(each => ({ ...each, resolved: '双方按议定办' }))
    const attendance = [{ unit: '和润物业', name: '', came: true }]
    const written = await meeting(desk, 'meetings.write', { ...on(file), changes: { items, attendance } })
    await meeting(desk, 'meetings.close', on(written))
    const after = await desk.file('cases.note', {
      caseId: hard.case.id,
      version: hard.case.version + 1,
      kind: 'remark',
      text: 'x',
    })
    expect(after.case.stage).toBe(hard.case.stage)
    expect([after.sessions, after.agreements, after.duties]).toEqual([[], [], []])
    expect(after.timeline.find(each => each.event === 'discussed')?.text).toBe('逢十议事：双方按议定办')
    expect(await counts()).toEqual(before)
    const preview = JSON.stringify(
      value(await desk.call('papers.preview', { kind: 'minutes', meetingId: 1 })),
    )
    expect(preview).toContain(NO_AGREEMENT)
  })

  it('hands out tasks that go round the loop in order, each step with its day', async () => {
    const { desk, file } = await opened()
    const ask = {
      ...on(file),
      itemKey: 1,
      what: '更换灯管',
      unit: '和润物业',
      ownerId: desk.actor,
      due: '2026-12-02',
    }
    expect(refusal(await desk.call('meetings.giveTask', { ...ask, due: '2026-11-29' }))).toBe(
      'task-due-too-early',
    )
    expect(refusal(await desk.call('meetings.giveTask', { ...ask, itemKey: 77 }))).toBe(
      'meeting-item-unknown',
    )
    const given = await meeting(desk, 'meetings.giveTask', ask)
    const taskId = given.tasks[0]?.id ?? 0
    const step = { taskId, note: '已换', nextDue: null }
    expect(refusal(await desk.call('meetings.finishStep', { ...step, step: 'followed' }))).toBe(
      'task-not-its-turn',
    )
    desk.setClock('2026-12-04T10:00')
    await meeting(desk, 'meetings.finishStep', { ...step, step: 'performed' })
    const open = z.array(OpenTask).parse(value(await desk.call('meetings.tasks', {})))
    expect(open).toMatchObject([{ step: 'followed', due: '2026-12-09', unit: '和润物业' }])
    await meeting(desk, 'meetings.finishStep', { ...step, step: 'followed', nextDue: '2026-12-05' })
    const done = await meeting(desk, 'meetings.finishStep', { ...step, step: 'answered' })
    expect(done.tasks[0]?.steps.map(each => [each.step, each.due, each.doneOn])).toEqual([
      ['performed', '2026-12-02', '2026-12-04'],
      ['followed', '2026-12-09', '2026-12-04'],
      ['answered', '2026-12-05', '2026-12-04'],
    ])
    expect(refusal(await desk.call('meetings.finishStep', { ...step, step: 'answered' }))).toBe(
      'task-done-already',
    )
    expect(value(await desk.call('meetings.tasks', {}))).toEqual([])
  })
})

describe('R-31 what leaves the house', () => {
  it('agenda and minutes call persons by an initial, and hide every ID and mobile number', async () => {
    const { desk, file } = await opened()
    const items = file.meeting.items.map(each => ({ ...each, said: '陈喆堃和牛犇都在，打13700000416找' }))
    await meeting(desk, 'meetings.write', { ...on(file), changes: { items } })
    for (const kind of ['agenda', 'minutes', 'meeting-sign-in'] as const) {
      const html = JSON.stringify(value(await desk.call('papers.preview', { kind, meetingId: 1 })))
      for (const hidden of ['陈喆堃', '牛犇', '黄垚', '13700000416', '13800001802', '榕人调字'])
        expect(html).not.toContain(hidden)
    }
    const minutes = JSON.stringify(
      value(await desk.call('papers.preview', { kind: 'minutes', meetingId: 1 })),
    )
    expect(minutes).toContain('陈某某和牛某都在，打137****0416找')
  })
})
