import { measure, type Figure } from './figures'
import { withRegister, type BenchDesk } from './sample-register'
import { KINDS, scrapsOf } from './search-kinds'

const TARGET = 10
const ROUNDS = 200
const SMALL = 10_000
/** A register a hundred times as large may take four times as long, and no question longer than the target. */
const GROWTH = 4

/**
 * Every kind of question on a register, and how much longer it takes than on one of ten thousand cases. The growth of a
 * question that is answered in a fifth of the target is noise and is not judged.
 */
export async function* benchSearch(
  desk: BenchDesk,
  rows: number,
  wanted: (name: string) => boolean,
): AsyncGenerator<Figure> {
  const before = new Map<string, number>()
  if (rows > SMALL && Object.keys(KINDS).some(kind => wanted(`search.${kind}`)))
    for await (const each of withRegister({ rows: SMALL }, small => kinds(small, SMALL, wanted)))
      if ('p95_ms' in each) before.set(each.name, each.p95_ms)
  for await (const each of kinds(desk, rows, wanted)) {
    yield each
    const small = before.get(each.name)
    if (small === undefined || !('p95_ms' in each)) continue
    const isJudged = each.p95_ms > TARGET / 5
    yield {
      name: `${each.name}.growth`,
      ratio: each.p95_ms / small,
      target_ratio: isJudged ? GROWTH : null,
      of: `the p95 at ${SMALL} cases`,
    }
  }
}

async function* kinds(
  desk: BenchDesk,
  rows: number,
  wanted: (name: string) => boolean,
): AsyncGenerator<Figure> {
  const scraps = scrapsOf(desk, rows, ROUNDS)
  for (const [kind, ask] of Object.entries(KINDS)) {
    const name = `search.${kind}`
    if (!wanted(name)) continue
    yield await measure({ name, n: ROUNDS, target: TARGET }, round => {
      const scrap = scraps[round % scraps.length]
      if (!scrap) throw new Error('There is nothing to look for')
      const { call, input } = ask(scrap, round, rows)
      return desk.call(call, input)
    })
  }
}
