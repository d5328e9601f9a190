import { expect, it } from 'vitest'
import { z } from 'zod'

import { openStore } from '../../electron/db/store'
import { verifyJournal } from '../../electron/db/journal-repo'
import { seedSamples } from '../../electron/samples/seed'
import { sampleCommunity, sampleDisputes } from '../../electron/samples/sample-files'

const named = z.object({ name: z.string(), count: z.int() })

it('is the community of the domain text', () => {
  const { contacts, rooms, buildings } = sampleCommunity()
  const count = (role: string) => contacts.filter(each => each.role === role).length
  expect({ mediators: count('mediator'), lawyers: count('lawyer'), police: count('police') }).toEqual({
    mediators: 11,
    lawyers: 4,
    police: 2,
  })
  expect(rooms.map(each => each.name)).toEqual(['悦聊室', '驻点律师室', '议事厅', '调解室'])
  expect(buildings).toHaveLength(36)
  expect(new Set(buildings.map(each => each.grid)).size).toBe(4)
})

it.each(['2026-11-24', '2026-10-05', '2026-02-20'])(
  'fills a register through the procedures as of %s',
  async today => {
    const store = openStore(':memory:')
    await seedSamples(store, today)
    const stages = store.all(
      named,
      'SELECT stage AS name, count(*) AS count FROM cases GROUP BY stage ORDER BY stage',
    )
    expect(stages.map(each => each.name)).toEqual([
      'accepted',
      'archived',
      'declined',
      'effective',
      'failed',
      'mediating',
      'registered',
      'signing',
    ])
    expect(sampleDisputes().length).toBeGreaterThanOrEqual(24)
    const numbers = store.all(
      z.object({ ordinal: z.int(), at: z.string() }),
      `SELECT ordinal, drawn_at AS at FROM numbers WHERE series = 'case' ORDER BY year, ordinal`,
    )
    const streams = store.all(
      z.object({ stream: z.string().nullable() }),
      'SELECT DISTINCT stream FROM entries ORDER BY stream',
    )
    expect(streams.map(each => each.stream)).toEqual([
      null,
      'advice',
      'dispute',
      'hazard',
      'request',
      'violation',
    ])
    expect(numbers.map(each => each.at)).toEqual(numbers.map(each => each.at).toSorted())
    expect(verifyJournal(store).broken).toBeNull()
  },
)
