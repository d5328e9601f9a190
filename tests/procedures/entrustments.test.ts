import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { on, refusal, testDesk } from '../support/desk'
import { accepted, registered } from '../support/walk'

const letter = {
  organ: 'court' as const,
  organName: '榕城区人民法院',
  on: '2026-11-24',
  letter: '（2026）粤0399民诉前调118号',
  matter: '物业费纠纷诉前委派调解',
  contact: '立案庭 何法官',
  feedbackDue: '2026-12-04',
}

describe('委托移送', () => {
  it('R-03 a letter of entrustment lets the committee take up what lies with the court', async () => {
    const desk = await testDesk()
    let file = await registered(desk, { organ: 'court' })
    const accept = () => ({ ...on(file), mediatorId: desk.actor, reasons: [] })
    expect(refusal(await desk.call('cases.accept', accept()))).toBe('acceptance-reason-needed')
    const bare = await desk.call('entrustments.in', { ...on(file), details: { ...letter, letter: '' } })
    expect(refusal(bare)).toBe('letter-missing')
    file = await desk.file('entrustments.in', { ...on(file), details: letter })
    expect(file.case.registration).toMatchObject({ referrer: 'court', organ: 'court', organEntrusts: true })
    file = await desk.file('cases.accept', accept())
    expect(file.case.stage).toBe('accepted')
    desk.setClock('2026-12-03T09:00')
    const rows = async () => {
      const today = await desk.call('today.get', {})
      const shape = z.object({
        due: z.array(z.object({ what: z.string(), day: z.string(), text: z.string() })),
      })
      return shape.parse(today.ok ? today.value : null).due.filter(each => each.what === 'feedback')
    }
    expect(await rows()).toEqual([{ what: 'feedback', day: '2026-12-04', text: '反馈给榕城区人民法院' }])
    const entrustmentId = file.entrustments[0]?.id ?? 0
    const answer = { ...on(file), entrustmentId, on: '2026-12-03', text: '已达成协议' }
    file = await desk.file('entrustments.feedback', answer)
    expect(await rows()).toEqual([])
    const twice = await desk.call('entrustments.feedback', { ...answer, ...on(file) })
    expect(refusal(twice)).toBe('feedback-given-already')
  })

  it('R-30 goes out only on a ground; the case waits for one organ at a time, or ends', async () => {
    const desk = await testDesk()
    let file = await accepted(desk)
    const out = (course: 'waits' | 'ends', ground = '当事人单独同意') => ({
      ...on(file),
      details: { ...letter, course, ground },
      routesTold: false,
    })
    expect(refusal(await desk.call('entrustments.out', out('waits', '')))).toBe('referral-ground-missing')
    file = await desk.file('entrustments.out', out('waits'))
    expect(file.case.stage).toBe('accepted')
    expect(await desk.call('entrustments.open', {})).toMatchObject({ value: [{ caseId: file.case.id }] })
    expect(refusal(await desk.call('entrustments.out', out('waits')))).toBe('waits-already')
    expect(refusal(await desk.call('entrustments.out', out('ends')))).toBe('routes-not-told')
    const ended = await desk.file('entrustments.out', { ...out('ends'), routesTold: true })
    expect(ended).toMatchObject({
      case: { stage: 'failed', closing: { ended: 'referred' } },
      outcome: 'referred',
    })
    const back = await desk.file('cases.undo', { ...on(ended), what: 'referred', reason: '' })
    expect(back.case.stage).toBe('accepted')
    expect(back.entrustments).toHaveLength(1)
  })
})
