import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import type { CaseFile } from '@shared/cases/case-file'
import { asAgreed } from '@shared/agreements/clause'
import { answered } from '@shared/sessions/script'
import { usualScript } from '@shared/sessions/usual-script'
import { on, refusal, testDesk, type TestDesk } from '../support/desk'
import { readAloud } from '../support/paper-text'
import { paperOf } from '../../electron/procedures/papers'
import { booked, clauses, fullRecord, plan } from '../support/walk'

const write = (desk: TestDesk, file: CaseFile, changes: object) =>
  desk.file('sessions.record', {
    ...on(file),
    ...fullRecord(file),
    changes: { ...fullRecord(file).changes, ...changes },
  })
const close = (desk: TestDesk, file: CaseFile) =>
  desk.call('sessions.close', { ...on(file), sessionId: fullRecord(file).sessionId })
const recordOf = (desk: TestDesk, file: CaseFile) =>
  readAloud(
    paperOf(
      { db: desk.store, today: '2026-11-24' },
      { kind: 'record', caseId: file.case.id, sessionId: fullRecord(file).sessionId },
    ),
  )

describe('the script', () => {
  it('R-25: a session does not end before rights and duties were told, with day and manner', async () => {
    const desk = await testDesk()
    const file = await write(desk, await booked(desk), { rightsToldOn: null, rightsToldHow: null })
    expect(refusal(await close(desk, file))).toBe('rights-not-told')
  })

  it('R-26: one objection or one secret closes the doors, whoever else agrees', async () => {
    const desk = await testDesk()
    let file = await booked(desk)
    const objector = file.case.parties[1]?.id ?? 0
    const points = usualScript('neighbours')
    const point = points.find(each => each.code === 'openness')
    if (!point) throw new Error('The usual script asks nobody about the public')
    const script = answered(points, [], point, { text: '', at: '2026-11-24T10:00' })
    file = await write(desk, file, { script, openness: { asked: true, objectors: [], secret: false } })
    expect(recordOf(desk, file)).toContain('公开或者不公开：各方同意，公开进行。')
    file = await write(desk, file, { openness: { asked: true, objectors: [objector], secret: false } })
    expect(recordOf(desk, file)).toContain('公开或者不公开：不公开进行（牛犇不同意公开）。')
    file = await write(desk, file, { openness: { asked: true, objectors: [], secret: true } })
    expect(recordOf(desk, file)).toContain('不公开进行（涉及隐私或者商业秘密）。')
  })

  it('goes into the record in its order, the reading aloud after what was said', async () => {
    const desk = await testDesk()
    const points = usualScript('neighbours')
    const at = '2026-11-24T10:05'
    const tick = (given: ReturnType<typeof answered>, id: string, text: string) => {
      const point = points.find(each => each.id === id)
      return point ? answered(points, given, point, { text, at }) : given
    }
    const script = ['reading', 'identity', 'recusal', 'seen'].reduce(
      (given, id) => tick(given, id, id === 'reading' ? '已宣读，各方无异议' : ''),
      [] as ReturnType<typeof answered>,
    )
    const notes = [{ speaker: null, text: '外机在二层平台。' }]
    const file = await write(desk, await booked(desk), { script, notes })
    const text = recordOf(desk, file)
    const lines = [
      '核对身份：已办理。',
      '询问回避：各方均不要求回避。',
      '现场情况：已办理。',
      '人民调解员：外机在二层平台。',
      '宣读记录：已宣读，各方无异议。',
    ]
    expect(lines.map(each => text.indexOf(each))).toEqual(
      lines.map(each => text.indexOf(each)).toSorted((a, b) => a - b),
    )
    expect(lines.filter(each => !text.includes(each))).toEqual([])
  })

  it('is changed by the office for one kind or for all, and comes back as it was', async () => {
    const desk = await testDesk()
    const usual = { kind: 'family', own: false, version: 0 }
    expect(await desk.call('scripts.get', { kind: 'family' })).toMatchObject({ value: usual })
    const points = usualScript(null).slice(0, 3)
    await desk.call('scripts.save', { kind: null, version: 0, points })
    expect(await desk.call('scripts.get', { kind: 'family' })).toMatchObject({
      value: { own: false, points },
    })
    const own = points.toReversed()
    await desk.call('scripts.save', { kind: 'family', version: 0, points: own })
    expect(await desk.call('scripts.get', { kind: 'family' })).toMatchObject({
      value: { own: true, points: own },
    })
    expect(refusal(await desk.call('scripts.save', { kind: 'family', version: 0, points }))).toBe(
      'script-changed',
    )
    expect(await desk.call('scripts.reset', { kind: 'family' })).toMatchObject({
      value: { own: false, points },
    })
  })
})

