import { fold } from './fold'
import type { Searchable, Spoken } from './searchable'

/** One word of what somebody typed. All of them must be found. */
export type Term = { kind: 'text' | 'letters' | 'digits'; text: string }
/** A number of a case or an agreement, in any spelling: 2026-118, （2026）118, 第118号. */
export type NumberTerm = { year: number | null; ordinal: number; between: string }
export type SearchQuery = { terms: Term[]; number: NumberTerm | null }

const WITH_YEAR = /^[〔([]?((?:19|20)\d\d)[〕)\]]?([^\d]*?)0*(\d{1,6})号?$/u
const WITHOUT_YEAR = /^第0*(\d{1,6})号?$|^0*(\d{1,6})号$/u

export function readQuery(typed: string): SearchQuery {
  const number = readNumber(typed.normalize('NFKC').trim())
  const words = number ? [typed] : typed.normalize('NFKC').split(/\s+/u)
  return {
    terms: words
      .map(fold)
      .filter(text => text !== '')
      .map(toTerm),
    number,
  }
}

/** Nothing was typed that could be found. */
export const isEmpty = (query: SearchQuery) => query.terms.length === 0

function toTerm(text: string): Term {
  if (/^\d{3,}x?$/.test(text)) return { kind: 'digits', text }
  return { kind: /^[a-z]+$/.test(text) ? 'letters' : 'text', text }
}

function readNumber(typed: string): NumberTerm | null {
  const full = WITH_YEAR.exec(typed)
  if (full && full[2] !== '')
    return { year: Number(full[1]), ordinal: Number(full[3]), between: middle(full[2] ?? '') }
  // A bracket alone also parts the year from the number.
  if (full && /[〔([]/u.test(typed)) return { year: Number(full[1]), ordinal: Number(full[3]), between: '' }
  const short = WITHOUT_YEAR.exec(typed)
  return short ? { year: null, ordinal: Number(short[1] ?? short[2]), between: '' } : null
}

const middle = (text: string) =>
  fold(text)
    .replace(/^年/u, '')
    .replace(/字?第?$/u, '')

/** Whether a case is found by a query. The index only narrows down; this decides. */
export function matches(of: Searchable, query: SearchQuery): boolean {
  if (isEmpty(query)) return false
  return hasNumber(of, query.number) || query.terms.every(term => hasTerm(of, term))
}

function hasNumber(of: Searchable, number: NumberTerm | null): boolean {
  return (
    number !== null &&
    of.numbers.some(
      each =>
        each.ordinal === number.ordinal &&
        (number.year === null || each.year === number.year) &&
        each.text.includes(number.between),
    )
  )
}

function hasTerm(of: Searchable, { kind, text }: Term): boolean {
  if (kind === 'digits' && of.codes.some(each => each.includes(text))) return true
  if (kind === 'letters' && [...of.names, ...of.titles].some(each => isSaid(each, text))) return true
  if (isOfNumber(text) && of.numbers.some(each => each.text.includes(text))) return true
  return of.texts.some(each => each.includes(text))
}

/** Numbers all have the same words: only three characters or more ask for them. */
export const isOfNumber = (text: string) => Array.from(text).length >= 3

/** Initials from any character on; the whole reading from three letters on. */
export function isSaid({ initials, full }: Spoken, letters: string): boolean {
  return initials.includes(letters) || (letters.length >= 3 && full.includes(letters))
}

/** Whether the index may offer more than is meant, because its tokens do not know what stands beside what. */
export function needsLook(query: SearchQuery): boolean {
  const longest = { text: 2, letters: 2, digits: 4 }
  return (
    query.number !== null || query.terms.some(({ kind, text }) => Array.from(text).length > longest[kind])
  )
}
