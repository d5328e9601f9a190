import { isOfNumber, type Term, type SearchQuery } from './query'
import type { Searchable, Spoken } from './searchable'

/**
 * What the index keeps of a case. The first letter says of what kind a token is: c a character, b two together;
 * n the same in names; y initials of names, i of titles; p three letters of a reading; g and d three and four
 * digits in a row; x a building and its room; w two
 * characters of a number's own words; k and o numbers; z what the filters ask. None contains anything but letters and digits.
 */
export function tokensOf(of: Searchable, tags: readonly string[]): string {
  const tokens = new Set<string>()
  for (const text of of.texts) {
    addGrams(tokens, 'c', text, 1)
    addGrams(tokens, 'b', text, 2)
  }
  for (const name of of.names) {
    addGrams(tokens, 'n', name.text, 1)
    addGrams(tokens, 'n', name.text, 2)
    addSpoken(tokens, 'y', name)
  }
  for (const title of of.titles) addSpoken(tokens, 'i', title)
  for (const text of [...of.texts, ...of.codes]) {
    for (const [run] of text.matchAll(/\d{2,}x?/g)) {
      addGrams(tokens, 'g', run, 3)
      addGrams(tokens, 'd', run, 4)
    }
  }
  for (const text of of.texts) addRooms(tokens, text)
  for (const { text } of of.numbers) addGrams(tokens, 'w', text, 2)
  for (const { year, ordinal } of of.numbers) tokens.add(`k${year}n${ordinal}`).add(`o${ordinal}`)
  for (const tag of tags) tokens.add(tag)
  return [...tokens].join(' ')
}

const ROOM = /(\d{1,3})(\D)(?=(\d{1,4}))/gu

/**
 * 13栋502 also for whoever types 3栋50: each address shares its pairs with many others, and together they are nearly
 * one case's own.
 */
function addRooms(tokens: Set<string>, text: string): void {
  for (const [, building = '', middle = '', room = ''] of text.matchAll(ROOM))
    for (let from = 0; from < building.length; from += 1)
      for (let to = 1; to <= room.length; to += 1)
        tokens.add(`x${building.slice(from)}${middle}${room.slice(0, to)}`)
}

function addSpoken(tokens: Set<string>, kind: 'y' | 'i', { initials, full }: Spoken): void {
  for (const length of [1, 2, 3]) addGrams(tokens, kind, initials, length)
  addGrams(tokens, 'p', full, 3)
}

function addGrams(tokens: Set<string>, kind: string, text: string, length: number): void {
  // Nearly every text is without characters of two units, and then slicing is enough.
  if (SURROGATE.test(text)) for (const gram of grams(text, length)) tokens.add(kind + gram)
  else for (let at = 0; at + length <= text.length; at += 1) tokens.add(kind + text.slice(at, at + length))
}

const SURROGATE = /[\uD800-\uDFFF]/

function grams(text: string, length: number): string[] {
  const characters = Array.from(text)
  return characters
    .slice(0, Math.max(0, characters.length - length + 1))
    .map((_each, index) => characters.slice(index, index + length).join(''))
}

/** The question to the index: every case that matches is among its answers. */
export function matchOf(query: SearchQuery, tags: readonly string[]): string {
  const wanted = and(query.terms.map(termMatch))
  const found = query.number
    ? `(${quoted(query.number.year === null ? `o${query.number.ordinal}` : `k${query.number.year}n${query.number.ordinal}`)} OR ${wanted})`
    : wanted
  return and([...(query.terms.length > 0 ? [found] : []), ...tags.map(quoted)])
}

function termMatch({ kind, text }: Term): string {
  if (kind === 'digits') return digitsMatch(text)
  // A room's digits say more than their pairs: 3栋502.
  const runs = text.match(/\d{3,}/g) ?? []
  const inText = and([textMatch('c', 'b', text), ...runs.map(digitsMatch), ...roomsIn(text).map(quoted)])
  const written = isOfNumber(text) ? `(${inText} OR ${gramMatch('w', text, 2)})` : inText
  if (kind === 'text') return written
  return `(${[written, gramMatch('i', text, 3), saidMatch(text)].join(' OR ')})`
}

/** Only runs that the index has in full. */
const roomsIn = (text: string) =>
  [...text.matchAll(/(?<!\d)(\d{1,3})(\D)(?=(\d{1,4})(?!\d))/gu)].map(
    ([, building = '', middle = '', room = '']) => `x${building}${middle}${room}`,
  )

/** The same for people: only names and what is told of a person count. */
export function personMatchOf(query: SearchQuery): string {
  return and(
    query.terms.map(({ kind, text }) => {
      if (kind === 'digits') return digitsMatch(text)
      const written = textMatch('n', 'n', text)
      return kind === 'text' ? written : `(${written} OR ${saidMatch(text)})`
    }),
  )
}

const digitsMatch = (text: string) => (text.length === 3 ? quoted(`g${text}`) : gramMatch('d', text, 4))

const textMatch = (one: string, two: string, text: string) =>
  Array.from(text).length === 1 ? quoted(one + text) : gramMatch(two, text, 2)

function saidMatch(letters: string): string {
  const initials = gramMatch('y', letters, 3)
  return letters.length < 3 ? initials : `(${initials} OR ${gramMatch('p', letters, 3)})`
}

/** All runs of a length; a text that is shorter is a token by itself. */
function gramMatch(kind: string, text: string, length: number): string {
  const all = grams(text, length)
  return and((all.length > 0 ? [...new Set(all)] : [text]).map(gram => quoted(kind + gram)))
}

/** In brackets, since it may stand inside an OR. */
const and = (parts: readonly string[]) => (parts.length < 2 ? (parts[0] ?? '') : `(${parts.join(' AND ')})`)
const quoted = (token: string) => `"${token}"`
