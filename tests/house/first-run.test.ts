import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { openDesk } from '../../electron/desk'
import { layOutSamples } from '../../electron/first-run'
import { headlessHost } from '../../electron/headless-host'

const dataFolder = mkdtempSync(join(tmpdir(), 'desk-first-'))
const host = headlessHost({ dataFolder, today: '2026-11-22' })
const register = join(dataFolder, 'register.sqlite')

afterAll(() => rmSync(dataFolder, { recursive: true, force: true }))

describe('the first run', () => {
  it('finds nothing of a run that was cut off, and lays the samples out whole', async () => {
    mkdirSync(join(dataFolder, 'laying-out'))
    writeFileSync(join(dataFolder, 'laying-out', 'register.sqlite'), 'half')
    await layOutSamples(dataFolder, host)
    expect([existsSync(register), existsSync(join(dataFolder, 'laying-out'))]).toEqual([true, false])

    const desk = openDesk({ dataFolder, host })
    const reply = await desk.dispatch('cases.list', { which: 'all' }, 1)
    desk.close()
    expect(reply.ok && Array.isArray(reply.value) && reply.value.length).toBeGreaterThanOrEqual(24)
  })

  it('leaves a register alone that is there', async () => {
    const before = readFileSync(register)
    await layOutSamples(dataFolder, host)
    expect(readFileSync(register).equals(before)).toBe(true)
  })
})
