import type { Block, Run } from './paper'

type Text = Extract<Block, { kind: 'text' }>

/** Two or more underscores in a text stand for something not known yet: a line to fill in by hand. */
export function runsOf(text: string): Run[] {
  return text
    .split(/(_{2,})/)
    .filter(part => part !== '')
    .map(part => (/^_{2,}$/.test(part) ? blank(Math.ceil(part.length / 2)) : { text: part, blank: false }))
}

export const blank = (characters: number): Run => ({ text: '　'.repeat(characters), blank: true })

/** Empty lines to write on by hand. */
export const rules = (count: number): Block => ({ kind: 'rules', count })

export const title = (text: string): Block => ({ kind: 'title', text })
export const heading = (text: string): Block => ({ kind: 'heading', runs: runsOf(text) })
export const numberLine = (text: string): Block => ({ kind: 'number', runs: runsOf(text) })

export function paragraph(
  words: string | readonly Run[],
  options: Partial<Omit<Text, 'kind' | 'runs'>> = {},
): Text {
  const runs = typeof words === 'string' ? runsOf(words) : words
  return { kind: 'text', runs, indent: true, align: 'justify', ...options }
}

export const flush = (words: string | readonly Run[]) => paragraph(words, { indent: false })

/** What somebody typed, one paragraph for each of its lines; `lines` empty rules where nothing was typed. */
export function written(words: string, lines: number): Block[] {
  const parts = words.split(/\r?\n/).map(part => part.trim())
  const filled = parts.filter(part => part !== '').map(part => paragraph(part))
  return filled.length > 0 ? filled : [rules(lines)]
}
