import { fold } from './fold'
import { initialsOf, readings } from './readings'

/** Where in a case something stands; the window words it. */
export type Part =
  | 'title'
  | 'number'
  | 'place'
  | 'party'
  | 'address'
  | 'facts'
  | 'request'
  | 'agreement'
  | 'note'
  | 'phone'
  | 'id'

export type Piece = { part: Part; text: string }

/** Everything of a case that can be found. */
export type CaseText = {
  /** Titles and names of the parties, which are found by pinyin as well. */
  titles: string[]
  names: string[]
  /** Words in any part. */
  pieces: Piece[]
  /** Telephone and identity numbers, found by three digits or more and shown masked. */
  codes: Piece[]
  /** Numbers of the case and of its agreements. */
  numbers: string[]
}

/** The same, folded once, so that several terms can be looked for. */
export type Searchable = {
  texts: string[]
  codes: string[]
  names: Spoken[]
  titles: Spoken[]
  numbers: { year: number; ordinal: number; text: string }[]
}
export type Spoken = { text: string; initials: string; full: string }

/** Folded and read aloud only where a term asks for it, since a page of hits looks into fifty cases. */
export function searchable(of: CaseText): Searchable {
  let texts: string[] | undefined
  return {
    get texts() {
      texts ??= distinct([...of.pieces.map(each => each.text), ...of.titles, ...of.names].map(fold))
      return texts
    },
    // Every number has the same words, which would lead the index astray: its digits alone are looked for.
    codes: distinct([...of.codes.map(each => each.text), ...of.numbers].map(fold)),
    names: distinct(of.names.map(fold)).map(spoken),
    titles: distinct(of.titles.map(fold)).map(spoken),
    numbers: of.numbers.map(readNumber).filter(each => each !== null),
  }
}

export function spoken(text: string): Spoken {
  return {
    text,
    get initials() {
      return initialsOf(readings(text))
    },
    get full() {
      return readings(text).join('')
    },
  }
}

/** Year and running number of '（2026）榕人调字第0118号'. */
function readNumber(number: string): Searchable['numbers'][number] | null {
  const text = fold(number)
  const year = /(?:19|20)\d\d/.exec(text)?.[0]
  const ordinal = /\d+(?=\D*$)/.exec(text)?.[0]
  return year && ordinal ? { year: Number(year), ordinal: Number(ordinal), text } : null
}

const distinct = (texts: string[]) => [...new Set(texts)].filter(text => text !== '')
