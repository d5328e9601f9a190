import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { Examined } from '@shared/signatures/contract'
import { textCode } from '@shared/signatures/text-code'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { COMMITTEE, makeP12, makeTimeStampServer, PASSPHRASE } from '../support/certificates'
import { refusal, testDesk, type TestDesk } from '../support/desk'
import { repacked, replacing } from '../support/tampering'
import { accepted, drafted, effective, presented } from '../support/walk'

const folder = mkdtempSync(join(tmpdir(), 'signatures-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// Certificates begin when they are made.
const NOW = new Date(Date.now() + 3_600_000).toISOString().slice(0, 16)

const signing = (caseId: number, over: object = {}) =>
  ({
    ref: { kind: 'agreement', caseId, agreementId: null },
    format: 'docx',
    passphrase: PASSPHRASE,
    ...over,
  }) as const

async function examined(desk: TestDesk, bytes: Uint8Array, name = '协议.docx'): Promise<Examined> {
  const base64 = Buffer.from(bytes).toString('base64')
  const reply = await desk.call('papers.verify', { file: { name, base64 } })
  if (!reply.ok) throw new Error(JSON.stringify(reply.failure))
  return z.object({ examined: Examined }).parse(reply.value).examined
}

const onlySaved = (desk: TestDesk) => [...desk.saved.values()].at(-1) ?? new Uint8Array()

async function signedDesk() {
  const desk = await testDesk()
  const file = await effective(desk)
  desk.setClock(NOW)
  desk.chooseFile({ name: '证书.p12', bytes: makeP12(folder, COMMITTEE) })
  const reply = await desk.call('papers.sign', signing(file.case.id))
  expect(refusal(reply)).toBeNull()
  return { desk, file, bytes: onlySaved(desk) }
}

describe('signing with the committee’s certificate', () => {
  it('keeps the file under the case, remembers it, and says so in the reading column', async () => {
    const { desk, file, bytes } = await signedDesk()
    const list = await desk.call('papers.signedFiles', { caseId: file.case.id })
    expect(list).toMatchObject({
      ok: true,
      value: [{ title: '人民调解协议书', certificateName: COMMITTEE, format: 'docx' }],
    })
    const after = await desk.file('cases.get', { id: file.case.id })
    expect(after.timeline[0]).toMatchObject({ event: 'certificate-signed' })
    desk.saved.clear()
    const again = await desk.call('papers.saveSigned', { caseId: file.case.id, id: 1 })
    expect(again.ok).toBe(true)
    expect(Buffer.from(onlySaved(desk)).equals(bytes)).toBe(true)
  })

  it('writes the passphrase nowhere: not into the journal, not into the register', async () => {
    const { desk } = await signedDesk()
    const Line = z.object({ input: z.string() })
    const lines = desk.store.all(Line, 'SELECT input FROM journal')
    const whole = lines.map(each => each.input).join('\n')
    expect(whole).not.toContain(PASSPHRASE)
    expect(lines.at(-1)?.input).toContain('（不记）')
    expect(lines.at(-1)?.input).toMatch(/"sha256":"[0-9a-f]{64}"/)
  })

  it('signs nothing when no file was chosen, the passphrase is wrong, or the certificate has run out', async () => {
    const desk = await testDesk()
    const file = await presented(desk)
    desk.setClock(NOW)
    expect(await desk.call('papers.sign', signing(file.case.id))).toMatchObject({
      ok: true,
      value: { signed: null },
    })
    desk.chooseFile({ name: 'a.p12', bytes: makeP12(folder, '过期', { days: 1 }) })
    expect(refusal(await desk.call('papers.sign', signing(file.case.id, { passphrase: '错' })))).toBe(
      'passphrase-wrong',
    )
    desk.setClock('2099-01-01T09:00')
    expect(refusal(await desk.call('papers.sign', signing(file.case.id)))).toBe('certificate-expired')
    desk.chooseFile({ name: 'a.p12', bytes: null })
    expect(refusal(await desk.call('papers.sign', signing(file.case.id)))).toBe('certificate-unreadable')
    expect(desk.saved.size).toBe(0)
  })

  it('takes a time stamp where a server is set, and signs nothing when it does not answer', async () => {
    const desk = await testDesk()
    const file = await presented(desk)
    desk.setClock(NOW)
    const office = z
      .object({ value: z.object({ version: z.int() }) })
      .parse(await desk.call('office.get', {}))
    const changes = { timeStampServer: 'https://tsa.example.invalid/' }
    expect(refusal(await desk.call('office.change', { version: office.value.version, changes }))).toBeNull()
    desk.chooseFile({ name: 'a.p12', bytes: makeP12(folder, COMMITTEE) })
    expect(refusal(await desk.call('papers.sign', signing(file.case.id)))).toBe('time-stamp-unreachable')
    desk.answerStamps(makeTimeStampServer(folder))
    expect(refusal(await desk.call('papers.sign', signing(file.case.id)))).toBeNull()
    expect((await examined(desk, onlySaved(desk))).verdict.signatures[0]?.timeStamp?.by).toBe(
      '测试用时间戳服务',
    )
    desk.answerStamps(() => Promise.resolve(null))
    expect(refusal(await desk.call('papers.sign', signing(file.case.id, { withoutStamp: true })))).toBeNull()
  })

  it('R-45 is not offered for marriage, adoption or succession, whatever the kind of dispute', async () => {
    const desk = await testDesk()
    for (const over of [
      { kind: 'family' },
      { kind: 'other', title: '父亲遗产怎么分' },
      { requests: ['办理收养'] },
    ]) {
      const file = await accepted(desk, over)
      desk.store.run(
        `INSERT INTO agreements (case_id, edition, state, facts, clauses, manner, copies, agreed_fen) VALUES (@id, 1, 'draft', '', '[]', '', 3, 0)`,
        { id: file.case.id },
      )
      expect(refusal(await desk.call('papers.sign', signing(file.case.id)))).toBe('paper-only')
    }
  })

  it('R-47 no draft and no void edition is signed', async () => {
    const desk = await testDesk()
    const file = await drafted(desk)
    expect(refusal(await desk.call('papers.sign', signing(file.case.id)))).toBe('paper-not-final')
  })
})

describe('查验: is it the one that was signed', () => {
  it('says that it is the very file, who signed it, and what nobody has checked', async () => {
    const { desk, file, bytes } = await signedDesk()
    const { words, known, verdict } = await examined(desk, bytes)
    expect(known).toMatchObject({ caseId: file.case.id, title: '人民调解协议书', superseded: false })
    expect(verdict.state).toBe('valid')
    expect(words[0]).toContain('就是登记簿里记着的那一份')
    expect(words.join('')).toContain(`${COMMITTEE}签的：签名有效，签过的内容一字未改`)
    expect(words.at(-1)).toContain('没有核实颁发机构')
  })

  it('says of a changed copy that it is another, and which part was changed', async () => {
    const { desk, bytes } = await signedDesk()
    const changed = repacked(bytes, replacing('word/document.xml', '1,200', '9,200'))
    const { words, known, printed } = await examined(desk, changed)
    expect(known).toBeNull()
    expect(printed?.edition).toBe(1)
    expect(words.join('')).toContain('签名无效')
    expect(words.join('')).toContain('内容被改过：word/document.xml')
  })

  it('reads the code at the foot of an unsigned copy, and does not take it for proof', async () => {
    const desk = await testDesk()
    const file = await presented(desk)
    await desk.call('papers.save', { ref: signing(file.case.id).ref, format: 'docx' })
    const { words, printed } = await examined(desk, onlySaved(desk))
    expect(printed?.code).toBe(textCode(file.agreements[0]?.textHash ?? ''))
    expect(words).toEqual([
      '文件里没有证书签名，不能证明正文没有改过。',
      expect.stringContaining('校验码谁都能抄'),
    ])
  })

  it('answers of any file, by its path too, and refuses by name what it cannot read', async () => {
    const desk = await testDesk()
    desk.onDisk.set('/u/说明.txt', { name: '说明.txt', bytes: Buffer.from('你好') })
    const pdf = await examined(desk, Buffer.from('%PDF-1.7'), '协议.pdf')
    expect(pdf.words).toEqual([expect.stringContaining('本机不会查验')])
    desk.onDisk.set('/u/电影.docx', { name: '电影.docx', bytes: null })
    const reply = await desk.call('papers.verify', { path: '/u/说明.txt' })
    expect(reply).toMatchObject({
      ok: true,
      value: { examined: { words: [expect.stringContaining('不是 Word 或 PDF')] } },
    })
    expect(refusal(await desk.call('papers.verify', { path: '/u/没有' }))).toBe('file-unreadable')
    expect(refusal(await desk.call('papers.verify', { path: '/u/电影.docx' }))).toBe('file-too-large')
    expect(await desk.call('papers.verify', {})).toMatchObject({ ok: true, value: { examined: null } })
  })
})
