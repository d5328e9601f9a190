import { STEPS, type StepCode } from '@shared/intake/loop'
import type { Stream } from '@shared/intake/codes'
import { describe, expect, it } from 'vitest'

import { refusal, testDesk, type TestDesk } from '../support/desk'
import { entryFrom, onEntry } from '../support/entries'

const added = (desk: TestDesk, stream: Stream = 'request') =>
  entryFrom(desk, 'intake.add', { stream, fields: { what: '路灯不亮', need: 'facility' } })

const plan = (desk: TestDesk, step: StepCode, due = '2026-11-25T18:00') => ({
  step,
  ownerId: desk.actor,
  due,
})

describe('闭环', () => {
  it('runs 提出–履行–跟进–反馈 in order, each with owner and time, and closes the entry', async () => {
    const desk = await testDesk()
    let file = await added(desk)
    for (const step of STEPS.codes)
      file = await entryFrom(desk, 'loop.plan', { ...onEntry(file), ...plan(desk, step) })
    const early = await desk.call('loop.done', { ...onEntry(file), step: 'followed', note: '' })
    expect(refusal(early)).toBe('step-before-open')
    for (const step of STEPS.codes)
      file = await entryFrom(desk, 'loop.done', { ...onEntry(file), step, note: `${step}好了` })
    expect(file.entry).toMatchObject({ closedAt: '2026-11-24T09:00', closingNote: 'answered好了' })
    expect(file.steps.map(each => each.doneAt)).toEqual(Array(4).fill('2026-11-24T09:00'))
  })

  it('refuses a stage of another stream, one without a plan, and one that is due before it began', async () => {
    const desk = await testDesk()
    const advice = await added(desk, 'advice')
    const here = await desk.call('loop.plan', { ...onEntry(advice), ...plan(desk, 'raised') })
    expect(refusal(here)).toBe('no-loop-here')
    const file = await added(desk)
    const done = await desk.call('loop.done', { ...onEntry(file), step: 'raised', note: '' })
    expect(refusal(done)).toBe('step-not-planned')
    const early = plan(desk, 'raised', '2026-11-24T08:59')
    expect(refusal(await desk.call('loop.plan', { ...onEntry(file), ...early }))).toBe('step-due-too-early')
    const planned = await entryFrom(desk, 'loop.plan', { ...onEntry(file), ...plan(desk, 'performed') })
    const before = plan(desk, 'answered', '2026-11-25T17:59')
    expect(refusal(await desk.call('loop.plan', { ...onEntry(planned), ...before }))).toBe(
      'step-due-too-early',
    )
  })

  it('lists what is open for 今日, the first due ahead, and nothing of a closed entry', async () => {
    const desk = await testDesk()
    const first = await added(desk)
    await entryFrom(desk, 'loop.plan', { ...onEntry(first), ...plan(desk, 'raised', '2026-11-26T09:00') })
    const second = await added(desk, 'hazard')
    const planned = await entryFrom(desk, 'loop.plan', { ...onEntry(second), ...plan(desk, 'raised') })
    const open = await desk.call('loop.open', {})
    expect(open).toMatchObject({
      value: [
        { entryId: second.entry.id, owner: '沈玉兰', due: '2026-11-25T18:00' },
        { entryId: first.entry.id, step: 'raised' },
      ],
    })
    await entryFrom(desk, 'intake.close', { ...onEntry(planned), note: '不再需要' })
    expect(await desk.call('loop.open', {})).toMatchObject({ value: [{ entryId: first.entry.id }] })
  })
})
