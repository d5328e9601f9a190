import { blankParty, Party, type Agent } from '@shared/cases/party'
import { handsFor } from '@shared/signing/signing-hands'
import { describe, expect, it } from 'vitest'

const DAY = '2026-11-24'
const agent: Agent = { name: '方文谦', phone: '', powers: [4, 5], letterOnFile: true }
const guardian = { name: '陈建国', relation: '父亲', phone: '' }
const asked = (party: Partial<Party>, came: boolean) => {
  const written = { ...blankParty('applicant'), name: '陈喆堃', id: 1, label: '甲方', ...party }
  const answer = handsFor(Party.parse(written), { came, day: DAY })
  return answer.allowed ? null : [answer.reason, answer.about]
}

describe('whose hand signs for a party', () => {
  it.each([
    ['under age', { birthDay: '2010-11-25' }],
    ['18 tomorrow', { birthDay: '2008-11-25' }],
    ['without capacity', { lacksCapacity: true }],
    ['with a guardian who has no name', { lacksCapacity: true, guardian: { ...guardian, name: '' } }],
  ])('R-06 is not there while nobody is named for one %s', (_who, party) => {
    expect(asked(party, true)).toEqual(['guardian-missing', { name: '陈喆堃' }])
    expect(asked({ ...party, guardian }, true)).toBeNull()
  })

  it('R-06 asks no guardian of somebody who is 18 on the day', () => {
    expect(asked({ birthDay: '2008-11-24' }, true)).toBeNull()
  })

  it('R-23 is an agent’s only with item 4, and only with the letter on file', () => {
    const about = { name: '方文谦', party: '陈喆堃' }
    expect(asked({ agents: [agent] }, false)).toBeNull()
    expect(asked({ agents: [{ ...agent, powers: [5] }] }, false)).toEqual(['agent-may-not-compromise', about])
    expect(asked({ agents: [{ ...agent, letterOnFile: false }] }, false)).toEqual([
      'agent-without-letter',
      about,
    ])
  })

  it('R-23 takes either of two agents, and asks nothing where the party came itself', () => {
    const weak = { ...agent, name: '林玥', powers: [5] }
    expect(asked({ agents: [weak, agent] }, false)).toBeNull()
    expect(asked({ agents: [weak] }, true)).toBeNull()
  })

  it('R-23 does not join one agent’s letter to another’s power', () => {
    const letterOnly = { ...agent, name: '林玥', powers: [5] }
    const powerOnly = { ...agent, letterOnFile: false }
    expect(asked({ agents: [letterOnly, powerOnly] }, false)).toEqual([
      'agent-without-letter',
      { name: '方文谦', party: '陈喆堃' },
    ])
  })
})
