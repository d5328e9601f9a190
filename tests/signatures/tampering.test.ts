import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { toDocx } from '../../electron/documents/to-docx'
import { signOoxml } from '../../electron/signatures/sign-ooxml'
import { timeStampRequest, tokenFrom } from '../../electron/signatures/time-stamp'
import { verifyOoxml } from '../../electron/signatures/verify-ooxml'
import { COMMITTEE, makeSigner, makeTimeStampServer } from '../support/certificates'
import { askJdk } from '../support/judges/jdk'
import { askLibreOffice } from '../support/judges/libre-office'
import { paperOf } from '../support/paper-cases'
import { paperFacts } from '../support/paper-facts'
import { renamed, repacked, withPicture } from '../support/tampering'
import { DOCUMENT, HARMLESS, KINDS, type Foreign } from './tampering-kinds'

const folder = mkdtempSync(join(tmpdir(), 'tampering-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const at = '2026-11-24T02:00:00.000Z'
let signed: Uint8Array

const judged = Object.entries(KINDS).flatMap(([kind, { others }]) =>
  others ? [[kind, others] as const] : [],
)

let files: Map<string, Uint8Array>
let jdk: Map<string, string>
let office: Map<string, string>
const nameOf = (kind: string) => kind.replaceAll(/[^a-z]/g, '-')

beforeAll(async () => {
  const signer = makeSigner(folder, COMMITTEE)
  const stranger = makeSigner(folder, '别人')
  const foreign: Foreign = { certificate: stranger.certificate, stamp: '' }
  const server = makeTimeStampServer(folder)
  const timeStamp = async (over: Uint8Array) => {
    const token = tokenFrom(await server(timeStampRequest(over)), over)
    if (token === undefined) throw new Error('The server stamped something else')
    foreign.stamp ||= Buffer.from(token).toString('base64')
    return token
  }
  const paper = withPicture(await toDocx(paperOf('agreement', paperFacts())))
  await signOoxml(paper, { signer: stranger, at, role: '别人', timeStamp })
  signed = await signOoxml(paper, { signer, at, role: '人民调解委员会', timeStamp })
  files = new Map([['untouched', signed]])
  for (const [kind, { change }] of Object.entries(KINDS))
    files.set(
      nameOf(kind),
      repacked(signed, parts => change(parts, foreign)),
    )
  for (const [kind, change] of Object.entries(HARMLESS)) files.set(nameOf(kind), repacked(signed, change))
  jdk = askJdk(files)
  // Some of the rest bring LibreOffice down.
  const asked = ['untouched', ...judged.map(([kind]) => nameOf(kind))]
  office = askLibreOffice(new Map([...files].filter(([name]) => asked.includes(name))))
}, 180_000)

const fileOf = (kind: string) => files.get(nameOf(kind)) ?? new Uint8Array()
const javaSees = (kind: string) => {
  const [, core, right, all] = /core (\w+) parts (\d+)\/(\d+)/.exec(jdk.get(nameOf(kind)) ?? '') ?? []
  return core !== 'true' || right !== all
}

test('untouched, all three judges call it sound', () => {
  expect(verifyOoxml(signed)).toMatchObject({
    state: 'valid',
    signatures: [{ state: 'valid', problems: [] }],
  })
  expect(jdk.get('untouched')).toMatch(/^core true parts (\d+)\/\1$/)
  expect(office.get('untouched')).toBe('found True')
})

test.each(Object.entries(KINDS))('%s is caught', (kind, { state, says }) => {
  const verdict = verifyOoxml(fileOf(kind))
  expect(verdict.state).toBe(state)
  const said = verdict.signatures
    .flatMap(each => [...each.problems, ...each.uncovered])
    .map(each => each.code)
  if (says !== undefined) expect(said).toContain(says)
})

test.each(judged)('%s: what Java and LibreOffice make of it', (kind, others) => {
  expect({ jdk: javaSees(kind), office: office.get(nameOf(kind)) !== 'found True' }).toEqual(others)
})

test.each(Object.keys(HARMLESS))('%s: the signature stands', kind => {
  expect(verifyOoxml(fileOf(kind)).state).toBe('valid')
  expect(javaSees(kind)).toBe(false)
})

test('two parts of one name: the whole file is refused, since no two readers would agree on it', () => {
  const two = repacked(signed, parts => void parts.set('word/docum3nt.xml', 'forged'))
  expect(verifyOoxml(renamed(two, 'word/docum3nt.xml', DOCUMENT)).state).toBe('broken')
  const cased = repacked(signed, parts => void parts.set('Word/Document.xml', 'forged'))
  expect(verifyOoxml(cased).state).toBe('broken')
})

test('a damaged zip is refused', () => {
  const bytes = Buffer.from(signed)
  bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 0xff
  expect(verifyOoxml(bytes).state).toBe('broken')
  expect(verifyOoxml(signed.subarray(0, signed.length - 40)).state).toBe('broken')
})
