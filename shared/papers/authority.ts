import { AGENT_POWERS, type Agent, type Party } from '../cases/party'
import { dayOf } from '../core/day'
import type { PaperFacts } from './facts'
import { field, fieldLines } from './field-lines'
import { authorised } from './form-wording'
import { tick } from './grammar'
import type { Block } from './paper'
import { partyFields } from './party-fields'
import { atRight, nameLine, rowsOf, words, wordsAndLine } from './signatures'
import { flush, heading, paragraph, title } from './text-blocks'
import { WORDING } from './wording'

const AGENT_KINDS = ['律师', '法律工作者', '单位工作人员', '近亲属', '公民'] as const

/** Beside each other, so that no bracket is parted from its word at the end of a line. */
const kinds = (from: number, to: number) =>
  AGENT_KINDS.slice(from, to)
    .map(each => tick(false) + each)
    .join('')

/** 授权委托书 (domain 1.13): a page for each agent; a blank one where nobody has named any. */
export function authority(facts: PaperFacts): Block[] {
  const { parties } = facts.file.case
  const pairs: [Party | null, Agent | null][] = parties.flatMap(party =>
    party.agents.map((agent): [Party, Agent] => [party, agent]),
  )
  const pages = pairs.length > 0 ? pairs : ([[null, null]] as const)
  return pages.flatMap(([party, agent], at) => [
    ...(at > 0 ? [{ kind: 'page' } as const] : []),
    ...letter(facts, party, agent),
  ])
}

function letter({ file }: PaperFacts, party: Party | null, agent: Agent | null): Block[] {
  const { parties, registration } = file.case
  const others = party === null ? [] : parties.filter(each => each.side !== party.side)
  const powers = agent?.powers ?? []
  const legal = party?.kind === 'legal'
  return [
    title('授权委托书'),
    party === null ? blankPrincipal() : partyPrincipal(party, dayOf(registration.requestedAt)),
    {
      kind: 'fields',
      lines: [
        ...fieldLines([
          field('受委托人姓名', agent?.name ?? '', 0, 1),
          field('联系方式', agent?.phone ?? '', 1, 4),
        ]),
        ...fieldLines([field('工作单位或住址', '')]),
      ],
    },
    flush(`受委托人是：${kinds(0, 3)}`),
    flush(`　　　　　　${kinds(3, 5)}`),
    heading(`现委托${agent?.name || '____________'}：`),
    paragraph(authorised(others.map(each => each.name || '________').join('、'))),
    ...AGENT_POWERS.map((power, at) =>
      paragraph(
        `${tick(powers.includes(at + 1))}${at + 1}、${power}${at === 6 ? '：________________' : ''}`,
        {
          indent: false,
        },
      ),
    ),
    {
      kind: 'signatures',
      rows: rowsOf(
        [words(legal ? '委托人（盖章）' : '委托人（签名盖章或按指印）'), ...signsFor(party)],
        [...wordsAndLine('受委托人（签名）'), atRight(WORDING.handDate)],
      ),
      tight: true,
    },
  ]
}

const partyPrincipal = (party: Party, day: string) =>
  partyFields('委托人', { ...party, guardian: null, agents: [] }, day)

const blankPrincipal = (): Block => ({
  kind: 'fields',
  lines: ['委托人姓名（名称）', '单位或住址'].flatMap(label => fieldLines([field(label, '')])),
})

/** A legal person acts through its representative, a minor through the guardian. */
function signsFor(party: Party | null) {
  const name =
    party?.kind === 'legal'
      ? `法定代表人${party.representative}`
      : party?.guardian?.name
        ? `法定代理人${party.guardian.name}`
        : ''
  return name === '' ? wordsAndLine('').slice(1) : nameLine(name, 'left')
}
