import type { Block, Paper } from '@shared/papers/paper'

/** The lines of a paper as somebody would read them aloud; a line to fill in by hand reads as '____'. */
export function linesOf(paper: Paper): string[] {
  return paper.blocks.flatMap(linesOfBlock)
}

export const readAloud = (paper: Paper) => linesOf(paper).join('\n')

/** The places to sign of a paper, wherever they are tied in. */
export function signaturesOf(paper: Paper) {
  const parts = paper.blocks.flatMap(each => (each.kind === 'together' ? each.blocks : [each]))
  return parts.find(each => each.kind === 'signatures')
}

function linesOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'title':
    case 'banner':
      return [block.text]
    case 'number':
    case 'heading':
    case 'text':
      return [block.runs.map(run => (run.blank ? '____' : run.text)).join('')]
    case 'rules':
      return Array.from({ length: block.count }, () => '____')
    case 'fields':
      return block.lines.map(line => line.map(each => `${each.label} ${each.value || '____'}`).join(' | '))
    case 'signatures':
      return block.rows.map(({ left, right }) =>
        [left, right].map(each => `${each.text}${each.line ? '____' : ''}`).join(' | '),
      )
    case 'together':
      return block.blocks.flatMap(linesOfBlock)
    case 'qr':
      return [`[${block.modules.length}] ${block.caption}`]
    case 'table':
      return [block.head, ...block.rows]
        .filter(row => row.length > 0)
        .map(row => row.map(cell => cell || '____').join(' | '))
    case 'box':
      return [block.caption]
    case 'space':
    case 'page':
      return []
    case 'cut':
      return ['- - -']
  }
}
