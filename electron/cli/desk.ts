import { readFileSync } from 'node:fs'

import { contract } from '@shared/contract'
import { z } from 'zod'

import { openDesk } from '../desk'
import { headlessHost } from '../headless-host'
import { readOptions } from '../options'
import { seedSamples } from '../samples/seed'

const USAGE = `desk names | schema NAME | call NAME [JSON or -] [--actor ID] | verify | seed  [--data DIR] [--today DAY]`

/** Everything that a window can do, without one: JSON on stdout, exit 1 when the desk said no. */
async function main(): Promise<number> {
  const { dataFolder, today, rest } = readOptions(process.argv.slice(2))
  const [verb, name = '', input] = rest.filter(
    (word, index) => word !== '--actor' && rest[index - 1] !== '--actor',
  )
  const actor = rest.includes('--actor') ? Number(rest[rest.indexOf('--actor') + 1]) : undefined
  if (verb === 'names') return say(Object.entries(contract).map(([each, { kind }]) => ({ name: each, kind })))
  if (verb === 'schema') return schema(name)
  if (verb !== 'call' && verb !== 'verify' && verb !== 'seed') {
    process.stderr.write(`${USAGE}\n`)
    return 2
  }
  const host = headlessHost({ dataFolder, today })
  const desk = openDesk({ dataFolder, host })
  try {
    if (verb === 'seed') {
      await seedSamples(desk.store, host.today())
      return say({ seeded: true })
    }
    const reply = await desk.dispatch(
      verb === 'verify' ? 'journal.verify' : name,
      asked(verb, input),
      actor ?? 1,
    )
    say(reply)
    const broken = verb === 'verify' && reply.ok && JSON.stringify(reply.value).includes('"broken":{')
    return reply.ok && !broken ? 0 : 1
  } finally {
    desk.close()
  }
}

function asked(verb: string, input: string | undefined): unknown {
  if (verb === 'verify' || input === undefined) return {}
  return JSON.parse(input === '-' ? readFileSync(0, 'utf8') : input)
}

function schema(name: string): number {
  const procedure = Object.entries(contract).find(([each]) => each === name)?.[1]
  if (!procedure) {
    process.stderr.write(`There is no procedure ${name}; "desk names" lists them.\n`)
    return 2
  }
  const { kind, input, output } = procedure
  return say({ name, kind, input: toJson(input, 'input'), output: toJson(output, 'output') })
}

const toJson = (of: z.ZodType, io: 'input' | 'output') => z.toJSONSchema(of, { io, unrepresentable: 'any' })

function say(value: unknown): number {
  process.stdout.write(`${JSON.stringify(value)}\n`)
  return 0
}

process.exitCode = await main()
