import { benchCalls } from './calls'
import { asLine, TABLE_HEAD, type Figure } from './figures'
import { benchFinder } from './finder'
import { benchImport } from './import'
import { benchPapers } from './papers'
import { benchSignatures } from './signatures'
import { benchRegister } from './register'
import { benchStart } from './start'
import { benchWalk } from './walk'

/** An area measures the figures whose names begin with one of its prefixes. */
const AREAS: [prefixes: string[], bench: (wanted: (name: string) => boolean) => AsyncGenerator<Figure>][] = [
  [['call.'], benchCalls],
  [['case.walk'], benchWalk],
  [
    ['search.', 'case.open', 'case.register', 'page.', 'size.', 'memory', 'window.search', 'instead.'],
    benchRegister,
  ],
  [['finder.'], benchFinder],
  [['import.'], benchImport],
  [['paper.', 'check.'], benchPapers],
  [['sign.'], benchSignatures],
  [['start.'], benchStart],
]

const args = process.argv.slice(2)
const isJson = args.includes('--json')
const only = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '') : ''
const wanted = (name: string) => name.startsWith(only)

if (!isJson) process.stdout.write(`${TABLE_HEAD}\n`)
for (const [prefixes, bench] of AREAS) {
  if (!prefixes.some(area => area.startsWith(only) || only.startsWith(area))) continue
  for await (const each of bench(wanted)) {
    process.stdout.write(`${isJson ? JSON.stringify(each) : asLine(each)}\n`)
  }
}
