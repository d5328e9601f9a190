import { acceptanceGaps } from '@shared/cases/acceptance-gaps'
import { blankParty, Party, type PartyDetails } from '@shared/cases/party'
import { ContactId, PartyId } from '@shared/core/ids'
import { NOTHING_PERSONAL, type Personal } from '@shared/directory/personal'
import { agentsOfFirm, nearnessOf } from '@shared/recusal/nearness'
import { describe, expect, it } from 'vitest'

import { aContact, filledRegistration } from '../support/cases'

const HOME = { estate: '荔苑', building: '3栋', room: '502' }
const party = (over: Partial<PartyDetails>, id = 1): Party =>
  Party.parse({
    ...blankParty(over.side ?? 'applicant'),
    name: '陈喆堃',
    ...over,
    id: PartyId.parse(id),
    label: '甲方',
  })
const agent = (name: string, phone = '') => ({ name, phone, powers: [4], letterOnFile: true })
const near = (over: Partial<PartyDetails>, personal: Partial<Personal> = {}) =>
  nearnessOf(aContact(), { ...NOTHING_PERSONAL, ...personal }, { parties: [party(over)] })

describe('R-17 what calls for a disclosure', () => {
  it('is nothing between strangers', () => {
    expect(near({ phone: '13700000416', address: { ...HOME, text: '' } })).toEqual([])
    expect(near({ phone: '', idNumber: '' })).toEqual([])
  })

  it.each<[string, Partial<PartyDetails>, Partial<Personal>, object]>([
    ['the same name', { name: '沈玉兰', phone: '1' }, {}, { about: '沈玉兰', by: 'name' }],
    [
      "an agent's name",
      { agents: [agent('沈玉兰', '1')] },
      {},
      { about: '陈喆堃的代理人沈玉兰', by: 'name' },
    ],
    ['the same telephone', { phone: '138-0000-1000' }, {}, { about: '陈喆堃', by: 'phone' }],
    [
      'the same ID number',
      { idNumber: '11010519491231002x' },
      { idNumber: '11010519491231002X' },
      { by: 'id' },
    ],
    ['the same home', { address: { ...HOME, text: '' } }, { home: HOME }, { by: 'address' }],
    ['the employer as party', { kind: 'legal', name: '悦聊空间' }, {}, { by: 'employer' }],
    ['the same employer', { occupation: '悦聊空间保洁' }, {}, { by: 'employer' }],
    [
      'a declared tie',
      {},
      { ties: [{ name: '陈喆堃', relation: '姐夫', phone: '' }] },
      { by: 'tie', detail: '姐夫' },
    ],
    [
      'a tie to the representative',
      { kind: 'legal', name: '某公司', representative: '牛犇' },
      { ties: [{ name: '牛犇', relation: '同学', phone: '' }] },
      { about: '某公司的法定代表人牛犇', by: 'tie' },
    ],
  ])('%s', (_what, over, personal, expected) => {
    expect(near(over, personal)).toMatchObject([expected])
  })

  it('is not the other flat of the same building', () => {
    expect(near({ address: { ...HOME, room: '503', text: '' } }, { home: HOME })).toEqual([])
  })
})

describe('R-19 lawyers', () => {
  const lawyer = (id: number, name: string, organisation: string) =>
    aContact({ id: ContactId.parse(id), name, role: 'lawyer', organisation, phone: `1380000${1000 + id}` })
  const fang = lawyer(1, '方文谦', '岭南和律师事务所')
  const zhao = lawyer(2, '赵启明', '岭南和律师事务所')
  const yao = lawyer(3, '姚若兰', '衡平律师事务所')
  const all = [fang, zhao, yao]

  it('R-19 warns of an agent from the same firm', () => {
    const parties = [party({ agents: [agent('赵启明')] })]
    expect(agentsOfFirm(fang, { parties }, all)).toEqual(['赵启明'])
    expect(agentsOfFirm(yao, { parties }, all)).toEqual([])
    const namesake = [party({ agents: [agent('赵启明', '13911112222')] })]
    expect(agentsOfFirm(fang, { parties: namesake }, all)).toEqual([])
  })

  it.each([
    ['方文谦', '', '方文谦', '', true],
    ['方文谦', '13800001001', '方文谦', '13800001001', true],
    ['方文谦', '13800001001', '方文谦', '13900009999', false],
    ['方文谦', '', '赵启明', '', false],
  ])('R-19 nobody acts for both sides: %s %s, %s %s', (a, phoneA, b, phoneB, stops) => {
    const parties = [
      party({ agents: [agent(a, phoneA)] }),
      party({ side: 'respondent', name: '牛犇', agents: [agent(b, phoneB)] }, 2),
    ]
    const gaps = acceptanceGaps(filledRegistration, parties, '2026-11-24')
    expect(gaps.some(each => each.rule === 'R-19' && each.severity === 'stop')).toBe(stops)
  })
})
