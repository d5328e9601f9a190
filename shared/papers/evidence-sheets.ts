import type { PaperFacts } from './facts'
import { field, fieldLines } from './field-lines'
import type { Block } from './paper'
import { atRight, rowsOf, words } from './signatures'
import { title } from './text-blocks'
import { WORDING } from './wording'

const ROWS = 12

/** 人民调解证据材料 (domain 1.6): the list, and a sheet to paste on; more sheets are printed as needed. */
export function evidenceSheets({ file }: PaperFacts): Block[] {
  const number = file.case.acceptance?.number ?? ''
  return [
    title('人民调解证据材料清单'),
    { kind: 'fields', lines: fieldLines([field('卷　号', number)]) },
    {
      kind: 'table',
      widths: [2.6, 10, 7, 2.8, 9.6],
      head: ['序号', '证据材料名称', '证据来源', '页数', '证明对象'],
      rows: Array.from({ length: ROWS }, (_none, at) => [String(at + 1), '', '', '', '']),
      tall: true,
    },
    signing('提交人（签名）', '接收人（签名）'),
    { kind: 'page' },
    title('人民调解证据材料粘贴单'),
    {
      kind: 'fields',
      lines: [
        ...fieldLines([field('序　号', '', 0, 1), field('证据材料名称', '', 1, 4)]),
        ...fieldLines([field('证据来源', '')]),
        ...fieldLines([field('证明对象', '')]),
      ],
    },
    { kind: 'box', caption: '（粘贴处）', height: 135 },
    signing('提交人（签名）', '接收人（签名）'),
  ]
}

function signing(left: string, right: string): Block {
  return {
    kind: 'signatures',
    rows: rowsOf(
      [{ ...words(left), line: true }],
      [{ ...words(right), line: true }, atRight(WORDING.handDate)],
    ),
    tight: true,
  }
}
