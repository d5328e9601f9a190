import { maskId, maskPhone } from '@shared/identity/mask'
import { fold } from '@shared/search/fold'
import type { Hits } from '@shared/search/contract'
import { around, marksIn } from '@shared/search/marks'
import { isOfNumber, type SearchQuery } from '@shared/search/query'
import type { CaseText, Piece } from '@shared/search/searchable'

type Found = { first: CaseText; whole: () => CaseText }
type Shown = { title: string; number: string | null; place: string }

/** Where a query hit a case: in what its row shows, else in the first other text that has it. */
export function hitsIn(row: Shown, of: Found, query: SearchQuery): Hits {
  const title = marksIn(row.title, query, { said: true })
  // The words of a number are the same in all of them and say nothing.
  const digits = {
    ...query,
    terms: query.terms.filter(term => query.number || term.kind === 'digits' || isOfNumber(term.text)),
  }
  const number = marksIn(row.number ?? '', digits, { said: false })
  const place = marksIn(row.place, query, { said: false })
  const shown = fold(row.title + (row.number ?? '') + row.place)
  const isShown = title.length + number.length + place.length > 0
  const rest = query.terms.filter(term => !shown.includes(term.text))
  const others = { ...query, terms: rest }
  const isAll = isShown && rest.length === 0
  const piece = isAll ? null : (pieceFor(of.first, others) ?? pieceFor(of.whole(), others))
  return { title, number, place, piece }
}

function pieceFor(of: CaseText, query: SearchQuery): Hits['piece'] {
  const names: Piece[] = of.names.map(text => ({ part: 'party', text }))
  const others: Piece[] = [
    ...of.pieces,
    ...of.titles.map(text => ({ part: 'title' as const, text })),
    ...of.numbers.map(text => ({ part: 'number' as const, text })),
  ]
  for (const piece of [...names, ...others]) {
    const marks = marksIn(piece.text, query, { said: piece.part === 'party' || piece.part === 'title' })
    if (marks.length > 0) return { part: piece.part, ...around(piece.text, marks) }
  }
  const code = of.codes.find(each =>
    query.terms.some(term => term.kind === 'digits' && fold(each.text).includes(term.text)),
  )
  // which number it is, never the number itself.
  return code
    ? { part: code.part, text: code.part === 'phone' ? maskPhone(code.text) : maskId(code.text), marks: [] }
    : null
}
