import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { describe, expect, test } from 'vitest'

import { verifyOoxml } from '../../electron/signatures/verify-ooxml'

/** Test data of Apache POI, kept beside the project and not in it. */
const FOLDER = resolve(import.meta.dirname, '../../../shared/office-signatures')
const isThere = existsSync(FOLDER)

/** Office 2007 and the preview of 2010 left a part and its relationship unsigned. */
const FILES = [
  ['Office2010-SP1-XAdES-X-L.docx', ['valid'], ['Frank Cornelis (Signature)']],
  ['hello-world-office-2010-technical-preview.docx', ['partial'], ['Test']],
  [
    'hello-world-signed-twice.docx',
    ['valid', 'valid'],
    ['Bryan Brouckaert (Signature)', 'Bart Hanssens (Signature)'],
  ],
  ['hello-world-signed.docx', ['valid'], ['Bart Hanssens (Signature)']],
  ['hello-world-signed.pptx', ['partial'], ['Bart Hanssens (Signature)']],
  ['ms-office-2010-signed.xlsx', ['valid'], ['Frank Cornelis (Signature)']],
  ['office2007prettyPrintedRels.docx', ['valid'], ['Hamed']],
] as const

describe.skipIf(!isThere)('skipped where ../shared/office-signatures is not there', () => {
  test.each(FILES)('%s, signed by Office, verifies', (file, states, signers) => {
    const { signatures } = verifyOoxml(readFileSync(join(FOLDER, file)))
    expect(signatures.map(each => each.problems)).toEqual(signatures.map(() => []))
    expect(signatures.map(each => each.state)).toEqual(states)
    expect(signatures.map(each => each.certificate?.name)).toEqual(signers)
    // What nobody should sign with any more is told, not hidden.
    expect(signatures.every(each => each.weak)).toBe(true)
  })

  test('a time stamp made by others fits the signature it was made for', () => {
    const { signatures } = verifyOoxml(readFileSync(join(FOLDER, 'Office2010-SP1-XAdES-X-L.docx')))
    expect(signatures[0]?.timeStamp).toEqual({
      at: '2011-08-20T05:18:39.000Z',
      by: 'Time Stamping Authority',
    })
  })

  test('a digit changed in a file that Office signed breaks it', () => {
    const bytes = readFileSync(join(FOLDER, 'hello-world-signed.docx'))
    const broken = Buffer.from(bytes)
    const place = broken.indexOf('word/document.xml') + 'word/document.xml'.length + 20
    broken[place] = (broken[place] ?? 0) ^ 1
    expect(verifyOoxml(broken).state).toBe('broken')
  })
})
