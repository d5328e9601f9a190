import { exchangeContract } from '@shared/exchange/contract'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { on, refusal, testDesk, type TestDesk } from '../support/desk'
import { checked, imported } from '../support/importing'
import { inEncoding, messyRegister } from '../support/old-register'
import { accepted, registered } from '../support/walk'

const Total = z.object({ total: z.int() })
const count = (desk: TestDesk, table: string) =>
  desk.store.one(Total, `SELECT count(*) AS total FROM ${table}`)?.total
const Landed = z.object({
  number: z.string().nullable(),
  stage: z.string(),
  archivedOn: z.string().nullable(),
})
const cases = (desk: TestDesk) =>
  desk.store.all(Landed, 'SELECT number, stage, archived_on AS archivedOn FROM cases ORDER BY id')

const HEAD = '案号,受理日期,纠纷名称,纠纷类型,申请人,被申请人,调解员,调解结果,结案日期,协议编号\n'
const csv = (...rows: string[]) => strToU8(HEAD + rows.join('\n'))

describe('a messy register of 2,000 rows in GBK', () => {
  it('is understood, and every row is accounted for', async () => {
    const desk = await testDesk()
    const { csv: text, bad } = messyRegister(2000)
    const { opened, sheet, verdict, token } = await checked(desk, inEncoding(text, 'GBK'), '旧簿.csv')
    expect(opened.encoding).toBe('GBK')
    expect(sheet).toMatchObject({ rows: 2000, headingRow: 2, remembered: false })
    expect(sheet.mapping).toEqual([
      'number',
      'requestedOn',
      'acceptedOn',
      'title',
      'kind',
      'applicant',
      'applicantId',
      'applicantPhone',
      'respondent',
      'place',
      'facts',
      'claim',
      'mediator',
      'result',
      'closedOn',
      'note',
      null,
    ])
    expect(sheet.examples.join()).not.toMatch(/\d{15}|138\d{8}/)
    const of = (code: string) => verdict.counts.find(each => each.code === code)?.count ?? 0
    expect({ twice: of('number-twice'), noDay: of('day-missing') }).toEqual({
      // The first row has that number too.
      twice: bad.twice,
      noDay: bad.noDay,
    })
    expect(verdict.ready + verdict.asked + verdict.stopped).toBe(2000)
    expect(verdict.stopped).toBe(bad.twice + bad.noDay)
    expect(verdict.newMediators.toSorted()).toEqual(['区大爷', '老王'])
    expect(count(desk, 'cases')).toBe(0)

    const { run } = await imported(desk, token)
    expect(run).toMatchObject({ imported: verdict.ready, leftOut: 2000 - verdict.ready, changed: 0 })
    expect(count(desk, 'cases')).toBe(verdict.ready)
    expect(count(desk, 'import_rows')).toBe(2000)
    expect(count(desk, 'numbers')).toBe(0)
    expect(desk.reported).toEqual([])
    const [open] = desk.store.all(
      z.object({ id: z.int() }),
      `SELECT id FROM cases WHERE stage = 'archived' LIMIT 1`,
    )
    expect(await desk.call('cases.get', { id: open?.id ?? 0 })).toMatchObject({
      ok: true,
      value: { case: { stage: 'archived', version: 0 }, timeline: [{ event: 'imported' }] },
    })
    expect(await desk.call('journal.verify', {})).toMatchObject({ value: { broken: null } })
  })

  it('remembers what its columns mean', async () => {
    const desk = await testDesk()
    const file = csv('旧1,2020-1-2,漏水,邻里,甲,乙,,成功,,')
    const first = await checked(desk, file, 'a.csv')
    const mapping = first.sheet.mapping.with(2, 'facts')
    const { checkAll } = await import('../support/importing')
    await checkAll(desk, { ...first.input, mapping })
    await imported(desk, first.token)
    const again = await checked(desk, file, 'b.csv')
    expect(again.sheet).toMatchObject({ remembered: true, mapping })
  })
})

