import { widthOf } from './measure'
import { COLUMNS, TYPE, type Block } from './paper'

/** Millimetres of a body line. */
const LINE_MM = (TYPE.line / 72) * 25.4
/** Signing places never stand alone: with them go at least this many lines of text. */
const LEAST_LINES = 2
/**
 * A longer paragraph does not go along as a whole. Neither Chromium nor LibreOffice finds a break inside it once it
 * has come over from the page before, so its last sentences are made a paragraph of their own.
 */
const MOST_LINES = 8
/** What never goes along with a signature block. */
const STAYS: readonly Block['kind'][] = [
  'title',
  'banner',
  'cut',
  'together',
  'table',
  'box',
  'page',
  'space',
]

/** Ties every signature block to the text before it and the remark after it. */
export function keepTogether(blocks: readonly Block[]): Block[] {
  const done: Block[] = []
  let waiting = [...blocks]
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (next.kind !== 'signatures') {
      done.push(next)
      continue
    }
    const before = takeBack(done)
    const remark = waiting[0]?.kind === 'text' ? waiting.slice(0, 1) : []
    waiting = waiting.slice(remark.length)
    done.push({ kind: 'together', blocks: [...before, next, ...remark] })
  }
  return done
}

/** Takes from the end what is to go along: two lines or more, and the heading above them. */
function takeBack(done: Block[]): Block[] {
  const taken: Block[] = []
  let lines = 0
  while (lines < LEAST_LINES) {
    const last = done.pop()
    if (last === undefined) break
    if (STAYS.includes(last.kind)) {
      done.push(last)
      break
    }
    if (linesOf(last) > MOST_LINES) {
      const [head, tail] = lastSentences(last)
      if (head !== undefined) done.push(head)
      if (tail !== undefined) taken.unshift(tail)
      break
    }
    taken.unshift(last)
    lines += linesOf(last)
  }
  const above = done.at(-1)
  if (above?.kind === 'heading') taken.unshift(...done.splice(-1))
  return taken
}

/** The end of a long paragraph from a full stop on, two to eight lines of it; all stays where there is none. */
function lastSentences(block: Block): [Block | undefined, Block | undefined] {
  const words =
    block.kind === 'text' && block.runs.every(run => !run.blank)
      ? block.runs.map(run => run.text).join('')
      : ''
  if (block.kind !== 'text' || words === '') return [block, undefined]
  const least = LEAST_LINES * COLUMNS[4] - 20
  for (let at = words.length - 2; at > 0; at -= 1) {
    if (!/[。；！？]/.test(words.charAt(at))) continue
    const tail = words.slice(at + 1)
    if (/^[”’）》]/.test(tail) || widthOf(tail) < least) continue
    if (widthOf(tail) > MOST_LINES * COLUMNS[4]) break
    const part = (text: string): Block => ({ ...block, runs: [{ text, blank: false }] })
    return [part(words.slice(0, at + 1)), part(tail)]
  }
  return [block, undefined]
}

/** About how many lines a block fills. */
export function linesOf(block: Block): number {
  if (block.kind === 'rules') return block.count
  if (block.kind === 'fields') return block.lines.length
  if (block.kind === 'table') return block.rows.length + 1
  if (block.kind === 'space') return block.lines
  if (block.kind === 'box') return Math.ceil(block.height / LINE_MM)
  if (block.kind !== 'text') return 1
  return Math.ceil(widthOf(block.runs.map(run => run.text).join('')) / (COLUMNS[4] + 1))
}
