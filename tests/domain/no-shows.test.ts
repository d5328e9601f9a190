import { describe, expect, it } from 'vitest'

import { PartyId } from '@shared/core/ids'
import { noShows, terminationText } from '@shared/sessions/no-shows'
import { opennessOf } from '@shared/sessions/openness'
import type { Session } from '@shared/sessions/session'
import { paperFacts } from '../support/paper-facts'

const parties = [
  { id: PartyId.parse(1), name: '何立峰', label: '甲方一' },
  { id: PartyId.parse(2), name: '牛犇', label: '乙方一' },
]

function session(day: string, state: Session['state'], came: readonly (boolean | null)[]): Session {
  const [sample] = paperFacts().file.sessions
  if (!sample) throw new Error('The paper facts have a session')
  const attendance = came.flatMap((here, index) =>
    here === null ? [] : [{ who: { partyId: PartyId.parse(index + 1) }, came: here, at: null }],
  )
  return {
    ...sample,
    state,
    start: `${day}T10:00`,
    end: `${day}T11:00`,
    record: { ...sample.record, attendance },
  }
}

describe('no-shows', () => {
  it('count sessions that were held, and those called off with somebody written down as missing', () => {
    const sessions = [
      session('2026-11-10', 'held', [true, null]),
      session('2026-11-17', 'cancelled', [true, false]),
      session('2026-11-20', 'cancelled', [null, null]),
      session('2026-11-24', 'booked', [null, null]),
    ]
    expect(noShows(parties, sessions)).toEqual([
      { partyId: 2, name: '牛犇', days: ['2026-11-10', '2026-11-17'] },
    ])
  })

  it('offer the termination with its text after the second, not after the first', () => {
    const once = noShows(parties, [session('2026-11-10', 'held', [true, false])])
    expect(terminationText(once)).toBeNull()
    const twice = noShows(parties, [
      session('2026-11-10', 'held', [true, false]),
      session('2026-11-17', 'held', [true, false]),
    ])
    expect(terminationText(twice)).toBe(
      '牛犇经通知2次未到场（2026年11月10日、2026年11月17日），调解无法继续进行。',
    )
  })
})

it('R-26: a session is closed by one objection or one secret, open once all were asked', () => {
  expect(opennessOf({ asked: false, objectors: [], secret: false })).toBeNull()
  expect(opennessOf({ asked: true, objectors: [], secret: false })).toBe('open')
  expect(opennessOf({ asked: true, objectors: [PartyId.parse(1)], secret: false })).toBe('closed')
  expect(opennessOf({ asked: false, objectors: [], secret: true })).toBe('closed')
})
