import { execFileSync } from 'node:child_process'
import { deflateRawSync } from 'node:zlib'

import { array, assert as holds, constant, property, string, tuple } from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'

import { readKind, readSource, readFate } from '@shared/exchange/read-code'
import { readOldDay } from '@shared/exchange/read-day'

import { readTable } from '../../electron/exchange/read-table'

const read = (bytes: Uint8Array) => {
  const decision = readTable(bytes, '旧簿')
  return decision.allowed ? decision.value : decision.reason
}
const encoded = (text: string, to: string) =>
  new Uint8Array(execFileSync('iconv', ['-f', 'UTF-8', '-t', to], { input: text }))

describe('a .csv of any program', () => {
  it.each([
    ['UTF-8', '案号,申请人\n1,陈喆堃'],
    ['GBK', '案号,申请人\n1,陈喆'],
    ['GB18030', '案号,申请人\n1,陈𠮷'],
  ])('in %s is known by itself', (encoding, text) => {
    const [head, row] = text.split('\n').map(line => line.split(','))
    expect(read(encoded(text, encoding))).toEqual({ encoding, sheets: [{ name: '旧簿', rows: [head, row] }] })
  })

  it('keeps line breaks, quotes and separators inside quotes, and the place of blank lines', () => {
    const text = '案号;简要情况\r\n1;"楼上漏水；\n说了""三次"""\r\n\r\n2;无\r\n'
    const rows = [['案号', '简要情况'], ['1', '楼上漏水；\n说了"三次"'], [], ['2', '无']]
    expect(read(strToU8(text))).toMatchObject({ sheets: [{ rows }] })
  })

  it('gives back what was written, whatever the cells hold', () => {
    const cell = string({ unit: 'grapheme', maxLength: 12 }).map(text => text.replaceAll(/[\r\0\ufeff]/g, ''))
    const row = tuple(constant('行'), cell, cell)
    holds(
      property(array(row, { minLength: 1, maxLength: 8 }), rows => {
        const text = rows
          .map(each => each.map(part => `"${part.replaceAll('"', '""')}"`).join(','))
          .join('\r\n')
        expect(read(strToU8(text))).toMatchObject({ sheets: [{ rows }] })
      }),
    )
  })

  it.each([
    ['nothing', new Uint8Array(), 'table-empty'],
    ['an old .xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), 'table-old-format'],
    ['a picture', new Uint8Array([0x89, 0x50, 0, 0, 0, 1]), 'table-unreadable'],
    ['letters of no known kind', new Uint8Array([0x61, 0xff, 0xff, 0xff]), 'table-encoding'],
    ['a hundred thousand lines', strToU8('1,2\n'.repeat(100_000)), 'table-too-large'],
  ])('refuses %s', (_what, bytes, reason) => {
    expect(read(bytes)).toBe(reason)
  })
})

const BOOK = {
  'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="说明" sheetId="1" state="hidden" r:id="rId1"/><sheet name="2021 &amp; 22" sheetId="2" r:id="rId2"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>`,
  'xl/sharedStrings.xml': `<sst><si><t>案号</t></si><si><r><t>受理</t></r><r><t xml:space="preserve">日期</t></r><rPh><t>ノ</t></rPh></si></sst>`,
  'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="177" formatCode="0.00&quot;元/年&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="31"/></cellXfs></styleSheet>`,
  'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
  'xl/worksheets/sheet2.xml': `<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>第&#x31;号</t></is></c><c r="B3"><v>1.10101199003072E+17</v></c><c r="C3" s="1"><v>44260</v></c><c r="D3" s="2"><v>44260.5</v></c><c r="E3" s="3"><v>44260.5</v></c><c r="F3" t="str"><f>A1&amp;"x"</f><v>案号x</v></c></row></sheetData></worksheet>`,
}
const book = (over: Record<string, string> = {}) =>
  zipSync(Object.fromEntries(Object.entries({ ...BOOK, ...over }).map(([name, xml]) => [name, strToU8(xml)])))

describe('an .xlsx', () => {
  it('gives the sheets that can be seen, with days where the style says so and long numbers in full', () => {
    expect(read(book())).toEqual({
      encoding: 'xlsx',
      sheets: [
        {
          name: '2021 & 22',
          rows: [
            ['案号', '', '受理日期'],
            [],
            ['第1号', '110101199003072000', '2021-03-05', '44260.5', '2021-03-05 12:00', '案号x'],
          ],
        },
      ],
    })
  })

  it('that would unfold to gigabytes is refused, whatever size it claims', () => {
    const zeros = deflateRawSync(new Uint8Array(80 * 1024 * 1024))
    const bomb = Buffer.from(zipSync({ ...parts(), 'xl/sharedStrings.xml': [zeros, { level: 0 }] }))
    // Its entry is said to be deflated, and small.
    const central = bomb.lastIndexOf(Buffer.from('xl/sharedStrings.xml')) - 46
    const local = bomb.indexOf(Buffer.from('xl/sharedStrings.xml')) - 30
    bomb.writeUInt16LE(8, central + 10)
    bomb.writeUInt16LE(8, local + 8)
    expect(read(bomb)).toBe('table-unreadable')
  })

  it('that is cut off, or empty, or has a row in the billions, is refused', () => {
    expect(read(book().slice(0, 400))).toBe('table-unreadable')
    const empty = '<worksheet><sheetData/></worksheet>'
    expect(read(book({ 'xl/worksheets/sheet2.xml': empty }))).toBe('table-empty')
    const far = '<worksheet><sheetData><row r="4000000000"><c><v>1</v></c></row></sheetData></worksheet>'
    expect(read(book({ 'xl/worksheets/sheet2.xml': far }))).toBe('table-too-large')
  })
})

const parts = () => Object.fromEntries(Object.entries(BOOK).map(([name, xml]) => [name, strToU8(xml)]))

describe('a day of an old register', () => {
  it.each([
    '2021-03-05',
    '2021/3/5',
    '2021.3.5',
    '20210305',
    '2021年3月5日',
    '21.3.5',
    '２０２１．３．５',
    '2021、3、5',
    '2021-3-5 14:30',
    '2021 年 3 月 5 日 星期五',
    '二〇二一年三月五日',
    '44260',
    '44260.5',
    '2021.3.5.',
  ])('is read from %s', text => {
    expect(readOldDay(text, '2026-11-22')).toBe('2021-03-05')
  })

  it('takes years of two digits as past ones', () => {
    expect(readOldDay('26.11.22', '2026-11-22')).toBe('2026-11-22')
    expect(readOldDay('98.5.3', '2026-11-22')).toBe('1998-05-03')
    expect(readOldDay('二〇二六年十一月二十二日', '2026-11-22')).toBe('2026-11-22')
  })

  it.each(['', '不详', '2021-13-05', '2021.2.30', '3.5', '2021年', '12345', '5/3/2021x'])(
    'is none in “%s”',
    text => {
      expect(readOldDay(text, '2026-11-22')).toBeUndefined()
    },
  )
})

describe('words of an old register', () => {
  it.each([
    ['邻里纠纷', 'neighbours', false],
    ['邻里', 'neighbours', false],
    ['楼上漏水', 'neighbours', true],
    ['交通事故赔偿', 'traffic', true],
    ['劳动争议', 'labour', true],
  ])('%s is %s', (text, code, near) => {
    expect(readKind(text)).toEqual({ code, near })
  })

  it('know what they do not know', () => {
    expect([readKind('奇怪'), readKind(''), readSource('？'), readFate('')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it.each([
    ['调解成功', 'settled'],
    ['调解不成', 'failed'],
    ['未达成协议', 'failed'],
    ['达成书面协议', 'settled'],
    ['不予受理', 'declined'],
    ['未结', 'open'],
    ['已归档', 'closed'],
    ['有待继续调解', 'open'],
    ['办结', 'closed'],
  ])('say what became of a case: %s', (text, fate) => {
    expect(readFate(text)).toBe(fate)
  })
})
