import { inflateSync } from 'node:zlib'

import { buildPaper } from '@shared/papers/build-paper'
import { qrOf } from '@shared/papers/qr'
import { sessionMark } from '@shared/papers/sign-in'
import { paperToHtml } from '@shared/papers/to-html'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'

import { packageCheck } from '../../electron/documents/package-check'
import { pngOf } from '../../electron/documents/png'
import { toDocx } from '../../electron/documents/to-docx'
import { paperFacts } from '../support/paper-facts'
import { readAloud } from '../support/paper-text'

function sheet() {
  const facts = paperFacts()
  const [session] = facts.file.sessions
  if (!session) throw new Error('The paper facts have a session')
  const built = buildPaper({ kind: 'sign-in', caseId: facts.file.case.id, sessionId: session.id }, facts)
  if (!built.allowed) throw new Error(built.reason)
  return { facts, session, paper: built.value }
}

test('the sign-in sheet has an empty line for everybody expected and for three more', () => {
  const text = readAloud(sheet().paper)
  for (const each of ['陈喆堃', '牛犇', '周慧敏', '赵志强']) expect(text).toMatch(new RegExp(`${each}.*____`))
  expect(text.match(/到场时间____/g)?.length).toBeGreaterThan(8)
})

test('the code names office, case, session and day, and nobody', () => {
  const { facts, session } = sheet()
  const mark = sessionMark(facts, session)
  expect(mark).toContain(facts.file.case.acceptance?.number)
  expect(mark).toContain('第1次调解会 2026-11-24')
  for (const { name, phone, idNumber } of facts.file.case.parties)
    for (const each of [name, phone, idNumber].filter(text => text !== '')) expect(mark).not.toContain(each)
})

test('page and Word show the same squares, and Word the same bytes twice', async () => {
  const { facts, session, paper } = sheet()
  const modules = qrOf(sessionMark(facts, session))
  const dark = modules.join('').replaceAll('0', '').length
  expect(paperToHtml(paper).match(/h1v1h-1z/g)).toHaveLength(dark)
  const bytes = await toDocx(paper)
  expect(await toDocx(paper)).toEqual(bytes)
  expect(packageCheck(bytes)).toEqual([])
  const [picture] = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('word/media/'))
  expect(picture?.[1]).toEqual(pngOf(modules, 8, 4))
})

test('the picture is a PNG of as many dark pixels as the code has', () => {
  const png = Buffer.from(pngOf(['101', '010', '111'], 2, 1))
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([10, 10])
  const data = inflateSync(png.subarray(png.indexOf('IDAT') + 4, png.indexOf('IEND') - 8))
  const pixels = [...data].flatMap((byte, at) =>
    at % 3 === 0 ? [] : Array.from(byte.toString(2).padStart(8, '0')).slice(0, at % 3 === 1 ? 8 : 2),
  )
  expect(pixels.filter(each => each === '0')).toHaveLength(6 * 4)
})
