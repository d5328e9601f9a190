import { CaseFile } from '@shared/cases/case-file'
import { EntryList } from '@shared/intake/contract'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { verifyJournal } from '../../electron/db/journal-repo'
import { refusal, testDesk, type TestDesk } from '../support/desk'
import { entryFrom, onEntry } from '../support/entries'

const leak = {
  name: '黄垚',
  what: '卫生间往下渗水',
  place: { estate: '荔苑', building: '6栋', room: '1802', text: '' },
}
const added = (desk: TestDesk, stream: 'dispute' | 'advice' | null = null) =>
  entryFrom(desk, 'intake.add', { stream, fields: leak })

async function list(desk: TestDesk) {
  const reply = await desk.call('intake.list', { which: 'all', limit: 50 })
  return EntryList.parse(reply.ok && reply.value)
}

describe('民情簿', () => {
  it('keeps an entry from its first field on, with time and registrar, and every later change', async () => {
    const desk = await testDesk()
    const first = await entryFrom(desk, 'intake.add', { stream: null, fields: { what: '井盖' } })
    expect(first.entry).toMatchObject({
      version: 0,
      stream: null,
      name: '',
      receivedAt: '2026-11-24T09:00',
      registrarId: desk.actor,
    })
    desk.setClock('2026-11-24T09:05')
    const second = await entryFrom(desk, 'intake.fill', { ...onEntry(first), fields: { what: '井盖松动' } })
    expect(second.entry).toMatchObject({ version: 1, what: '井盖松动', receivedAt: '2026-11-24T09:00' })
    expect(verifyJournal(desk.store).broken).toBeNull()
  })

  it('refuses a stale change and says what others did', async () => {
    const desk = await testDesk()
    const file = await added(desk)
    await entryFrom(desk, 'intake.sort', { ...onEntry(file), stream: 'hazard' })
    const reply = await desk.call('intake.fill', { ...onEntry(file), fields: { phone: '1' } })
    expect(reply).toMatchObject({
      failure: { code: 'stale', version: 1, changes: [{ actor: '沈玉兰', procedure: 'intake.sort' }] },
    })
  })

  it('R-04 R-14 makes a case of a 民间纠纷 alone, and each knows of the other', async () => {
    const desk = await testDesk()
    const advice = await added(desk, 'advice')
    expect(refusal(await desk.call('intake.toCase', onEntry(advice)))).toBe('consultation-no-case')
    const dispute = await added(desk, 'dispute')
    const reply = await desk.call('intake.toCase', onEntry(dispute))
    const { caseId } = z.object({ caseId: z.int() }).parse(reply.ok && reply.value)
    const answer = await desk.call('cases.get', { id: caseId })
    const { case: filed, timeline } = CaseFile.parse(answer.ok && answer.value)
    expect(filed).toMatchObject({ stage: 'registered', registration: { facts: '卫生间往下渗水' } })
    expect(filed.parties.map(each => each.name)).toEqual(['黄垚'])
    expect(timeline[0]?.text).toBe(`由民情簿第${dispute.entry.id}条转来`)
    const kept = await desk.call('intake.get', { id: dispute.entry.id })
    expect(kept).toMatchObject({ value: { entry: { caseId, closedAt: '2026-11-24T09:00' } } })
    const again = { entryId: dispute.entry.id, version: 1 }
    expect(refusal(await desk.call('intake.toCase', again))).toBe('entry-is-case')
    expect(refusal(await desk.call('intake.fill', { ...again, fields: {} }))).toBe('entry-is-case')
  })

  it('R-14 turns a 咨询 into a 民间纠纷 with a link both ways, and counts both for ever', async () => {
    const desk = await testDesk()
    const advice = await added(desk, 'advice')
    const dispute = await entryFrom(desk, 'intake.become', { ...onEntry(advice), stream: 'dispute' })
    expect(dispute).toMatchObject({
      entry: { stream: 'dispute', name: '黄垚' },
      from: { id: advice.entry.id },
    })
    const old = await desk.call('intake.get', { id: advice.entry.id })
    expect(old).toMatchObject({
      value: {
        entry: { stream: 'advice', closedAt: '2026-11-24T09:00' },
        became: [{ id: dispute.entry.id }],
      },
    })
    expect((await list(desk)).counts).toMatchObject({
      advice: { all: 1, open: 0 },
      dispute: { all: 1, open: 1 },
    })
  })

  it('puts a slip of the key right, but nothing once it was worked on', async () => {
    const desk = await testDesk()
    let file = await added(desk, 'advice')
    file = await entryFrom(desk, 'intake.sort', { ...onEntry(file), stream: 'dispute' })
    expect((await list(desk)).counts).toMatchObject({ advice: { all: 0 }, dispute: { all: 1 } })
    file = await entryFrom(desk, 'intake.note', { ...onEntry(file), text: '打了电话，没有人接' })
    expect(file.worked).toBe(true)
    const reply = await desk.call('intake.sort', { ...onEntry(file), stream: 'advice' })
    expect(refusal(reply)).toBe('entry-moved-on')
  })

  it('closes with words, opens again, and lists what is open first', async () => {
    const desk = await testDesk()
    const first = await added(desk, 'advice')
    const second = await added(desk, 'advice')
    const closed = await entryFrom(desk, 'intake.close', { ...onEntry(second), note: '当场答复' })
    expect((await list(desk)).rows.map(each => each.id)).toEqual([first.entry.id, second.entry.id])
    expect(refusal(await desk.call('intake.fill', { ...onEntry(closed), fields: {} }))).toBe('entry-closed')
    const open = await entryFrom(desk, 'intake.reopen', onEntry(closed))
    expect(open.entry).toMatchObject({ closedAt: null, version: 2 })
  })
})
