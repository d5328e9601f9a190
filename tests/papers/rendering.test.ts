import type { Paper } from '@shared/papers/paper'
import { beforeAll, expect, test } from 'vitest'

import { extremeFacts, MAIN_REFS, minimalFacts, paperOf, REFS } from '../support/paper-cases'
import { paperFacts, typicalSession } from '../support/paper-facts'
import { linesOf, signaturesOf } from '../support/paper-text'
import { printByChromium, printByLibreOffice, type Printed } from '../support/print-papers'

const SENTENCE = '两台外机的热风和滴水正对阳台，夜里的噪声影响老人睡眠，窗户长期不能打开。'

const form = (kind: 'application' | 'registration-form', count: number): [string, Paper] => [
  `${kind}-${count}`,
  paperOf(kind, paperFacts({ registration: { facts: SENTENCE.repeat(count) } })),
]

/** Texts of growing length push the signature block through every place of a page, twice over. */
const lengths = Array.from({ length: 44 }, (_none, index) => index + 1)
const grown: [string, Paper][] = lengths.flatMap(count => {
  const said = SENTENCE.repeat(count)
  const notes = [...typicalSession.record.notes, { speaker: null, text: said }]
  const record: [string, Paper] = [`record-${count}`, paperOf('record', paperFacts({ record: { notes } }))]
  return [
    [
      `agreement-${count}`,
      paperOf(
        'agreement',
        paperFacts({ agreement: { facts: said, manner: SENTENCE.repeat((count % 5) + 1) } }),
      ),
    ],
    ...(count % 4 === 0 ? [record] : []),
    ...(count % 4 === 1 ? [form('registration-form', count)] : []),
    ...(count % 4 === 3 ? [form('application', count)] : []),
  ]
})

const sets = { typical: paperFacts(), minimal: minimalFacts(), extreme: extremeFacts() }
const all = Object.entries(sets).flatMap(([name, facts]) =>
  REFS.map((ref): [string, Paper] => [`${name}-${ref.kind}`, paperOf(ref.kind, facts)]),
)
/** The window prints every form once, and those whose text grows in all three ways; Word gets them all. */
const forms = all.filter(
  ([name, paper]) => name.startsWith('typical-') || MAIN_REFS.some(ref => ref.kind === paper.kind),
)

const inWord = new Map([...all, ...grown])
const inWindow = new Map([...forms, ...grown])
let word: Map<string, Printed>
let web: Map<string, Printed>

beforeAll(async () => {
  ;[word, web] = await Promise.all([printByLibreOffice(inWord), printByChromium(inWindow)])
}, 150_000)

const bare = (text: string) => text.replaceAll(/[\s_|]/g, '')
const wholeText = (printed: Printed) => printed.pages.flat().join('')
/** Letters in any order: columns are read in different order from two different PDFs. */
const letters = (text: string) =>
  Array.from(text.replaceAll(/第\d+页共\d+页/g, ''))
    .toSorted()
    .join('')

test.each(forms)('%s: the Word file and the printed page have all its words, and the same', (name, paper) => {
  const [byWord, byWeb] = [word.get(name), web.get(name)]
  expect(byWord?.pages.length).toBeGreaterThan(0)
  const words = linesOf(paper)
    .flatMap(line => line.split(' | '))
    .map(bare)
  for (const printed of [byWord, byWeb]) {
    const text = printed ? wholeText(printed) : ''
    expect(words.filter(each => each.length < 24 && !text.includes(each) && each !== '---')).toEqual([])
  }
  const heads = (printed: Printed | undefined) =>
    letters(
      (printed?.pages ?? [])
        .flat()
        .filter(line => line !== paper.header && !line.startsWith('样例'))
        .join(''),
    )
  expect(heads(byWord)).toBe(heads(byWeb))
})

test.each(forms)('%s: both make the same number of pages, give or take one', name => {
  const [byWord, byWeb] = [word.get(name)?.pages.length ?? 0, web.get(name)?.pages.length ?? 0]
  expect(Math.abs(byWord - byWeb)).toBeLessThanOrEqual(1)
})

test.each([
  'typical-application',
  'typical-registration-form',
  'typical-notice',
  'typical-record',
  'typical-agreement',
])('%s has exactly as many pages in Word as in print', name => {
  expect(word.get(name)?.pages.length).toBe(web.get(name)?.pages.length)
})

/** Pages in Word of every form of a case with four parties; blank; and with six parties, minors and legal persons. */
const PAGES: Partial<Record<string, readonly [typical: number, minimal: number, extreme: number]>> = {
  'accept-notice': [1, 1, 1],
  agreement: [2, 2, 8],
  application: [2, 1, 3],
  authority: [1, 1, 2],
  'back-cover': [1, 1, 1],
  catalogue: [1, 1, 1],
  'closing-report': [2, 2, 2],
  'confirmation-application': [3, 2, 8],
  cover: [1, 1, 1],
  'decline-notice': [1, 1, 1],
  'end-notice': [1, 1, 1],
  'entrustment-letter': [1, 1, 1],
  evidence: [2, 2, 2],
  identity: [4, 2, 8],
  investigation: [1, 1, 1],
  'legal-opinion': [2, 2, 2],
  'mediation-proof': [1, 1, 1],
  notice: [1, 1, 1],
  'party-notice': [1, 1, 1],
  performance: [2, 2, 2],
  record: [2, 1, 2],
  'registration-form': [1, 1, 2],
  'return-visit': [1, 1, 1],
  'rights-notice': [2, 2, 2],
  'running-order': [1, 1, 2],
  'service-address': [4, 2, 6],
  'sign-in': [2, 1, 2],
  situation: [1, 1, 1],
  'undisputed-facts': [2, 1, 3],
}

test.each(REFS)('$kind has the pages in Word that it should have, and all its words', ({ kind }) => {
  const counts = Object.keys(sets).map(name => word.get(`${name}-${kind}`)?.pages.length)
  expect(counts).toEqual(PAGES[kind])
  for (const name of Object.keys(sets)) {
    const paper = new Map(all).get(`${name}-${kind}`)
    const printed = word.get(`${name}-${kind}`)
    const text = printed ? wholeText(printed) : ''
    const words = (paper ? linesOf(paper) : []).flatMap(line => line.split(' | ')).map(bare)
    expect(words.length).toBeGreaterThan(0)
    expect(words.filter(each => each.length < 24 && !text.includes(each) && each !== '---')).toEqual([])
  }
})

test.each(grown)('%s: the signature block is whole and has two lines of text with it', (name, paper) => {
  const block = signaturesOf(paper)
  const cells = (block?.rows ?? [])
    .flatMap(({ left, right }) => [left.text, right.text])
    .filter(each => each !== '')
    .map(bare)
  for (const printed of [word.get(name), web.get(name)]) {
    const pages = (printed?.pages ?? []).map(page => page.filter(line => line !== paper.header))
    const page = pages.at(-1) ?? []
    const first = page.findIndex(line => line.startsWith(cells[0] ?? '-'))
    expect(first).toBeGreaterThanOrEqual(2)
    const from = page.slice(first).join('')
    expect(cells.filter(each => !from.includes(each))).toEqual([])
  }
})
