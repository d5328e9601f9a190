import { z } from 'zod'

import { fold, foldWithPlaces } from './fold'
import type { SearchQuery, Term } from './query'
import { initialsOf, readings } from './readings'

/** From and to, in units of the text as it is shown. */
export const Mark = z.tuple([z.int(), z.int()])
export type Mark = z.infer<typeof Mark>

/** Everything that a query hits in a text, in order and without overlaps. `said`: by pinyin as well. */
export function marksIn(text: string, query: SearchQuery, { said }: { said: boolean }): Mark[] {
  if (query.terms.length === 0 || text === '') return []
  const plain = fold(text)
  // Most texts of a case hold nothing of what was typed, and the way back to the original is long.
  if (!query.number && !said && !query.terms.some(term => plain.includes(term.text))) return []
  const folded = foldWithPlaces(text)
  const found = query.terms.flatMap(term => [
    ...placesOf(folded.text, term.text),
    ...(said && term.kind === 'letters' ? saidPlaces(folded.text, term) : []),
    ...(query.number ? placesOf(folded.text, `${String(query.number.ordinal).padStart(4, '0')}号`) : []),
  ])
  const marks = found
    .toSorted((a, b) => a[0] - b[0])
    .map(([from, to]): Mark => [folded.from[from] ?? 0, folded.to[to - 1] ?? text.length])
  return joined(marks)
}

function placesOf(text: string, wanted: string): Mark[] {
  const places: Mark[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
    places.push([at, at + wanted.length])
  return places
}

function saidPlaces(text: string, { text: letters }: Term): Mark[] {
  const said = readings(text)
  const units = Array.from(text, each => each.length)
  const unitAt = (index: number) => units.slice(0, index).reduce((sum, each) => sum + each, 0)
  const at = initialsOf(said).indexOf(letters)
  if (at >= 0) return [[unitAt(at), unitAt(at + letters.length)]]
  const full = letters.length < 3 ? -1 : said.join('').indexOf(letters)
  if (full < 0) return []
  let end = 0
  const hit = said.map(each => {
    const from = end
    end += each.length
    return from < full + letters.length && end > full
  })
  return [[unitAt(hit.indexOf(true)), unitAt(hit.lastIndexOf(true) + 1)]]
}

function joined(marks: readonly Mark[]): Mark[] {
  const result: Mark[] = []
  for (const [from, to] of marks) {
    const last = result.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else result.push([from, to])
  }
  return result
}

const BEFORE = 8
const LENGTH = 40

/** The piece of a long text around its first mark. */
export function around(text: string, marks: readonly Mark[]): { text: string; marks: Mark[] } {
  const begin = Math.max(0, (marks[0]?.[0] ?? 0) - BEFORE)
  // Never in the middle of a character that takes two units.
  const from = /[\uDC00-\uDFFF]/.test(text.charAt(begin)) ? begin + 1 : begin
  const end = Math.min(text.length, from + LENGTH)
  const to = /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end
  const head = from > 0 ? '…' : ''
  const inside = marks.filter(mark => mark[0] < to)
  return {
    text: `${head}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
    marks: inside.map(mark => [mark[0] - from + head.length, Math.min(mark[1], to) - from + head.length]),
  }
}
