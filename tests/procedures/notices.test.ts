import type { CaseFile } from '@shared/cases/case-file'
import type { Name, RawInput } from '@shared/contract'
import { CallCount } from '@shared/notices/count-calls'
import { NoticeRow } from '@shared/notices/notice'
import { SeriesProof } from '@shared/numbers/ledger'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { on, refusal, testDesk, type TestDesk } from '../support/desk'
import { entryFrom, onEntry } from '../support/entries'
import { booked } from '../support/walk'

const issueInput = (desk: TestDesk, file: CaseFile, issuer = '何慧敏'): RawInput<'notices.issue'> => ({
  ...on(file),
  sessionId: file.sessions[0]?.id ?? 0,
  addressee: '榕荫派出所',
  contactId: desk.names.contact('王建平'),
  matter: '协调空调外机位置纠纷',
  basis: '深圳经济特区矛盾纠纷多元化解条例第十二条',
  issuerId: desk.names.contact(issuer),
})

const callInput = (desk: TestDesk, over: object = {}): RawInput<'notices.call'> => ({
  whistleId: null,
  addressee: '街道应急管理办',
  contactId: null,
  matter: '联合检查3栋车棚充电',
  basis: '',
  start: '2026-11-24T15:00',
  end: null,
  place: '榕荫花园3栋',
  answerBy: '2026-11-24T12:00',
  issuerId: desk.names.contact('何慧敏'),
  disclosure: null,
  ...over,
})

async function row<N extends Name>(desk: TestDesk, name: N, input: RawInput<N>): Promise<NoticeRow> {
  const reply = await desk.call(name, input)
  if (!reply.ok) throw new Error(JSON.stringify(reply.failure))
  return NoticeRow.parse(reply.value)
}
const onNotice = ({ id, version }: NoticeRow) => ({ noticeId: id, version })

async function countOf(desk: TestDesk): Promise<CallCount> {
  const reply = await desk.call('notices.count', { from: '2026-11-01', until: '2026-11-30' })
  return CallCount.parse(reply.ok ? reply.value : null)
}

