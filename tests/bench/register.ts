import { benchCases } from './cases'
import type { Figure } from './figures'
import { benchInstead } from './instead'
import { benchMemory } from './memory'
import { withRegister } from './sample-register'
import { benchSearch } from './search'
import { benchSizes } from './sizes'
import { benchWindow } from './window'

/** Few enough that the figures come at once. */
const FEW = 10_000

/** Everything that depends on how large the register is: `--rows` says how many cases, `--data` where they are kept. */
export async function* benchRegister(wanted: (name: string) => boolean): AsyncGenerator<Figure> {
  const rows = Number(option('--rows') ?? FEW)
  yield* withRegister({ rows, kept: option('--data') }, async function* (desk, dataFolder) {
    yield* benchSearch(desk, rows, wanted)
    yield* benchSizes(desk, rows, wanted)
    yield* benchMemory(dataFolder, rows, wanted)
    yield* benchWindow(desk, { dataFolder, rows }, wanted)
    yield* benchCases(desk, rows, wanted)
  })
  yield* benchInstead(rows, wanted)
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}
