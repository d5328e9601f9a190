import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { on, refusal, testDesk, type TestDesk } from '../support/desk'
import { accepted, settled } from '../support/walk'

const WORDS = {
  on: '2026-11-24',
  place: '悦聊室',
  facts: '外机滴水到阳台。',
  content: '牛犇当场移走外机，双方再无争议。',
  amountFen: null,
  due: null as string | null,
}
const asked = (desk: TestDesk, over: object = {}) => ({
  words: WORDS,
  mediatorId: desk.actor,
  askedForWriting: false,
  civilRights: false,
  reasons: [],
  ...over,
})

describe('an oral agreement', () => {
  it('R-39 is in force on its day, under a number of its own series, without any signature', async () => {
    const desk = await testDesk()
    const file = await accepted(desk)
    const agreed = await desk.file('oral.agree', { ...on(file), ...asked(desk) })
    expect(agreed).toMatchObject({
      case: { stage: 'effective' },
      oral: { number: '（2026）榕人调口字第0001号', on: '2026-11-24', performedOn: '2026-11-24' },
      outcome: 'oral',
      confirmation: null,
    })
    expect(agreed.dossier.filter(each => each.need === 'required').map(each => each.item)).toContain(
      'oral-form',
    )
    const ledger = await desk.call('numbers.ledger', { year: 2026 })
    expect(ledger).toMatchObject({
      value: { series: [{}, {}, { series: 'oral', drawn: 1, whole: true }, {}, {}] },
    })
    const papers = await desk.call('papers.preview', { kind: 'oral-form', caseId: file.case.id })
    expect(papers).toMatchObject({ value: { title: '人民调解口头协议登记表' } })
    expect(JSON.stringify(papers)).toContain('牛犇当场移走外机')
  })

  it.each([
    ['a party asks for writing', {}, { askedForWriting: true }, 'oral-forbidden'],
    ['the matter is labour', { kind: 'labour', reasons: '工资' }, {}, 'oral-forbidden'],
    ['the matter is medical', { kind: 'medical' }, {}, 'oral-forbidden'],
    ['it is grave', { difficulty: 'grave' }, {}, 'oral-reason-needed'],
    ['civil rights are agreed on', {}, { civilRights: true }, 'oral-reason-needed'],
    ['it is not performed at once', {}, { words: { ...WORDS, due: '2026-12-01' } }, 'oral-reason-needed'],
  ])('R-40 is not for a case where %s', async (_why, fields, over, rule) => {
    const desk = await testDesk()
    const file = await accepted(desk, fields)
    const reply = await desk.call('oral.agree', { ...on(file), ...asked(desk, over) })
    expect(refusal(reply)).toBe(rule)
    if (rule === 'oral-forbidden') return
    const reasons = [{ rule: 'R-40', reason: '双方坚持口头' }]
    const agreed = await desk.file('oral.agree', { ...on(file), ...asked(desk, { ...over, reasons }) })
    expect(agreed.case.stage).toBe('effective')
  })

  it('R-39 stands as a duty until it is performed, and is found by its words', async () => {
    const desk = await testDesk()
    const file = await accepted(desk)
    const reasons = [{ rule: 'R-40', reason: '双方坚持口头' }]
    const words = { ...WORDS, due: '2026-11-26' }
    const agreed = await desk.file('oral.agree', { ...on(file), ...asked(desk, { words, reasons }) })
    const dues = async () => {
      const today = await desk.call('today.get', {})
      const shape = z.object({ due: z.array(z.object({ what: z.string(), day: z.string() })) })
      return shape.parse(today.ok ? today.value : null).due.filter(each => each.what === 'duty')
    }
    expect(await dues()).toEqual([{ what: 'duty', day: '2026-11-26' }])
    const early = await desk.call('oral.perform', { ...on(agreed), doneOn: '2026-11-25' })
    expect(refusal(early)).toBe('oral-in-future')
    await desk.file('oral.perform', { ...on(agreed), doneOn: '2026-11-24' })
    expect(await dues()).toEqual([])
    const found = await desk.call('cases.page', {
      text: '再无争议',
      sort: 'newest',
      filters: {},
      cursor: null,
    })
    expect(found).toMatchObject({ value: { rows: [{ id: file.case.id }] } })
  })

  it('R-56 taken back, its number is voided with the reason and never given again', async () => {
    const desk = await testDesk()
    const file = await accepted(desk)
    const agreed = await desk.file('oral.agree', { ...on(file), ...asked(desk) })
    const undo = { ...on(agreed), what: 'agreed-orally' as const }
    expect(refusal(await desk.call('cases.undo', { ...undo, reason: '' }))).toBe('undo-reason-missing')
    const back = await desk.file('cases.undo', { ...undo, reason: '改签书面' })
    expect(back).toMatchObject({ case: { stage: 'accepted' }, oral: null, outcome: 'open' })
    const again = await desk.file('oral.agree', { ...on(back), ...asked(desk) })
    expect(again.oral?.number).toContain('0002')
  })

  it('R-48 a session that was called a success is none, an oral agreement registered is one', async () => {
    const desk = await testDesk()
    const file = await settled(desk)
    const counted = () =>
      desk.store.one(
        z.object({ outcome: z.string() }),
        'SELECT outcome FROM case_outcomes WHERE case_id = @id',
        {
          id: file.case.id,
        },
      )?.outcome
    expect(file.sessions[0]?.record.result).toBe('settled')
    expect([file.outcome, counted()]).toEqual(['open', 'open'])
    const agreed = await desk.file('oral.agree', { ...on(file), ...asked(desk) })
    expect([agreed.outcome, counted()]).toEqual(['oral', 'oral'])
    const changed = await desk.file('cases.fill', { ...on(agreed), fields: { kind: 'property-management' } })
    expect(changed.timeline[0]).toMatchObject({ event: 'changed-after', text: '纠纷类型' })
  })
})