describe('R-29 the call to attend', () => {
  it('is numbered in its own series, issued by the 社区书记 alone, to a session that is still ahead', async () => {
    const desk = await testDesk()
    const file = await booked(desk)
    expect(refusal(await desk.call('notices.issue', issueInput(desk, file, '沈玉兰')))).toBe(
      'issuer-not-secretary',
    )
    const issued = await desk.file('notices.issue', issueInput(desk, file))
    expect(issued.notices).toMatchObject([
      {
        number: '（2026）榕到通字第0001号',
        start: '2026-11-24T10:00',
        end: '2026-11-24T11:30',
        place: '榕荫社区悦聊室（榕荫路16号党群服务中心一楼悦聊空间）',
        answerBy: '2026-11-24T10:00',
        came: null,
      },
    ])
    desk.setClock('2026-11-24T10:00')
    expect(refusal(await desk.call('notices.issue', { ...issueInput(desk, issued) }))).toBe(
      'notice-time-past',
    )
  })

  it('is delivered, answered and attended, with the minutes that somebody was late', async () => {
    const desk = await testDesk()
    await desk.file('notices.issue', issueInput(desk, await booked(desk)))
    const list = z.array(NoticeRow).parse(Reflect.get(await desk.call('notices.list', {}), 'value'))
    const first = NoticeRow.parse(list[0])
    expect(first).toMatchObject({ caseLabel: '第0001号', title: '空调外机位置', outdated: false })
    desk.setClock('2026-11-24T09:30')
    const deliver = { ...onNotice(first), at: '2026-11-24T09:10', how: 'phone', to: '值班室' } as const
    const delivered = await row(desk, 'notices.deliver', deliver)
    expect(refusal(await desk.call('notices.deliver', deliver))).toBe('stale')
    expect(refusal(await desk.call('notices.deliver', { ...deliver, version: delivered.version }))).toBe(
      'notice-delivered-already',
    )
    const bare = { ...onNotice(delivered), answer: 'sends', at: '2026-11-24T09:20', text: '' } as const
    expect(refusal(await desk.call('notices.answer', bare))).toBe('notice-answer-incomplete')
    const answered = await row(desk, 'notices.answer', { ...bare, text: '李卫东' })
    const early = { ...onNotice(answered), came: false, at: null, who: '' }
    expect(refusal(await desk.call('notices.arrival', early))).toBe('notice-not-begun')
    desk.setClock('2026-11-24T10:30')
    const came = { ...onNotice(answered), came: true, at: '2026-11-24T10:25', who: '李卫东' }
    expect(refusal(await desk.call('notices.arrival', { ...came, at: '2026-11-24T10:31' }))).toBe(
      'notice-time-wrong',
    )
    expect(await row(desk, 'notices.arrival', came)).toMatchObject({
      deliveredHow: 'phone',
      deliveredTo: '值班室',
      answer: 'sends',
      answerText: '李卫东',
      came: true,
      cameAt: '2026-11-24T10:25',
    })
    const { timeline, case: filed } = await desk.file('cases.note', {
      caseId: 1,
      version: 6,
      kind: 'remark',
      text: 'x',
    })
    expect(filed.version).toBe(7)
    expect(timeline.find(each => each.event === 'notice-came')?.text).toBe(
      '（2026）榕到通字第0001号，榕荫派出所，李卫东，晚 25 分',
    )
  })

  it('is voided with a reason, the number stays in the ledger, and the year stays whole', async () => {
    const desk = await testDesk()
    const first = await row(desk, 'notices.call', callInput(desk))
    const second = await row(desk, 'notices.call', callInput(desk))
    const voided = await row(desk, 'notices.void', { ...onNotice(first), reason: '写错了地点' })
    expect(voided.voided).toEqual({ reason: '写错了地点', at: '2026-11-24T09:00' })
    const again = { ...onNotice(voided), at: '2026-11-24T09:00', how: 'hand', to: '许志远' } as const
    expect(refusal(await desk.call('notices.deliver', again))).toBe('notice-voided')
    const third = await row(desk, 'notices.call', callInput(desk))
    expect([first, second, third].map(each => each.number)).toEqual([
      '（2026）榕到通字第0001号',
      '（2026）榕到通字第0002号',
      '（2026）榕到通字第0003号',
    ])
    const reply = await desk.call('numbers.ledger', { year: 2026 })
    const { series } = z.object({ series: z.array(SeriesProof) }).parse(reply.ok && reply.value)
    const proof = series.find(each => each.series === 'notice')
    expect(proof).toMatchObject({ drawn: 3, voided: 1, whole: true })
    expect(await countOf(desk)).toMatchObject({ total: { called: 2, letters: 2 }, voided: 1 })
  })

  it('says so where the session has moved on since the letter went out', async () => {
    const desk = await testDesk()
    const file = await desk.file('notices.issue', issueInput(desk, await booked(desk)))
    const {
      id,
      ordinal: _ordinal,
      state: _state,
      record: _record,
      cancelReason: _why,
      ...plan
    } = file.sessions[0] ?? expect.fail('not booked')
    await desk.file('sessions.move', {
      ...on(file),
      sessionId: id,
      plan: { ...plan, start: '2026-11-25T10:00', end: '2026-11-25T11:30' },
      reasons: [],
    })
    expect(await desk.call('notices.list', {})).toMatchObject({
      value: [{ outdated: true, start: '2026-11-24T10:00' }],
    })
  })

  it('counts a whistle of 民情簿 with a letter once, and an arrival noted in either place in both', async () => {
    const desk = await testDesk()
    const opened = await entryFrom(desk, 'intake.add', {
      stream: 'hazard',
      fields: { what: '配电房有焦味', name: '黄垚' },
    })
    const blow = {
      level: 'department',
      blower: '社区值班',
      answerer: '供电所',
      due: '2026-11-24T09:30',
    } as const
    const first = await entryFrom(desk, 'whistles.blow', { ...onEntry(opened), ...blow })
    const file = await entryFrom(desk, 'whistles.blow', {
      ...onEntry(first),
      ...blow,
      answerer: '街道应急管理办',
    })
    const [lettered, bare] = file.whistles
    const start = blow.due
    const letter = callInput(desk, { whistleId: lettered?.id, addressee: '供电所', start, answerBy: start })
    const notice = await row(desk, 'notices.call', letter)
    expect(refusal(await desk.call('notices.call', letter))).toBe('whistle-called-already')
    expect(await countOf(desk)).toMatchObject({
      total: { called: 2, letters: 1, whistles: 1, waiting: 2 },
      whistlesWithLetter: 1,
    })
    desk.setClock('2026-11-24T10:00')
    await row(desk, 'notices.arrival', {
      ...onNotice(notice),
      came: true,
      at: '2026-11-24T09:42',
      who: '马立新',
    })
    const reply = await desk.call('intake.get', { id: file.entry.id })
    expect(reply).toMatchObject({
      value: { whistles: [{ whoCame: '马立新', cameAt: '2026-11-24T09:42' }, { cameAt: null }] },
    })
    const now = await entryFrom(desk, 'intake.note', {
      entryId: file.entry.id,
      version: z.object({ value: z.object({ entry: z.object({ version: z.int() }) }) }).parse(reply).value
        .entry.version,
      text: '供电所到了',
    })
    await entryFrom(desk, 'whistles.came', {
      ...onEntry(now),
      whistleId: bare?.id ?? 0,
      cameAt: '2026-11-24T09:20',
      whoCame: '郭文博',
    })
    const { departments, total } = await countOf(desk)
    expect(total).toMatchObject({ called: 2, came: 2, late: 1, averageLate: 12, waiting: 0 })
    expect(departments.map(({ addressee, called, came, late }) => [addressee, called, came, late])).toEqual([
      ['供电所', 1, 1, 1],
      ['街道应急管理办', 1, 1, 0],
    ])
  })

  it('reports repeated no-shows to the street office, every letter once', async () => {
    const desk = await testDesk()
    const report = {
      addressee: '街道应急管理办',
      receiver: '榕荫街道办事处',
      issuerId: desk.names.contact('何慧敏'),
    }
    const miss = async () => {
      desk.setClock('2026-11-24T09:00')
      const notice = await row(desk, 'notices.call', callInput(desk))
      desk.setClock('2026-11-24T15:40')
      await row(desk, 'notices.arrival', { ...onNotice(notice), came: false, at: null, who: '' })
      return notice.id
    }
    const first = await miss()
    expect(refusal(await desk.call('notices.report', report))).toBe('no-shows-too-few')
    const second = await miss()
    expect(
      refusal(await desk.call('notices.report', { ...report, issuerId: desk.names.contact('沈玉兰') })),
    ).toBe('report-issuer-not-secretary')
    expect(await desk.call('notices.report', report)).toMatchObject({
      value: { id: 1, on: '2026-11-24', noticeIds: [first, second] },
    })
    expect(refusal(await desk.call('notices.report', report))).toBe('no-shows-too-few')
    const preview = await desk.call('papers.preview', { kind: 'no-show-report', reportId: 1 })
    expect(JSON.stringify(preview)).toContain('（2026）榕到通字第0002号')
  })
})

