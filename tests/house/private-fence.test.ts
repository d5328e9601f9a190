import { contract } from '@shared/contract'
import type { PrivateNote } from '@shared/caucus/private-note'
import type { CaseFile } from '@shared/cases/case-file'
import type { PaperFacts } from '@shared/papers/facts'
import { paragraph } from '@shared/papers/text-blocks'
import type { SessionNote } from '@shared/sessions/session'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { filesOf, reached, textOf } from '../support/imports'

const PRIVATE = /^shared\/caucus\/|^electron\/db\/caucus-repo|^shared\/sessions\/screening/

/** Where words leave the room: papers, Word, tables out, the search, what the parties see. */
const WAYS_OUT = [
  'shared/papers/*.ts',
  'shared/exchange/*.ts',
  'shared/search/*.ts',
  'shared/find/*.ts',
  'shared/screen/*.ts',
  'electron/documents/*.ts',
  'electron/exchange/*.ts',
  'electron/db/export-repo.ts',
  'electron/db/search-*.ts',
  'electron/db/find-repo.ts',
  'electron/db/screen-repo.ts',
  'electron/procedures/{papers,export,exchange,find,screen,case-file}.ts',
  'renderer/screen/**/*.{ts,tsx}',
]

describe('what is said in confidence cannot get out', () => {
  it('because nothing that leaves the room has anything of it within reach', () => {
    const roots = filesOf(...WAYS_OUT)
    expect(roots.length).toBeGreaterThan(40)
    expect([...reached(roots, { types: false })].filter(each => PRIVATE.test(each))).toEqual([])
    // What papers and the screen are made from does not know it even by type.
    const makers = filesOf('shared/papers/*.ts', 'shared/screen/*.ts', 'shared/exchange/*.ts').filter(
      each => !each.endsWith('contract.ts'),
    )
    expect([...reached(makers, { types: true })].filter(each => PRIVATE.test(each))).toEqual([])
    // The walk does find it where it is.
    expect([...reached(['electron/procedures/caucus.ts'], { types: false })]).toContain(
      'electron/db/caucus-repo.ts',
    )
  })

  it('because one file alone reads its tables', () => {
    const readers = filesOf('electron/**/*.ts').filter(each =>
      /\bprivate_notes\b|\bscreenings\b|(?:FROM|INTO|JOIN|UPDATE) offers\b/.test(textOf(each)),
    )
    expect(readers).toEqual(['electron/db/caucus-repo.ts'])
  })

  it('because one procedure alone answers with it', () => {
    const holding = Object.entries(contract)
      .filter(([, { output }]) => {
        const shape = JSON.stringify(z.toJSONSchema(output, { io: 'output', unrepresentable: 'any' }))
        return /inConfidence|"weapons"|"movedFen"|"aim"/.test(shape)
      })
      .map(([name]) => name)
    expect(holding).toEqual(['caucus.get'])
  })

  it('because it is not made of text: these lines do not compile', () => {
    const told: PrivateNote['words'] = { inConfidence: '底线' }
    // @ts-expect-error -- a paper's sentence takes no words told in confidence
    const onPaper = () => paragraph(told)
    // @ts-expect-error -- nor does a note of the record
    const inRecord = (): SessionNote['text'] => told
    // @ts-expect-error -- and the facts of a paper have no place for them
    const inFacts = (file: PaperFacts): unknown => file.caucus
    // @ts-expect-error -- nor has the file of a case
    const inFile = (file: CaseFile): unknown => file.privateNotes
    expect([onPaper, inRecord, inFacts, inFile]).toHaveLength(4)
  })
})
