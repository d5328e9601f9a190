import type { RawInput } from '@shared/contract'
import { Answer } from '@shared/finder/ask'
import { CaseTimes } from '@shared/finder/contract'
import { WEIGHTS } from '@shared/finder/problem'
import { Hit, RosterView } from '@shared/rosters/contract'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { on, refusal, testDesk, type TestDesk } from '../support/desk'
import { accepted, booked, plan } from '../support/walk'
import type { CaseFile } from '@shared/cases/case-file'

const value = <T>(shape: z.ZodType<T>, reply: { ok: boolean; value?: unknown }): T => shape.parse(reply.value)

const rota = (desk: TestDesk, over: Partial<RawInput<'rosters.add'>> = {}): RawInput<'rosters.add'> => ({
  title: '值守',
  kind: 'duty',
  site: '',
  weekdays: [1, 2, 3, 4, 5],
  from: '09:00',
  to: '12:00',
  startOn: '2026-11-23',
  endOn: null,
  everyWeeks: 1,
  people: [desk.names.contact('沈玉兰'), desk.names.contact('罗国栋')],
  turn: 'each-time',
  places: 1,
  onHolidays: false,
  busy: false,
  ...over,
})

const view = async (desk: TestDesk, from: string, days: number) =>
  value(RosterView, await desk.call('rosters.view', { from, days }))

const ask = (desk: TestDesk, file: CaseFile, over: Partial<RawInput<'finder.find'>['ask']> = {}) => ({
  caseId: file.case.id,
  ask: {
    minutes: 90,
    earliest: '2026-11-25',
    latest: '2026-12-04',
    presiderIds: [desk.actor],
    recorderId: null,
    guests: [],
    parties: file.case.parties.map(each => ({ partyId: each.id, need: 'required' as const })),
    roomId: null,
    screen: false,
    privacy: false,
    twoExits: false,
    apart: false,
    hours: [
      { from: '09:00', to: '12:00' },
      { from: '14:00', to: '18:00' },
    ],
    restDays: false,
    weights: WEIGHTS,
    ...over,
  },
})
const find = async (desk: TestDesk, file: CaseFile, over = {}) =>
  value(Answer, await desk.call('finder.find', ask(desk, file, over)))

describe('rotas', () => {
  it('take turns day by day, skip weekends and count their hours', async () => {
    const desk = await testDesk()
    await desk.call('rosters.add', rota(desk))
    const { shifts, hours } = await view(desk, '2026-11-24', 7)
    const name = (id: number) => (id === desk.actor ? '沈' : '罗')
    expect(shifts.map(each => [each.day.slice(8), name(each.contactId)])).toEqual([
      ['24', '罗'],
      ['25', '沈'],
      ['26', '罗'],
      ['27', '沈'],
      ['30', '罗'],
    ])
    expect(hours.map(each => [name(each.contactId), each.hours])).toEqual([
      ['罗', 9],
      ['沈', 6],
    ])
  })

  it('show a gap ahead where somebody is away, and none once another takes over', async () => {
    const desk = await testDesk()
    const rosterId = z
      .object({ id: z.int() })
      .parse((await desk.call('rosters.add', rota(desk))).ok && { id: 1 }).id
    const leave = {
      kind: 'leave' as const,
      contactId: desk.names.contact('罗国栋'),
      from: '2026-11-26T08:00',
      to: '2026-11-26T18:00',
      replacementId: null,
      why: '病假',
    }
    await desk.call('rosters.away', leave)
    expect((await view(desk, '2026-11-24', 4)).gaps).toMatchObject([
      { day: '2026-11-26', away: leave.contactId },
    ])
    const swap = { kind: 'swap' as const, rosterId, day: '2026-11-26', contactId: leave.contactId, why: '' }
    await desk.call('rosters.away', { ...swap, replacementId: desk.names.contact('解冬梅') })
    const after = await view(desk, '2026-11-24', 4)
    expect(after.gaps).toEqual([])
    expect(after.shifts.find(each => each.day === '2026-11-26')).toMatchObject({
      contactId: desk.names.contact('解冬梅'),
      insteadOf: leave.contactId,
    })
  })

  it('keep hand-over notes with their day and author, and refuse leave that is over', async () => {
    const desk = await testDesk()
    await desk.call('rosters.add', rota(desk))
    await desk.call('rosters.handOver', { rosterId: 1, day: '2026-11-24', text: '3栋漏水的住户下午再来' })
    expect((await view(desk, '2026-11-24', 1)).notes).toMatchObject([
      { text: '3栋漏水的住户下午再来', author: '沈玉兰' },
    ])
    const past = { kind: 'leave' as const, contactId: desk.actor, replacementId: null, why: '病假' }
    expect(
      refusal(await desk.call('rosters.away', { ...past, from: '2026-11-20T08:00', to: '2026-11-20T18:00' })),
    ).toBe('roster-over')
  })
})

