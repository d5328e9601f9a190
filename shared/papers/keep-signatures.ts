import { widthOf } from './measure'
import { COLUMNS, type Block } from './paper'

/** The signature block never stands alone: at least two lines of text go with it to its page. */
export function keepSignatures(blocks: readonly Block[]): Block[] {
  const kept = [...blocks]
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'signatures') continue
    let lines = 0
    for (let at = index - 1; at >= 0 && lines < 2; at -= 1) {
      const before = blocks[at]
      if (before === undefined || before.kind === 'title' || before.kind === 'cut') break
      lines += linesOf(before)
      if (before.kind === 'text' || before.kind === 'fields' || before.kind === 'rules')
        kept[at] = { ...before, keep: true }
    }
  }
  return kept
}

/** At least how many lines a block fills. */
function linesOf(block: Block): number {
  if (block.kind === 'rules') return block.count
  if (block.kind === 'fields') return block.lines.length
  if (block.kind !== 'text') return 1
  return Math.ceil(widthOf(block.runs.map(run => run.text).join('')) / (COLUMNS[4] + 1))
}
