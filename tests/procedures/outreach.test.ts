import { describe, expect, it } from 'vitest'

import { on, refusal, testDesk } from '../support/desk'
import { accepted } from '../support/walk'

const NOISE = { title: '深夜钢琴声', subject: '噪声', facts: '每晚十一点后弹琴。' }

describe('calls, visits and 劝阻', () => {
  it('are logged with their own outcomes and stand in the reading column', async () => {
    const desk = await testDesk()
    const file = await accepted(desk)
    const partyId = file.case.parties[1]?.id ?? null
    const logged = await desk.file('outreach.log', {
      ...on(file),
      kind: 'call',
      outcome: 'no-answer',
      partyId,
      text: '',
    })
    expect(logged.outreach).toMatchObject([{ kind: 'call', outcome: 'no-answer', at: '2026-11-24T09:00' }])
    expect(logged.timeline[0]).toMatchObject({ event: 'call', text: '牛犇，未接' })
    const wrong = { ...on(logged), kind: 'call' as const, outcome: 'left-note' as const, partyId, text: '' }
    expect(refusal(await desk.call('outreach.log', wrong))).toBe('outcome-not-of-kind')
  })

  it('R-58 noise: each 劝阻 has its date, and a report follows once the mediation has failed', async () => {
    const desk = await testDesk()
    let file = await accepted(desk, NOISE)
    const report = {
      ground: 'noise' as const,
      department: '榕荫派出所',
      receiver: '王建平',
      request: '请依法处理。',
    }
    expect(refusal(await desk.call('escalation.report', { ...on(file), ...report }))).toBe('noise-not-failed')
    const failing = { reason: 'far-apart' as const, routesTold: true, note: '' }
    const bare = await desk.file('cases.fail', { ...on(file), ...failing })
    expect(refusal(await desk.call('escalation.report', { ...on(bare), ...report }))).toBe('noise-log-empty')
    file = await desk.file('cases.undo', { ...on(bare), what: 'failed', reason: '' })
    const log = { kind: 'dissuasion' as const, outcome: 'went-on' as const, partyId: null }
    file = await desk.file('outreach.log', { ...on(file), ...log, text: '当晚仍在弹' })
    file = await desk.file('cases.fail', { ...on(file), ...failing })
    file = await desk.file('escalation.report', { ...on(file), ...report })
    const ref = { kind: 'report' as const, caseId: file.case.id, reportId: file.reports[0]?.id ?? 0 }
    const html = JSON.stringify(await desk.call('papers.preview', ref))
    expect(html).toContain('榕荫派出所')
    expect(html).toContain('2026年11月24日9时劝阻，不听劝阻：当晚仍在弹')
    expect(html).toContain('调解不成，终止调解')
  })

  it('R-58 is not for what is no noise', async () => {
    const desk = await testDesk()
    const file = await accepted(desk, { title: '漏水', subject: '漏水', facts: '楼上漏水。' })
    const asked = { ground: 'noise' as const, department: '派出所', receiver: '', request: '请处理' }
    expect(refusal(await desk.call('escalation.report', { ...on(file), ...asked }))).toBe('not-noise')
  })

  it('R-59 a flag comes down once measures and a report are logged, and it is written why', async () => {
    const desk = await testDesk()
    let file = await accepted(desk)
    file = await desk.file('escalation.flag', { ...on(file), risk: 'crime', note: '扬言报复' })
    expect(await desk.call('escalation.open', {})).toMatchObject({ value: [{ risk: 'crime' }] })
    expect(refusal(await desk.call('escalation.flag', { ...on(file), risk: 'crime', note: '' }))).toBe(
      'flagged-already',
    )
    const lift = (note: string) => desk.call('escalation.lift', { ...on(file), note })
    expect(refusal(await lift('平息'))).toBe('measures-missing')
    file = await desk.file('escalation.measure', { ...on(file), text: '民警到场分开双方' })
    expect(refusal(await lift('平息'))).toBe('report-missing')
    file = await desk.file('escalation.report', {
      ...on(file),
      ground: 'escalation',
      department: '街道司法所',
      receiver: '所长',
      request: '请指导',
    })
    expect(refusal(await lift(''))).toBe('lift-note-missing')
    file = await desk.file('escalation.lift', { ...on(file), note: '双方已和解' })
    expect(file.escalations).toMatchObject([{ liftedAt: '2026-11-24T09:00', measures: [{}] }])
    expect(await desk.call('escalation.open', {})).toMatchObject({ value: [] })
  })
})
