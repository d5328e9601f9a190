import { contract, type Name } from '@shared/contract'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { z } from 'zod'

import { openStore } from '../../electron/db/store'
import { createDispatch } from '../../electron/ipc/dispatch'
import { handlers } from '../../electron/procedures'
import { seedSamples } from '../../electron/samples/seed'
import { testDesk } from '../support/desk'
import { fitting } from '../support/from-schema'

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of an object of ours
const names = Object.keys(contract) as Name[]
const call = fc
  .constantFrom(...names)
  .chain(name =>
    fc.tuple(
      fc.constant(name),
      fc.oneof(
        { weight: 4, arbitrary: fitting(contract[name].input) },
        { weight: 1, arbitrary: fc.jsonValue() },
      ),
    ),
  )

it('no input whatever is a bug, and a refused command changes nothing', { timeout: 120_000 }, async () => {
  const store = openStore(':memory:')
  await seedSamples(store, '2026-11-24')
  const { host } = await testDesk()
  const reported: unknown[] = []
  const dispatch = createDispatch(handlers, store, { ...host, report: error => void reported.push(error) })
  const count = () =>
    store.one(
      z.object({ count: z.int() }),
      'SELECT count(*) AS count, total_changes() AS changes FROM journal',
    )?.count
  await fc.assert(
    fc.asyncProperty(call, async ([name, raw]) => {
      const versionOf = store.one(
        z.object({ version: z.int() }),
        'SELECT version FROM cases WHERE id = @id',
        { id: idIn(raw) },
      )
      const input =
        versionOf && typeof raw === 'object' && raw !== null && 'version' in raw
          ? { ...raw, ...versionOf }
          : raw
      const before = count()
      const reply = await dispatch(name, input, 1)
      const told = JSON.stringify([name, input, reported.map(String)])
      expect(reply.ok || reply.failure.code !== 'internal', told).toBe(true)
      const writes = reply.ok && contract[name].kind !== 'query'
      expect(count(), told).toBe((before ?? 0) + (writes ? 1 : 0))
    }),
    // The register remembers, so a shorter input would not meet the same one again.
    { numRuns: 4000, endOnFailure: true },
  )
})

function idIn(raw: unknown): number {
  const found = z.object({ caseId: z.int() }).safeParse(raw)
  return found.success ? found.data.caseId : 0
}