describe('R-56: numbers of the old register', () => {
  it('are kept, never drawn again, and leave the ledger as it is', async () => {
    const desk = await testDesk()
    const own = await accepted(desk)
    const pattern = own.case.acceptance?.number ?? ''
    expect(pattern).toMatch(/第0001号/)
    const old = (ordinal: number) => pattern.replace('第0001号', `第${ordinal}号`)
    const { verdict, token } = await checked(
      desk,
      csv(
        `${old(1)},2026-1-2,漏水,邻里,甲,乙,,成功,,（2026）榕人调协字第7号`,
        `${old(9)},2026-1-3,噪音,邻里,丙,丁,,成功,,`,
        `${old(9).replace('第9号', '第 009 号')},2026-1-4,停车,物业,戊,己,,成功,,`,
        `旧2026-3,2026-1-5,欠款,合同,庚,辛,,成功,,`,
      ),
      '旧.csv',
    )
    const codes = verdict.rows.map(each => [each.row, each.take, ...each.findings.map(({ code }) => code)])
    expect(codes).toEqual([
      [2, 'no', 'number-taken'],
      [4, 'no', 'number-twice'],
      [3, 'ask', 'number-ahead'],
    ])
    await imported(desk, token, [3])
    expect(cases(desk).map(each => each.number)).toEqual([pattern, old(9), '旧2026-3'])
    const next = await accepted(desk, { title: '另一件' })
    expect(next.case.acceptance?.number).toMatch(/第0010号/)
    expect(count(desk, 'numbers')).toBe(2)
  })

  it('are stepped over also when the pattern becomes that of the old register afterwards', async () => {
    const desk = await testDesk()
    const { token } = await checked(desk, csv('旧〔2026〕1号,2026-1-5,欠款,合同,庚,辛,,成功,,'), '旧.csv')
    await imported(desk, token)
    await desk.call('office.change', { version: 0, changes: { caseNumber: '旧〔{年}〕{序}号' } })
    expect((await accepted(desk)).case.acceptance?.number).toBe('旧〔2026〕2号')
  })

  it('are looked at once more when somebody draws one between check and import', async () => {
    const desk = await testDesk()
    const before = await checked(
      desk,
      csv(
        '（2026）榕人调字第0001号,2026-1-5,欠款,合同,庚,辛,,成功,,',
        '旧2,2026-1-5,漏水,邻里,甲,乙,,成功,,',
      ),
      '旧.csv',
    )
    expect(before.verdict).toMatchObject({ ready: 2 })
    const own = await accepted(desk)
    expect(own.case.acceptance?.number).toBe('（2026）榕人调字第0001号')
    expect(await imported(desk, before.token)).toMatchObject({
      overtaken: 1,
      run: { imported: 1, leftOut: 1 },
    })
  })
})

describe('where an old case lands', () => {
  it('follows its row, and claims nothing that the row does not say', async () => {
    const desk = await testDesk()
    const { token } = await checked(
      desk,
      csv(
        '旧1,2019年3月2日,漏水,邻里,甲,乙,沈玉兰,调解成功,19.4.1,旧协1',
        '旧2,2019.5.1,噪音,邻里,丙,丁,老王,调解不成,2019/6/1,',
        '旧3,2026-11-2,停车,物业,戊,己,,调解中,,',
        ',2026-11-3,欠款,合同,庚,辛,,未结,,',
        ',20261104,打架,,壬,癸,,不予受理,,',
        ',2018-1-1,房租,,子,丑,,调解成功,,',
      ),
      '旧.csv',
      { withoutNumber: 'make' },
    )
    await imported(desk, token)
    expect(cases(desk)).toEqual([
      { number: '旧1', stage: 'archived', archivedOn: '2019-04-01' },
      { number: '旧2', stage: 'archived', archivedOn: '2019-06-01' },
      { number: '旧3', stage: 'accepted', archivedOn: null },
      { number: null, stage: 'registered', archivedOn: null },
      { number: null, stage: 'declined', archivedOn: null },
      { number: '旧簿无号2018-7', stage: 'archived', archivedOn: '2018-01-01' },
    ])
    const failed = await desk.call('cases.get', { id: 2 })
    expect(failed).toMatchObject({
      value: {
        case: {
          closing: { failedOn: '2019-06-01', routesToldOn: null, retention: '长期', note: '调解不成' },
        },
        sessions: [],
        agreements: [],
      },
    })
    const contacts = desk.store.all(
      z.object({ name: z.string(), active: z.int() }),
      `SELECT name, active FROM contacts WHERE note = '旧登记簿里的调解员'`,
    )
    expect(contacts).toEqual([{ name: '老王', active: 0 }])
  })

  it('keeps the row as it stood, masked for the window', async () => {
    const desk = await testDesk()
    const head = '案号,受理日期,申请人,身份证,电话,被申请人,天气'
    const file = strToU8(`${head}\n旧1,2019-1-2,甲,110101199003072316,13800001234,乙,晴`)
    const { token } = await checked(desk, file, '旧.csv')
    await imported(desk, token)
    expect(await desk.call('exchange.source', { caseId: 1 })).toMatchObject({
      value: {
        fileName: '旧.csv',
        row: 2,
        cells: [
          { heading: '案号', text: '旧1' },
          { heading: '受理日期', text: '2019-1-2' },
          { heading: '申请人', text: '甲' },
          { heading: '身份证', text: '110***********2316' },
          { heading: '电话', text: '138****1234' },
          { heading: '被申请人', text: '乙' },
          { heading: '天气', text: '晴' },
        ],
      },
    })
  })
})

