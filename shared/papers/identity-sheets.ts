import { ID_KINDS } from '../cases/codes'
import type { Party } from '../cases/party'
import type { PaperFacts } from './facts'
import { field, fieldLines } from './field-lines'
import type { Block } from './paper'
import { atRight, rowsOf, wordsAndLine } from './signatures'
import { paragraph, title } from './text-blocks'
import { WORDING } from './wording'

/** Whose papers are pasted in, and the frames for them. */
type Sheet = { who: string; name: string; frames: readonly (readonly [caption: string, height: number])[] }

/** 当事人身份证明: a page for each party and for whoever acts for them. The number stands on the copy, not beside it. */
export function identitySheets({ file }: PaperFacts): Block[] {
  return file.case.parties.flatMap(sheetsOf).flatMap((sheet, at) => page(sheet, at > 0))
}

function page({ who, name, frames }: Sheet, turned: boolean): Block[] {
  return [
    ...(turned ? [{ kind: 'page' } as const] : []),
    title('当事人身份证明'),
    { kind: 'fields', lines: fieldLines([field(who, name)]) },
    ...frames.map(([caption, height]): Block => ({ kind: 'box', caption: `（${caption}粘贴处）`, height })),
    paragraph('复印件与原件核对无误。', { indent: false }),
    {
      kind: 'signatures',
      rows: rowsOf(wordsAndLine('核对人（签名）').slice(0, 1), [atRight(WORDING.handDate)]),
      tight: true,
    },
  ]
}

function sheetsOf(party: Party): Sheet[] {
  const own: Sheet = { who: '当事人', name: party.name, frames: framesOf(party) }
  const guardian = party.guardian?.name
    ? [
        {
          who: '法定代理人',
          name: `${party.guardian.name}（${party.guardian.relation || '监护人'}，代${party.name}）`,
          frames: [...card('居民身份证'), ['监护关系证明', 50] as const],
        },
      ]
    : []
  const agents = party.agents
    .filter(each => each.name !== '')
    .map(each => ({
      who: '委托代理人',
      name: `${each.name}（代${party.name}）`,
      frames: card('身份证件'),
    }))
  return [own, ...guardian, ...agents]
}

const card = (words: string): Sheet['frames'] => [
  [`${words}人像面`, 60],
  [`${words}国徽面`, 60],
]

function framesOf(party: Party): Sheet['frames'] {
  if (party.kind === 'legal')
    return [
      ['营业执照或者统一社会信用代码证书', 110],
      ['法定代表人身份证明', 60],
    ]
  if (party.idKind === 'resident') return card('居民身份证')
  return [[ID_KINDS.words[party.idKind], 130]]
}