describe('how a session goes on', () => {
  it('asks for the next day, or why there is none, and prints it', async () => {
    const desk = await testDesk()
    let file = await write(desk, await booked(desk), { result: 'continued' })
    desk.setClock('2026-11-24T11:30')
    expect(refusal(await close(desk, file))).toBe('next-date-missing')
    file = await write(desk, file, { result: 'continued', nextOn: '2026-11-23' })
    expect(refusal(await close(desk, file))).toBe('next-date-past')
    file = await write(desk, file, { result: 'continued', nextOn: '2026-12-01', nextNote: '先看现场' })
    expect(refusal(await close(desk, file))).toBeNull()
    expect(recordOf(desk, file)).toContain('调解结果：有待继续调解\n下次调解：2026年12月1日，先看现场。')
  })

  it('writes agreed points during the session; they are the clauses of the agreement', async () => {
    const desk = await testDesk()
    let file = await booked(desk)
    file = await desk.file('agreements.draft', on(file))
    const [first, second] = clauses(file)
    if (!first || !second) throw new Error('Two clauses are needed')
    const talked = [first, asAgreed(second, false)]
    file = await desk.file('agreements.write', {
      ...on(file),
      changes: { clauses: talked },
      newEdition: false,
    })
    const present = (each: CaseFile) => desk.call('agreements.present', { ...on(each), reasons: [] })
    expect(refusal(await present(file))).toBe('not-settled')
    file = await write(desk, file, {})
    desk.setClock('2026-11-24T11:30')
    file = await desk.file('sessions.close', { ...on(file), sessionId: fullRecord(file).sessionId })
    expect(await present(file)).toMatchObject({ failure: { rule: 'findings-stop', about: { count: 1 } } })
    const agreed = talked.map(each => asAgreed(each, true))
    file = await desk.file('agreements.write', {
      ...on(file),
      changes: { clauses: agreed },
      newEdition: false,
    })
    expect(refusal(await present(file))).toBeNull()
  })

  it('has no points before the day of a session', async () => {
    const desk = await testDesk()
    const file = await booked(desk)
    const later = plan(desk, { start: '2026-11-25T10:00', end: '2026-11-25T11:00' })
    const sessionId = file.sessions[0]?.id ?? 0
    const moved = await desk.file('sessions.move', { ...on(file), sessionId, plan: later, reasons: [] })
    expect(refusal(await desk.call('agreements.draft', on(moved)))).toBe('not-settled')
  })
})

describe('what is said in confidence', () => {
  const SECRET = '底线是八百元，别告诉他'

  async function told(desk: TestDesk, file: CaseFile): Promise<CaseFile> {
    const party = file.case.parties[0]?.id ?? 0
    const sessionId = file.sessions[0]?.id ?? null
    const noted = await desk.file('caucus.note', {
      ...on(file),
      sessionId,
      speaker: { partyId: party },
      words: { inConfidence: SECRET },
    })
    const offered = await desk.file('caucus.offer', {
      ...on(noted),
      sessionId,
      partyId: party,
      matter: '清洗费',
      aim: 'asks',
      amountFen: 876_543,
      terms: { inConfidence: '当天付才行' },
    })
    return desk.file('caucus.screen', { ...on(offered), answers: { fear: true } })
  }

  it('is answered to nobody but who asks for it', async () => {
    const desk = await testDesk()
    const file = await told(desk, await booked(desk))
    expect(await desk.call('caucus.get', { caseId: file.case.id })).toMatchObject({
      value: {
        screening: { fear: true, violence: null },
        notes: [{ words: { inConfidence: SECRET } }],
        offers: [{ amountFen: 876_543, terms: { inConfidence: '当天付才行' } }],
      },
    })
    expect(JSON.stringify(file)).not.toMatch(/底线|876543|当天付才行|fear/)
  })

  it('is in no journal entry, in no search and in no timeline', async () => {
    const desk = await testDesk()
    const file = await told(desk, await booked(desk))
    const entries = desk.store.all(
      z.object({ procedure: z.string(), input: z.string() }),
      'SELECT procedure, input FROM journal',
    )
    expect(
      entries.filter(each => each.procedure.startsWith('caucus.')).map(each => each.procedure),
    ).toHaveLength(3)
    expect(JSON.stringify(entries)).not.toMatch(/底线|876543|当天付才行|fear/)
    expect(file.timeline.map(each => each.event)).not.toContain('caucus')
    expect(await desk.call('find.anything', { text: '底线是八百元' })).toMatchObject({ value: { cases: [] } })
  })

  it('can be struck out, by case only', async () => {
    const desk = await testDesk()
    const file = await told(desk, await booked(desk))
    const got = z
      .object({
        value: z.object({
          notes: z.array(z.object({ id: z.int() })),
          offers: z.array(z.object({ id: z.int() })),
        }),
      })
      .parse(await desk.call('caucus.get', { caseId: file.case.id })).value
    const noteId = got.notes[0]?.id ?? 0
    const struck = await desk.file('caucus.strike', { ...on(file), noteId })
    expect(refusal(await desk.call('caucus.strike', { ...on(struck), noteId }))).toBe('not-found')
    await desk.file('caucus.withdraw', { ...on(struck), offerId: got.offers[0]?.id ?? 0 })
    expect(await desk.call('caucus.get', { caseId: file.case.id })).toMatchObject({
      value: { notes: [], offers: [] },
    })
  })
})
