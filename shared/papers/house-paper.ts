import { HOUSE_KINDS, type HouseKind } from './contract'
import { fileName } from './file-name'
import { keepTogether } from './keep-together'
import type { Block, Paper } from './paper'

type Draft = { kind: HouseKind; blocks: readonly Block[]; mark: string; sample: boolean }

/** A paper that belongs to no case: neither head nor file name tells of one. */
export function housePaperOf({ kind, blocks, mark, sample }: Draft): Paper {
  const title = HOUSE_KINDS.words[kind]
  return {
    kind,
    title,
    fileName: fileName(mark, title),
    header: '',
    footer: sample ? '样例' : '',
    blocks: keepTogether(blocks),
  }
}
