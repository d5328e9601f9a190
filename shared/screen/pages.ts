import { widthOf } from '../papers/measure'
import type { ScreenPoint } from './public-screen'

/** One point, or as much of a long one as fits, with its place among all points. */
export type ScreenPart = { index: number; point: ScreenPoint; part: number; parts: number }

/**
 * Height of a page between head and foot, and of a line, in rem of the wall's own type; and how many characters go
 * on a line beside number and date.
 */
const PAGE_LINES = 36
const HEADLINE = { wide: 20, lines: 3.5 } as const
const DETAIL = { wide: 29, lines: 2.5 } as const
const AIR = 2
const MOST = 4
const LONGEST = 130

/** At most four points a page, fewer where they are long; a very long one goes on over several pages. */
export function screenPages(points: readonly ScreenPoint[]): ScreenPart[][] {
  const pages: ScreenPart[][] = []
  let room = 0
  for (const [index, point] of points.entries()) {
    const pieces = piecesOf(point)
    for (const [at, piece] of pieces.entries()) {
      const part = { index, point: piece, part: at + 1, parts: pieces.length }
      const height = heightOf(piece)
      const page = pages.at(-1)
      if (page && page.length < MOST && height <= room) {
        page.push(part)
        room -= height
      } else {
        pages.push([part])
        room = PAGE_LINES - height
      }
    }
  }
  return pages
}

/** The page on which a point begins, from 1. */
export function pageOf(pages: readonly (readonly ScreenPart[])[], index: number): number {
  return Math.max(1, pages.findIndex(page => page.some(each => each.index === index)) + 1)
}

/** What stands in small letters under a headline: the 大写 with the first detail, then a line each. */
export function linesUnder({ capital, details: [first = '', ...rest] }: ScreenPoint): string[] {
  return [[capital, first].filter(each => each !== '').join('，'), ...rest].filter(each => each !== '')
}

function heightOf(point: ScreenPoint): number {
  const { headline, figures } = point
  const lines = (text: string, { wide, lines: tall }: { wide: number; lines: number }) =>
    text === '' ? 0 : Math.ceil(widthOf(text) / wide) * tall
  const rest = linesUnder(point).map(each => lines(each, DETAIL))
  return AIR + lines(headline + figures, HEADLINE) + rest.reduce((sum, each) => sum + each, 0)
}

/** A headline that would not fit is cut after a stop; amounts, days and details stand with the last piece. */
function piecesOf(point: ScreenPoint): ScreenPoint[] {
  const texts = cut(point.headline)
  return texts.map((headline, index) =>
    index === texts.length - 1
      ? { ...point, headline }
      : { headline, figures: '', capital: '', until: '', details: [] },
  )
}

function cut(text: string): string[] {
  const left = Array.from(text)
  const pieces: string[] = []
  while (left.length > LONGEST) {
    const head = left.slice(0, LONGEST)
    const stop = head.findLastIndex(each => /[。；，、！？]/.test(each))
    pieces.push(left.splice(0, stop > LONGEST / 2 ? stop + 1 : LONGEST).join(''))
  }
  return [...pieces, left.join('')]
}