describe('R-07: what is there already', () => {
  it('stays out unless somebody takes it in', async () => {
    const desk = await testDesk()
    await registered(desk)
    const { verdict } = await checked(
      desk,
      csv(
        '旧1,2026-11-20,空调外机位置,邻里纠纷,陈喆堃,牛犇,,成功,,',
        '旧2,2019-1-2,漏水,邻里纠纷,甲,乙,,成功,,',
        '旧3,2019-1-2,漏水,邻里纠纷,甲,乙,,成功,,',
        '旧4,2030-1-2,漏水,邻里纠纷,丙,,,成功,,',
      ),
      '旧.csv',
    )
    expect(verdict.rows.map(each => [each.row, each.take, ...each.findings.map(({ code }) => code)])).toEqual(
      [
        [2, 'ask', 'same-in-register'],
        [4, 'ask', 'same-in-file'],
        [5, 'ask', 'day-future', 'party-missing'],
      ],
    )
    expect(verdict).toMatchObject({ ready: 1, asked: 3, stopped: 0 })
  })
})

describe('a run', () => {
  const file = csv('旧1,2019-1-2,漏水,邻里,甲,乙,老王,成功,,旧协1', '旧2,2026-11-2,停车,物业,丙,丁,,未结,,')

  it('is undone as a whole, with everything it brought', async () => {
    const desk = await testDesk()
    const tables = [
      'cases',
      'case_texts',
      'parties',
      'timeline',
      'import_rows',
      'imported_numbers',
      'contacts',
    ]
    const before = tables.map(table => count(desk, table))
    const { token } = await checked(desk, file, '旧.csv')
    const { run } = await imported(desk, token)
    expect(tables.map(table => count(desk, table))).not.toEqual(before)
    desk.setClock('2026-11-25T10:00')
    const runs = exchangeContract['exchange.undo'].output
    const reply = await desk.call('exchange.undo', { runId: run.id })
    expect(runs.parse(reply.ok && reply.value)).toMatchObject([{ undoneAt: '2026-11-25T10:00' }])
    expect(tables.map(table => count(desk, table))).toEqual(before)
    expect(refusal(await desk.call('exchange.undo', { runId: run.id }))).toBe('run-undone-already')
    const again = await checked(desk, file, '旧.csv')
    expect(again.verdict.ready).toBe(2)
  })

  it('stays once one of its cases has been worked on', async () => {
    const desk = await testDesk()
    const { token } = await checked(desk, file, '旧.csv')
    const { run } = await imported(desk, token)
    const open = await desk.file('cases.note', { caseId: 2, version: 0, kind: 'call', text: '来电' })
    expect(open.case.id).toBe(2)
    expect(await desk.call('exchange.undo', { runId: run.id })).toMatchObject({
      failure: { rule: 'run-changed-since', about: { count: 1 } },
    })
    expect(on(open).version).toBe(1)
    expect(count(desk, 'cases')).toBe(2)
  })

  it('is in the journal with its figures and none of its rows', async () => {
    const desk = await testDesk()
    const { token } = await checked(desk, file, '旧.csv')
    await imported(desk, token)
    const entry = desk.store.one(
      z.object({ input: z.string() }),
      `SELECT input FROM journal WHERE procedure = 'exchange.import'`,
    )
    expect(JSON.parse(entry?.input ?? '')).toMatchObject({
      noted: { file: '旧.csv', imported: 2, leftOut: 0 },
    })
    expect(entry?.input).not.toContain('漏水')
  })

  it('needs a file, a whole check, a mediator and something to import', async () => {
    const desk = await testDesk()
    expect(await desk.call('exchange.open', {})).toMatchObject({ value: { table: null } })
    desk.chooseFile({ name: '电影.mp4', bytes: null })
    expect(refusal(await desk.call('exchange.open', {}))).toBe('table-too-large')
    const gone = { token: 'x', take: [], leave: [] }
    expect(refusal(await desk.call('exchange.import', gone))).toBe('table-gone')
    const { token, input } = await checked(desk, csv(',,漏水,,甲,乙,,,,'), '旧.csv')
    expect(refusal(await desk.call('exchange.import', { token, take: [], leave: [] }))).toBe(
      'nothing-to-import',
    )
    const lawyer = desk.store.one(
      z.object({ id: z.int() }),
      `SELECT id FROM contacts WHERE role = 'lawyer'`,
    )?.id
    const wrong = { ...input, from: 0, choices: { ...input.choices, mediatorId: lawyer ?? 0 } }
    expect(refusal(await desk.call('exchange.check', wrong))).toBe('default-mediator-unknown')
  })
})
