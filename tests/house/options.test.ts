import { resolve } from 'node:path'

import { describe, expect, it } from 'vitest'

import { readOptions } from '../../electron/options'

describe('options of the desk', () => {
  it('takes folder and day from the line, and hands back the rest', () => {
    expect(readOptions(['.', '--data', '/tmp/a', 'call', '--today=2026-11-22', '--empty'], {})).toEqual({
      dataFolder: '/tmp/a',
      today: '2026-11-22',
      rest: ['.', 'call', '--empty'],
    })
  })

  it('takes them from the environment, where the line is silent', () => {
    const environment = { JIEYOU_DATA: 'somewhere', JIEYOU_TODAY: '2026-01-02' }
    expect(readOptions([], environment)).toEqual({
      dataFolder: resolve('somewhere'),
      today: '2026-01-02',
      rest: [],
    })
    expect(readOptions(['--data', '/tmp/b'], environment).dataFolder).toBe('/tmp/b')
  })

  it('keeps its own folder where programs write for a person', () => {
    expect(readOptions([], { XDG_CONFIG_HOME: '/home/lin/.config' }).dataFolder).toMatch(/jieyou-desk$/)
  })

  it.each(['tomorrow', '22.11.2026', '2026-11-22T9'])('refuses the day %s', day => {
    expect(() => readOptions(['--today', day], {})).toThrow('--today expects a day')
  })
})
