import { expect, it } from 'vitest'
import { z } from 'zod'

import { DUE_COUNT_SQL } from '../../electron/db/case-counts-repo'
import { BY_DUE_SQL, ORDER_SQL } from '../../electron/db/case-order-repo'
import { PAGE_SQL } from '../../electron/db/case-page-repo'
import { TEXTS_SQL } from '../../electron/db/search-text-repo'
import { SUGGEST_SQL } from '../../electron/db/person-suggest-repo'
import { DUE_SQL } from '../../electron/db/due-repo'
import { FILED_SQL } from '../../electron/db/filed-repo'
import { LATER_SQL } from '../../electron/db/later-text-repo'
import { WITHOUT_SQL } from '../../electron/db/without-next-repo'
import { PARTIES_SQL } from '../../electron/db/find-repo'
import { openStore } from '../../electron/db/store'

const Step = z.object({ detail: z.string() })

it('answers every hot question from an index, as the snapshot says', async () => {
  const store = openStore(':memory:')
  const suggestions = Object.fromEntries(
    Object.entries(SUGGEST_SQL).map(([name, sql]) => [`suggest ${name}`, sql]),
  )
  const questions = {
    ...PAGE_SQL,
    ...ORDER_SQL,
    ...BY_DUE_SQL,
    ...TEXTS_SQL,
    ...LATER_SQL,
    ...FILED_SQL,
    ...DUE_COUNT_SQL,
    ...DUE_SQL,
    ...WITHOUT_SQL,
    parties: PARTIES_SQL,
    ...suggestions,
  }
  const plans = Object.entries(questions).map(([name, sql]) => {
    const names = [...sql.matchAll(/@(\w+)/g)].map(([, each]) => [each, each === 'ids' ? '[]' : '1'])
    const steps = store.all(Step, `EXPLAIN QUERY PLAN ${sql}`, Object.fromEntries(names))
    return `${name}\n${steps.map(({ detail }) => `  ${detail}`).join('\n')}`
  })
  await expect(`${plans.join('\n\n')}\n`).toMatchFileSnapshot('plans.txt')
  expect(plans.join('\n')).not.toMatch(/SCAN (cases|c|parties|p|persons)\b(?! USING| VIRTUAL)/)
})
