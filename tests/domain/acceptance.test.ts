import { acceptanceGaps } from '@shared/cases/acceptance-gaps'
import { acceptCase } from '@shared/cases/accept-case'
import type { Registration } from '@shared/cases/registration'
import { blankParty, Party, type PartyDetails } from '@shared/cases/party'
import { PartyId } from '@shared/core/ids'
import { describe, expect, it } from 'vitest'

import { aCase, aContact, filledRegistration } from '../support/cases'

const TODAY = '2026-11-24'

function party(over: Partial<PartyDetails>, id = 1): Party {
  const side = over.side ?? 'applicant'
  return Party.parse({ ...blankParty(side), name: '陈喆堃', ...over, id: PartyId.parse(id), label: '甲方' })
}

const both = [party({}), party({ side: 'respondent', name: '牛犇', will: 'agrees' }, 2)]

const gapsOf = (over: Partial<Registration>, parties: readonly Party[] = both) =>
  acceptanceGaps({ ...filledRegistration, ...over }, parties, TODAY).map(({ rule, code, severity }) => [
    rule,
    code,
    severity,
  ])

describe('what is still missing for acceptance', () => {
  it('is nothing once the form is filled', () => {
    expect(gapsOf({})).toEqual([])
  })

  it.each<[string, Partial<Registration>, readonly Party[], string, string]>([
    [
      'R-01',
      {},
      [both[0] ?? party({}), party({ side: 'respondent', will: 'refuses' }, 2)],
      'party-refuses',
      'stop',
    ],
    [
      'R-02',
      { source: 'initiative' },
      [
        party({ will: 'agrees', willOn: TODAY, willHow: 'oral' }),
        party({ side: 'respondent', will: 'unasked' }, 2),
      ],
      'initiative-without-consent',
      'stop',
    ],
    ['R-03', { organ: 'court' }, both, 'organ-has-it', 'confirm'],
    ['R-04', { unsuitable: 'crime' }, both, 'unsuitable', 'confirm'],
    ['R-05', { violence: true }, both, 'police-not-told', 'confirm'],
    [
      'R-06',
      {},
      [party({ birthDay: '2010-01-01' }), party({ side: 'respondent' }, 2)],
      'guardian-missing',
      'stop',
    ],
    [
      'R-06',
      {},
      [party({ lacksCapacity: true }), party({ side: 'respondent' }, 2)],
      'guardian-missing',
      'stop',
    ],
    ['R-09', { source: null }, both, 'source-missing', 'stop'],
    ['R-09', { kind: null }, both, 'kind-missing', 'stop'],
    ['R-09', { facts: '' }, both, 'facts-missing', 'stop'],
    ['R-09', {}, both.slice(0, 1), 'respondent-missing', 'stop'],
    ['R-09', {}, both.slice(1), 'applicant-missing', 'stop'],
    ['R-09', {}, [party({ name: '' }), party({ side: 'respondent' }, 2)], 'name-missing', 'stop'],
    [
      'R-09',
      {},
      [party({ idNumber: '110105194912310021' }), party({ side: 'respondent' }, 2)],
      'id-number-wrong',
      'stop',
    ],
    ['R-10', { opening: null }, both, 'opening-missing', 'stop'],
    ['R-12', { kind: 'labour' }, both, 'labour-reasons-missing', 'confirm'],
    ['R-13', { kind: 'medical' }, both, 'medical-elsewhere', 'hint'],
    [
      'R-23',
      {},
      [
        party({ agents: [{ name: '方文谦', phone: '', powers: [4], letterOnFile: false }] }),
        party({ side: 'respondent' }, 2),
      ],
      'agent-letter-missing',
      'hint',
    ],
  ])('%s %o', (rule, over, parties, code, severity) => {
    expect(gapsOf(over, parties)).toEqual([[rule, code, severity]])
  })

  it('R-03 lets a matter in that the organ itself entrusts', () => {
    expect(gapsOf({ organ: 'court', organEntrusts: true })).toEqual([])
  })

  it('R-05 is content once the police have been told', () => {
    expect(
      gapsOf({ violence: true, policeToldAt: '2026-11-24T09:00', policeToldWhom: '榕荫派出所' }),
    ).toEqual([])
  })

  it('R-06 is content with a guardian named', () => {
    const child = party({ birthDay: '2015-01-01', guardian: { name: '冯建国', relation: '父亲', phone: '' } })
    expect(gapsOf({}, [child, both[1] ?? child])).toEqual([])
  })
})

describe('accepting a case', () => {
  const facts = { today: TODAY, mediator: aContact(), reasons: [], number: () => '（2026）榕人调字第0001号' }
  const filed = aCase({ parties: both })

  it('gives it the next number, the day and its mediator', () => {
    expect(acceptCase(filed, facts)).toEqual({
      allowed: true,
      value: {
        number: '（2026）榕人调字第0001号',
        acceptedOn: TODAY,
        mediatorId: facts.mediator.id,
        extendedTo: null,
        extendedOn: null,
      },
    })
  })

  it('draws no number while anything stands in the way', () => {
    const number = () => expect.unreachable('a number was drawn')
    const open = aCase({ parties: both, registration: { ...filledRegistration, facts: '' } })
    expect(acceptCase(open, { ...facts, number })).toMatchObject({
      reason: 'acceptance-gaps',
      about: { first: 'facts-missing' },
    })
  })

  it.each([
    ['it is accepted already', aCase({ parties: both, stage: 'accepted' }), facts, 'already-accepted'],
    [
      'R-03 needs a reason',
      aCase({ parties: both, registration: { ...filledRegistration, organ: 'police' } }),
      facts,
      'acceptance-reason-needed',
    ],
    [
      'R-15 the mediator is none',
      filed,
      { ...facts, mediator: aContact({ role: 'lawyer' }) },
      'mediator-not-entitled',
    ],
    [
      'R-15 the mediator has left',
      filed,
      { ...facts, mediator: aContact({ active: false }) },
      'mediator-not-entitled',
    ],
    [
      'R-15 the term is over',
      filed,
      { ...facts, mediator: aContact({ termEnd: '2026-11-23' }) },
      'mediator-not-entitled',
    ],
    [
      'R-18 the mediator is a party',
      filed,
      { ...facts, mediator: aContact({ name: '牛犇', phone: '' }) },
      'mediator-is-party',
    ],
  ])('is refused when %s', (_when, given, known, reason) => {
    expect(acceptCase(given, known)).toMatchObject({ allowed: false, reason })
  })

  it('R-03 may be passed with a written reason', () => {
    const taken = aCase({ parties: both, registration: { ...filledRegistration, organ: 'police' } })
    const reasons = [{ rule: 'R-03', reason: '派出所电话委托' }]
    expect(acceptCase(taken, { ...facts, reasons })).toMatchObject({ allowed: true })
  })
})
