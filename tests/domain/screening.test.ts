import { describe, expect, it } from 'vitest'

import {
  arrivals,
  needsOf,
  roomNeeds,
  unmetNeeds,
  unscreened,
  type Need,
  type Screening,
} from '@shared/sessions/screening'

const all = { start: '2026-11-24T14:30', end: '2026-11-24T16:00' }

describe('the silent questions', () => {
  it.each<[Partial<Screening>, Need[]]>([
    [{}, []],
    [{ violence: false, fear: false }, []],
    [{ violence: true }, ['secondExit', 'apart', 'policeOnDuty']],
    [{ weapons: true }, ['secondExit', 'apart', 'policeOnDuty']],
    [{ minors: true }, ['privacy']],
    [{ fear: true }, ['secondExit', 'privacy', 'apart']],
    [{ crowd: true }, ['secondExit', 'policeOnDuty', 'representatives']],
  ])('%j asks for %j', (answers, needs) => {
    expect(needsOf(roomNeeds({ ...unscreened, ...answers }))).toEqual(needs)
  })

  it('name what a booking does not meet: the room, and police on duty', () => {
    const needs = roomNeeds({ ...unscreened, violence: true, minors: true })
    const room = { secondExit: false, privacy: true }
    expect(unmetNeeds(needs, { room, policeOnDuty: false })).toEqual(['secondExit', 'policeOnDuty'])
    expect(unmetNeeds(needs, { room: null, policeOnDuty: true })).toEqual([])
  })

  it('let one side in before the other and out after it', () => {
    expect(arrivals(roomNeeds({ ...unscreened, fear: true }), all)).toEqual([
      { side: 'applicant', comes: '2026-11-24T14:30', leaves: '2026-11-24T16:00' },
      { side: 'respondent', comes: '2026-11-24T14:15', leaves: '2026-11-24T16:15' },
    ])
    const together = arrivals(roomNeeds(unscreened), all)
    expect(new Set(together.map(each => each.comes))).toEqual(new Set([all.start]))
  })
})
