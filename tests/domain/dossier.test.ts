import { closeDossier, outcomeOf } from '@shared/dossier/close-dossier'
import { dossierRows, missingItems, type Enclosure } from '@shared/dossier/dossier'
import { describe, expect, it } from 'vitest'

import { aCase } from '../support/cases'

const lies = (item: Enclosure['item'], pages: number): Enclosure => ({ item, pages, on: '2026-11-24' })
const COMPLETE = [
  lies('cover', 1),
  lies('catalogue', 1),
  lies('application', 2),
  lies('record', 3),
  lies('agreement', 2),
  lies('back-cover', 1),
]
const finished = aCase({ stage: 'effective' })
const facts = {
  retention: '长期',
  retentions: ['永久', '长期'],
  reasons: [],
  openItems: 0,
  routesInRecord: false,
}

describe('the papers that each outcome asks for, domain 1.15', () => {
  it.each([
    ['written', ['cover', 'catalogue', 'application', 'record', 'agreement', 'back-cover']],
    ['failed', ['cover', 'catalogue', 'application', 'record', 'back-cover']],
    ['declined', ['decline-notice']],
  ] as const)('%s', (outcome, items) => {
    expect(missingItems(dossierRows(outcome, []))).toEqual(items)
  })

  it('pages what lies in the folder, without cover and catalogue', () => {
    const paged = dossierRows('written', COMPLETE).flatMap(row =>
      row.firstPage === null ? [] : [[row.item, row.firstPage]],
    )
    expect(paged).toEqual([
      ['application', 1],
      ['record', 3],
      ['agreement', 6],
    ])
  })
})

describe('R-53 and R-55 closing the folder', () => {
  it('is allowed when nothing required is missing and a person chose the retention', () => {
    expect(closeDossier(finished, { ...facts, rows: dossierRows('written', COMPLETE) })).toEqual({
      allowed: true,
      value: '长期',
    })
  })

  it('names what is missing, unless a reason is written for the 卷宗情况说明', () => {
    const rows = dossierRows('written', COMPLETE.slice(0, 5))
    expect(closeDossier(finished, { ...facts, rows })).toMatchObject({
      reason: 'dossier-incomplete',
      about: { items: '封底' },
    })
    const reasons = [{ rule: 'R-53', reason: '封底另行装订' }]
    expect(closeDossier(finished, { ...facts, rows, reasons })).toMatchObject({ allowed: true })
  })

  it('does not choose a retention, close an unfinished case, or close twice', () => {
    const rows = dossierRows('written', COMPLETE)
    expect(closeDossier(finished, { ...facts, rows, retention: '' })).toMatchObject({
      reason: 'retention-unknown',
    })
    expect(closeDossier(aCase({ stage: 'signing' }), { ...facts, rows })).toMatchObject({
      reason: 'not-finished',
    })
    expect(closeDossier(aCase({ stage: 'archived' }), { ...facts, rows })).toMatchObject({
      reason: 'archived-already',
    })
  })

  it('knows the outcome of an archived case', () => {
    expect(outcomeOf(aCase({ stage: 'archived' }), false)).toBe('written')
    const closing = { ...aCase().closing, failedOn: '2026-11-01' }
    expect(outcomeOf(aCase({ stage: 'archived', closing }), false)).toBe('failed')
  })
})