describe('one engine for saving and finding', () => {
  it('R-27 somebody on leave does not preside, and others come only with a reason', async () => {
    const desk = await testDesk()
    const file = await accepted(desk)
    const sick = (name: string) => ({
      kind: 'leave' as const,
      contactId: desk.names.contact(name),
      from: '2026-11-24T08:00',
      to: '2026-11-24T18:00',
      replacementId: null,
      why: '病假',
    })
    await desk.call('rosters.away', sick('陈思佳'))
    const book = (reasons: { rule: string; reason: string }[] = []) =>
      desk.call('sessions.book', { ...on(file), plan: plan(desk), reasons })
    expect(await book()).toMatchObject({
      failure: { rule: 'clash-reason-needed', about: { name: '陈思佳', label: '病假' } },
    })
    await desk.call('rosters.away', sick('沈玉兰'))
    expect(await book([{ rule: 'R-27', reason: '人手不够' }])).toMatchObject({
      failure: { rule: 'clash', about: { name: '沈玉兰' } },
    })
  })

  it('R-28 booking outside the published times of a resident lawyer asks first', async () => {
    const desk = await testDesk()
    const lawyer = desk.names.contact('方文谦')
    await desk.call(
      'rosters.add',
      rota(desk, { kind: 'resident', people: [lawyer], from: '14:00', to: '17:30' }),
    )
    const file = await withConsent(desk, await accepted(desk), lawyer)
    const book = (start: string, end: string) =>
      desk.call('sessions.book', {
        ...on(file),
        plan: plan(desk, { start, end, invitedIds: [lawyer] }),
        reasons: [],
      })
    expect(refusal(await book('2026-11-25T09:00', '2026-11-25T10:00'))).toBe('outside-published-times')
    expect(refusal(await book('2026-11-25T14:00', '2026-11-25T15:00'))).toBe(null)
  })

  it('what the finder calls free can be saved', async () => {
    const desk = await testDesk()
    const lawyer = desk.names.contact('方文谦')
    await desk.call(
      'rosters.add',
      rota(desk, { kind: 'resident', people: [lawyer], from: '14:00', to: '17:30' }),
    )
    const file = await withConsent(desk, await accepted(desk), lawyer)
    for (const party of file.case.parties)
      await desk.call('finder.say', {
        caseId: file.case.id,
        always: false,
        said: {
          who: { partyId: party.id },
          state: 'free',
          fromDay: '2026-11-25',
          toDay: '2026-12-04',
          weekdays: [],
          from: '08:00',
          to: '20:00',
          why: '',
        },
      })
    const guests = [{ contactIds: [lawyer], need: 'required', onDuty: false }]
    const { proposals } = await find(desk, file, { guests })
    const free = proposals.filter(each => each.toAsk.length === 0)
    expect(free.length).toBeGreaterThan(2)
    for (const each of free) {
      const judged = await desk.call('sessions.judge', {
        caseId: file.case.id,
        movedId: null,
        plan: {
          start: each.start,
          end: each.end,
          roomId: each.roomId,
          presiderId: desk.actor,
          recorderId: null,
          invitedIds: [lawyer],
          onDutyIds: [],
        },
      })
      expect(judged).toMatchObject({ value: { clashes: [], consentMissing: [] } })
    }
    expect(proposals[0]?.sentence).toContain('4人都到得了')
  })

  it('people who were not asked stand on the call list, and their answer is remembered', async () => {
    const desk = await testDesk()
    const file = await accepted(desk)
    const [first] = file.case.parties
    const { proposals, calls } = await find(desk, file)
    expect(calls.map(each => each.name)).toEqual(['陈喆堃', '牛犇'])
    expect(calls[0]?.sentence).toMatch(/^“11月25日周三上午九点，一个半小时，您方便来吗？/)
    const said = {
      who: { partyId: first?.id ?? 0 },
      state: 'busy' as const,
      fromDay: '2026-11-25',
      toDay: '2026-11-25',
      weekdays: [],
      from: '08:00',
      to: '20:00',
      why: '上班',
    }
    await desk.call('finder.say', { caseId: file.case.id, said, always: false })
    const again = await find(desk, file)
    expect(again.proposals[0]?.start.slice(0, 10)).toBe('2026-11-26')
    expect(proposals[0]?.start.slice(0, 10)).toBe('2026-11-25')
  })

  it('says whom to change where there is no time', async () => {
    const desk = await testDesk()
    const police = desk.names.contact('王建平')
    const always = { weekdays: [1, 2, 3, 4, 5], people: [police], from: '08:00', to: '21:00', busy: true }
    await desk.call('rosters.add', rota(desk, { ...always, title: '巡逻', kind: 'patrol', turn: 'all' }))
    const file = await withConsent(desk, await accepted(desk), police, 'police')
    const guests = [{ contactIds: [police], need: 'required', onDuty: false }]
    const { proposals, none, sets } = await find(desk, file, { guests })
    expect(proposals).toEqual([])
    expect(none).toContain('民警王建平周三上午巡逻')
    expect(sets[0]).toMatchObject({
      change: '换民警李卫东',
      changes: [{ kind: 'replace', seat: 'g0', who: desk.names.contact('李卫东') }],
    })
  })

  it('a time kept for one case is taken for another, until the 48 hours are over', async () => {
    const desk = await testDesk()
    const first = await accepted(desk)
    const second = await accepted(desk, {}, [
      { side: 'applicant', name: '韦国安', will: 'agrees' },
      { side: 'respondent', name: '林桂香', will: 'agrees' },
    ])
    const kept = plan(desk, { start: '2026-11-27T10:00', end: '2026-11-27T11:00', recorderId: null })
    const times = value(CaseTimes, await desk.call('finder.hold', { caseId: first.case.id, plan: kept }))
    expect(times.holds).toMatchObject([{ until: '2026-11-26T09:00' }])
    const book = () => desk.call('sessions.book', { ...on(second), plan: kept, reasons: [] })
    expect(refusal(await book())).toBe('clash')
    desk.setClock('2026-11-26T09:00')
    expect(refusal(await book())).toBe(null)
  })

  it('after somebody falls sick, the session is named with replacements and the notice to renew', async () => {
    const desk = await testDesk()
    await booked(desk)
    const leave = {
      kind: 'leave' as const,
      contactId: desk.names.contact('陈思佳'),
      from: '2026-11-24T08:00',
      to: '2026-11-24T18:00',
      replacementId: null,
      why: '病假',
    }
    const hits = async () => value(z.array(Hit), await desk.call('rosters.hits', {}))
    expect(await hits()).toEqual([])
    await desk.call('rosters.away', leave)
    const [hit] = await hits()
    expect(hit).toMatchObject({ name: '陈思佳', part: 'recorder', why: '病假', label: '第0001号' })
    expect(hit?.replacements[0]).toMatchObject({ sentence: '当时在岗' })
    expect(hit?.replacements.map(each => each.name)).toContain('黎晓彤')
  })
})

function withConsent(desk: TestDesk, file: CaseFile, contactId: number, category: 'police' | null = null) {
  return desk.file('cases.consent', {
    ...on(file),
    partyIds: file.case.parties.map(each => each.id),
    contactId: category === null ? contactId : null,
    category,
    on: '2026-11-24',
    how: 'oral',
  })
}
