import { lastStep, standingBefore, undoStep } from '@shared/cases/undo'
import { describe, expect, it } from 'vitest'

import { aCase } from '../support/cases'

const AT = '2026-11-24T10:00'
const line = (...events: string[]) => events.toReversed().map(event => ({ event, at: AT }))
const step = (events: string[], over = {}) =>
  lastStep({ timeline: line(...events), enclosures: [], now: '2026-11-24T12:00', ...over })

describe('a step is taken back for a day', () => {
  it.each(['accepted', 'declined', 'failed', 'session-held', 'archived'] as const)('%s', what => {
    expect(step(['registered', what])).toEqual({
      allowed: true,
      value: { what, at: AT, until: '2026-11-25T10:00' },
    })
    expect(step(['registered', what], { now: '2026-11-25T10:00' }).allowed).toBe(true)
    expect(step(['registered', what], { now: '2026-11-25T10:01' })).toMatchObject({
      reason: 'undo-after-a-day',
    })
  })

  it('also after a call or a note, but not once something stands on it', () => {
    expect(step(['registered', 'accepted', 'call', 'remark', 'consented']).allowed).toBe(true)
    for (const next of ['session-booked', 'extended', 'agreement-drafted', 'number-voided', 'signed'])
      expect(step(['registered', 'accepted', next])).toMatchObject({ reason: 'nothing-to-undo' })
  })

  it('not once the signed paper of the step lies in the folder', () => {
    const record = { item: 'record' as const, pages: 2, on: '2026-11-24' }
    expect(step(['session-held'], { enclosures: [record] })).toMatchObject({ reason: 'undo-paper-signed' })
    expect(step(['session-held'], { enclosures: [{ ...record, on: '2026-11-20' }] }).allowed).toBe(true)
    expect(step(['declined'], { enclosures: [{ ...record, item: 'decline-notice' }] })).toMatchObject({
      reason: 'undo-paper-signed',
    })
  })

  it('passes over what has been taken back', () => {
    expect(step(['registered', 'accepted', 'undone'])).toMatchObject({ reason: 'nothing-to-undo' })
    expect(step(['registered', 'accepted', 'undone', 'accepted'])).toMatchObject({
      value: { what: 'accepted' },
    })
    expect(step(['accepted', 'failed', 'archived', 'undone'])).toMatchObject({ value: { what: 'failed' } })
    expect(step(['accepted', 'failed', 'archived', 'undone', 'undone'])).toMatchObject({
      value: { what: 'accepted' },
    })
  })

  it('R-56 an acceptance only with a reason, since its number is voided', () => {
    expect(undoStep('accepted', ' ')).toMatchObject({ reason: 'undo-reason-missing' })
    expect(undoStep('failed', '').allowed).toBe(true)
  })

  it('leads back to where the case stood', () => {
    const { closing } = aCase()
    const before = (presented: boolean, sessions: number) =>
      standingBefore(
        'failed',
        { ...closing, failedOn: '2026-11-24' },
        { accepted: true, presented, sessions },
      )
    expect(before(true, 1)).toEqual({ stage: 'signing', closing })
    expect(before(false, 1).stage).toBe('mediating')
    expect(before(false, 0).stage).toBe('accepted')
    const archived = { ...closing, archivedOn: '2026-11-24', retention: '长期' }
    expect(standingBefore('archived', archived, { accepted: true, presented: false, sessions: 1 })).toEqual({
      stage: 'effective',
      closing,
    })
    const failed = { ...archived, failedOn: '2026-11-20' }
    expect(standingBefore('archived', failed, { accepted: true, presented: false, sessions: 1 }).stage).toBe(
      'failed',
    )
  })
})
