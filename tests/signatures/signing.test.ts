import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { packageCheck } from '../../electron/documents/package-check'
import { toDocx } from '../../electron/documents/to-docx'
import { openP12 } from '../../electron/signatures/open-p12'
import { signOoxml } from '../../electron/signatures/sign-ooxml'
import { timeStampRequest, tokenFrom } from '../../electron/signatures/time-stamp'
import { verifyOoxml } from '../../electron/signatures/verify-ooxml'
import { COMMITTEE, makeP12, makeSigner, makeTimeStampServer, PASSPHRASE } from '../support/certificates'
import { askJdk } from '../support/judges/jdk'
import { askLibreOffice } from '../support/judges/libre-office'
import { paperOf } from '../support/paper-cases'
import { paperFacts } from '../support/paper-facts'
import { repacked, replacing } from '../support/tampering'

const folder = mkdtempSync(join(tmpdir(), 'signing-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const at = '2026-11-24T02:00:00.000Z'
const RARE = '𠮷𡈽·阿卜杜热合曼 & <喆>'
let paper: Uint8Array
beforeAll(async () => {
  paper = await toDocx(paperOf('agreement', paperFacts()))
})

test(
  'RSA, elliptic curve, two signers, a time stamp: three judges agree, and the package stays sound',
  { timeout: 120_000 },
  async () => {
    const server = makeTimeStampServer(folder)
    const timeStamp = async (over: Uint8Array) =>
      tokenFrom(await server(timeStampRequest(over)), over) ?? new Uint8Array()
    const committee = makeSigner(folder, COMMITTEE)
    const mediator = makeSigner(folder, '沈玉兰', { kind: 'ec', legacy: true })
    const one = await signOoxml(paper, { signer: committee, at, role: '人民调解委员会' })
    const curve = await signOoxml(paper, { signer: mediator, at, role: RARE })
    const both = await signOoxml(one, { signer: mediator, at, role: '人民调解员', timeStamp })
    const files = new Map([
      ['one', one],
      ['curve', curve],
      ['both', both],
    ])
    expect([...files.values()].map(each => verifyOoxml(each).state)).toEqual(['valid', 'valid', 'valid'])
    expect([...files.values()].flatMap(packageCheck)).toEqual([])
    expect(Object.fromEntries(askLibreOffice(files))).toEqual({
      both: 'found True True',
      curve: 'found True',
      one: 'found True',
    })
    const core = /^core true parts (\d+)\/\1( core true parts (\d+)\/\3)?$/
    for (const said of askJdk(files).values()) expect(said).toMatch(core)
    expect(verifyOoxml(both).signatures.map(each => [each.certificate?.name, each.timeStamp?.by])).toEqual([
      [COMMITTEE, undefined],
      ['沈玉兰', '测试用时间戳服务'],
    ])
  },
)

test('the same paper signed twice at the same moment gives the same bytes', async () => {
  const signer = makeSigner(folder, COMMITTEE)
  const sign = () => signOoxml(paper, { signer, at, role: '' })
  expect(Buffer.from(await sign()).equals(await sign())).toBe(true)
})

test('a file nobody signed is called unsigned, and what is no package broken', () => {
  expect(verifyOoxml(paper)).toEqual({ kind: 'office', state: 'unsigned', signatures: [] })
  expect(verifyOoxml(new Uint8Array([1, 2, 3])).state).toBe('broken')
})

test('signed after the certificate had run out: said, not hidden', async () => {
  const signer = makeSigner(folder, '过期', { days: 1 })
  const late = await signOoxml(paper, { signer, at: '2028-01-01T00:00:00.000Z', role: '' })
  expect(verifyOoxml(late).signatures[0]).toMatchObject({ state: 'valid', outsideValidity: true })
})

test('R-47: once a text is signed, every change of it shows', async () => {
  const signed = await signOoxml(paper, { signer: makeSigner(folder, COMMITTEE), at, role: '' })
  const changed = repacked(signed, replacing('word/document.xml', '</w:body>', '<w:p/></w:body>'))
  expect(verifyOoxml(changed).state).toBe('broken')
})

test.each([
  ['a new file', {}],
  ['an old file, with RC2 and triple DES', { legacy: true }],
  ['an elliptic curve', { kind: 'ec' }],
] as const)('a certificate file opens with its passphrase and with no other: %s', (_what, wish) => {
  const file = makeP12(folder, '证书', wish)
  const opened = openP12(file, PASSPHRASE)
  expect(opened).toMatchObject({ allowed: true, value: { chain: [expect.any(Uint8Array)] } })
  expect(openP12(file, '错的')).toMatchObject({ allowed: false, reason: 'passphrase-wrong' })
  expect(openP12(file, '')).toMatchObject({ allowed: false, reason: 'passphrase-wrong' })
})

test('what is no certificate file is refused by name, whatever its bytes', () => {
  expect(openP12(paper, PASSPHRASE)).toMatchObject({ allowed: false, reason: 'certificate-unreadable' })
  const file = makeP12(folder, '残缺')
  for (const length of [0, 1, 50, 500, file.length - 1])
    expect(openP12(file.subarray(0, length), PASSPHRASE).allowed).toBe(false)
})

test('a time stamp over something else is not taken', async () => {
  const server = makeTimeStampServer(folder)
  const answer = await server(timeStampRequest(Buffer.from('甲')))
  expect(tokenFrom(answer, Buffer.from('甲'))).toBeDefined()
  expect(tokenFrom(answer, Buffer.from('乙'))).toBeUndefined()
  const forged = Buffer.from(answer)
  forged[forged.length - 20] = (forged[forged.length - 20] ?? 0) ^ 1
  expect(tokenFrom(forged, Buffer.from('甲'))).toBeUndefined()
  expect(tokenFrom(Buffer.from('<html>'), Buffer.from('甲'))).toBeUndefined()
})
