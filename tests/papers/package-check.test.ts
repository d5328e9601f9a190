import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'

import { packageCheck } from '../../electron/documents/package-check'
import { toDocx } from '../../electron/documents/to-docx'
import { paperOf } from '../support/paper-cases'
import { paperFacts } from '../support/paper-facts'

let sound: Uint8Array
beforeAll(async () => {
  sound = await toDocx(paperOf('agreement', paperFacts()))
})

const BODY = 'word/document.xml'
const TYPES = '[Content_Types].xml'
const RELS = 'word/_rels/document.xml.rels'

type Edit = (parts: Record<string, Uint8Array>) => void

const swap =
  (name: string, from: string | RegExp, to: string): Edit =>
  parts => {
    const before = strFromU8(parts[name] ?? new Uint8Array())
    const after = before.replace(from, to)
    if (after === before) throw new Error(`Nothing to damage in ${name}`)
    parts[name] = strToU8(after)
  }
const drop =
  (name: string): Edit =>
  parts => {
    delete parts[name]
  }
const add =
  (name: string, text: string): Edit =>
  parts => {
    parts[name] = strToU8(text)
  }

const relationship = (type: string, target: string, mode = '') =>
  swap(
    RELS,
    '</Relationships>',
    `<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/></Relationships>`,
  )

const FAULTS: readonly (readonly [string, string, Edit])[] = [
  ['a tag left open', 'xml-not-well-formed', swap(BODY, '</w:body>', '')],
  ['an ampersand by itself', 'xml-not-well-formed', swap(BODY, '人民调解协议书', '甲 & 乙')],
  ['a control character', 'xml-not-well-formed', swap(BODY, '人民调解协议书', '甲\u0001乙')],
  [
    'an attribute given twice',
    'xml-not-well-formed',
    swap(BODY, '<w:jc w:val="center"/>', '<w:jc w:val="center" w:val="left"/>'),
  ],
  [
    'a prefix that is declared nowhere',
    'xml-not-well-formed',
    swap(BODY, '<w:jc w:val="center"/>', '<q:jc w:val="center"/>'),
  ],
  [
    'a document type declaration',
    'xml-not-well-formed',
    swap(BODY, '<w:document', '<!DOCTYPE w:document><w:document'),
  ],
  ['no list of content types', 'part-missing', drop(TYPES)],
  ['no root relationships', 'part-missing', drop('_rels/.rels')],
  ['no document', 'main-part-missing', drop(BODY)],
  ['no styles although they are named', 'relationship-dangling', drop('word/styles.xml')],
  ['a content type for a part that is not there', 'content-type-dangling', drop('word/footer1.xml')],
  ['a part of unknown type', 'content-type-missing', add('word/stray.bin', 'x')],
  [
    'a Word part known only as XML',
    'content-type-too-general',
    swap(TYPES, /<Override [^>]*PartName="\/word\/styles.xml"\/>/, ''),
  ],
  [
    'a content type given twice',
    'content-type-doubled',
    swap(TYPES, '</Types>', '<Default Extension="xml" ContentType="text/xml"/></Types>'),
  ],
  [
    'macros',
    'macros',
    swap(TYPES, 'wordprocessingml.document.main+xml', 'ms-word.document.macroEnabled.main+xml'),
  ],
  ['a relationship id given twice', 'relationship-id', swap(RELS, 'Id="rId2"', 'Id="rId1"')],
  [
    'relationships of a part that is not there',
    'relationships-without-part',
    add(
      'word/_rels/ghost.xml.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
    ),
  ],
  [
    'a picture from the network',
    'external-content',
    relationship('image', 'https://example.org/a.png', ' TargetMode="External"'),
  ],
  ['an embedded object', 'foreign-content', relationship('oleObject', 'styles.xml')],
  ['a template from elsewhere', 'foreign-content', relationship('attachedTemplate', 'styles.xml')],
  ['a header that nothing points to', 'reference-dangling', swap(BODY, /r:id="rId\d+"/, 'r:id="rId77"')],
  ['a style that is not defined', 'style-unknown', swap(BODY, '<w:pPr>', '<w:pPr><w:pStyle w:val="Ghost"/>')],
  [
    'a bookmark left open',
    'bookmark-open',
    swap(BODY, '</w:p>', '<w:bookmarkStart w:id="1" w:name="a"/></w:p>'),
  ],
  ['a bookmark only ended', 'bookmark-end-alone', swap(BODY, '</w:p>', '<w:bookmarkEnd w:id="1"/></w:p>')],
  ['a field left open', 'field-open', swap('word/footer1.xml', '<w:fldChar w:fldCharType="end"/>', '')],
  [
    'a cell without a paragraph',
    'cell-empty',
    swap(BODY, /(<w:tc>(?:(?!<w:p>).)*)<w:p>(?:(?!<\/w:p>).)*<\/w:p><\/w:tc>/, '$1</w:tc>'),
  ],
  ['two tables that touch', 'tables-touch', swap(BODY, '</w:tbl>', '</w:tbl><w:tbl></w:tbl>')],
  ['a path out of the package', 'zip-name', add('word/../../evil.xml', '<a/>')],
]

test.each(FAULTS)('finds %s (%s)', (_what, code, edit) => {
  const parts = unzipSync(sound)
  edit(parts)
  expect(packageCheck(zipSync(parts)).map(finding => finding.code)).toContain(code)
})

test('finds a byte that was changed inside the zip', () => {
  const stored = zipSync(unzipSync(sound), { level: 0 })
  const at = Buffer.from(stored).indexOf('人民调解协议书')
  stored[at] = (stored[at] ?? 0) ^ 1
  expect(packageCheck(stored).map(finding => finding.code)).toContain('zip-crc')
})

test('finds a part that is there twice, in whatever case', () => {
  const parts = unzipSync(sound)
  parts['word/DOCUMENT.xml'] = parts[BODY] ?? new Uint8Array()
  expect(packageCheck(zipSync(parts)).map(finding => finding.code)).toContain('zip-duplicate')
})

test('takes neither a cut off file nor something else for a package', () => {
  expect(packageCheck(sound.slice(0, sound.length - 40)).map(finding => finding.code)).toContain('zip-broken')
  expect(packageCheck(strToU8('%PDF-1.7')).map(finding => finding.code)).toContain('zip-broken')
})

test('finds nothing in a sound paper', () => {
  expect(packageCheck(sound)).toEqual([])
})