describe('R-30 names go to another organisation on a recorded ground alone', () => {
  const told = (people: { name: string; consentOn: string | null }[], ground: string, basis = '') => ({
    people,
    ground,
    basis,
  })

  it('refuses a letter that names a party, and takes it with the consent of that party or a legal basis', async () => {
    const desk = await testDesk()
    const file = await booked(desk)
    const naming = { ...issueInput(desk, file), matter: '陈喆堃与楼下商铺的外机' }
    expect(refusal(await desk.call('notices.issue', naming))).toBe('notice-names-party')
    const attempt = (disclosure: unknown) =>
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a window could send, right or wrong
      desk.call('notices.issue', { ...naming, disclosure } as RawInput<'notices.issue'>)
    const chen = { name: '陈喆堃', consentOn: null }
    expect(refusal(await attempt(told([chen], 'consent')))).toBe('telling-consent-missing')
    expect(refusal(await attempt(told([{ ...chen, consentOn: '2026-11-25' }], 'consent')))).toBe(
      'telling-consent-missing',
    )
    expect(refusal(await attempt(told([chen], 'report')))).toBe('ground-missing')
    expect(
      refusal(await attempt(told([{ name: '路人甲', consentOn: null }, chen], 'report', '第25条'))),
    ).toBe('person-not-in-case')
    const reply = await attempt(told([{ ...chen, consentOn: '2026-11-24' }], 'consent'))
    expect(reply.ok).toBe(true)
    expect(await desk.call('notices.disclosures', { noticeId: 1 })).toMatchObject({
      value: [
        { person: '陈喆堃', receiver: '榕荫派出所', ground: 'consent', consentOn: '2026-11-24', basis: '' },
      ],
    })
    const preview = await desk.call('papers.preview', { kind: 'call', noticeId: 1 })
    expect(JSON.stringify(preview)).toContain('陈喆堃（当事人单独同意）')
  })

  it('keeps the log from being changed', async () => {
    const desk = await testDesk()
    const file = await booked(desk)
    await desk.file('notices.issue', {
      ...issueInput(desk, file),
      disclosure: {
        ground: 'feedback',
        basis: '榕荫派出所移送函',
        people: [{ name: '牛犇', consentOn: null }],
      },
    })
    expect(() => desk.store.run(`UPDATE disclosures SET basis = 'x'`)).toThrow('the log stays')
    expect(() => desk.store.run('DELETE FROM disclosures')).toThrow('the log stays')
  })

  it('R-31: no ground lets a telephone or an ID number into a letter', async () => {
    const desk = await testDesk()
    const file = await booked(desk)
    for (const matter of ['请联系13800000502', '身份证110101199003072316', '打 138-0000-0502 核实'])
      expect(refusal(await desk.call('notices.issue', { ...issueInput(desk, file), matter }))).toBe(
        'notice-tells-number',
      )
  })
})
