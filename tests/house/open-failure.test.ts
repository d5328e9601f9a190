import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { openStore } from '../../electron/db/store'
import { openFailure } from '../../electron/open-failure'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jieyou-open-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function sentenceOnOpening(file: string): string {
  try {
    openStore(file).close()
  } catch (error) {
    return openFailure(error)
  }
  return ''
}

it('tells a newer register, a damaged file and a folder that is not there apart, in words', () => {
  const newer = join(folder, 'newer.sqlite')
  const store = openStore(newer)
  store.pragma('user_version = 99')
  store.close()
  expect(sentenceOnOpening(newer)).toContain('较新版本')

  const damaged = join(folder, 'damaged.sqlite')
  writeFileSync(damaged, '这不是登记簿'.repeat(500))
  expect(sentenceOnOpening(damaged)).toContain('已损坏')

  expect(sentenceOnOpening(folder)).toContain('不能写入')
  expect(sentenceOnOpening(join(folder, 'sound.sqlite'))).toBe('')
})

it('shows nothing of an unknown fault but that it is in the log', () => {
  expect(openFailure(new Error('陈喆堃 13800000502'))).toBe('登记簿没有打开，原因已记入日志。')
})
