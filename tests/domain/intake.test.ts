import { ContactId, CaseId, EntryId } from '@shared/core/ids'
import { STREAMS } from '@shared/intake/codes'
import { blankEntry, type Entry } from '@shared/intake/entry'
import { becomeOther, closeEntry, mayBecomeCase, reopenEntry, sortEntry } from '@shared/intake/sort-entry'
import { toRegistration } from '@shared/intake/to-registration'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const anEntry = (over: Partial<Entry> = {}): Entry => ({
  ...blankEntry('2026-11-24T09:00'),
  id: EntryId.parse(1),
  version: 0,
  stream: 'dispute',
  what: '楼上漏水',
  registrarId: ContactId.parse(1),
  fromId: null,
  caseId: null,
  closedAt: null,
  closingNote: '',
  ...over,
})
const CASE = CaseId.parse(9)

const entries = fc.record({
  stream: fc.constantFrom(null, ...STREAMS.codes),
  what: fc.constantFrom('', '楼上漏水'),
  caseId: fc.constantFrom(null, CASE),
  closedAt: fc.constantFrom(null, '2026-11-24T10:00'),
})

describe('the stream of an entry', () => {
  it('R-04 R-14 only an open 民间纠纷 that says something becomes a case, and only once', () => {
    fc.assert(
      fc.property(entries, over => {
        const fits = over.stream === 'dispute' && over.what !== '' && !over.caseId && !over.closedAt
        expect(mayBecomeCase(anEntry(over)).allowed).toBe(fits)
      }),
    )
  })

  it('R-14 a 咨询 is refused by its own name, R-04 the others by theirs', () => {
    expect(mayBecomeCase(anEntry({ stream: 'advice' }))).toMatchObject({ reason: 'consultation-no-case' })
    expect(mayBecomeCase(anEntry({ stream: 'violation' }))).toMatchObject({
      reason: 'stream-no-case',
      about: { stream: 'violation' },
    })
  })

  it('can be put right until something was done, and then only becomes another', () => {
    expect(sortEntry(anEntry({ stream: 'advice' }), 'hazard', false).allowed).toBe(true)
    expect(sortEntry(anEntry({ stream: 'advice' }), 'hazard', true)).toMatchObject({
      reason: 'entry-moved-on',
    })
    expect(becomeOther(anEntry({ stream: 'advice' }), 'dispute').allowed).toBe(true)
    expect(becomeOther(anEntry({ stream: null }), 'dispute')).toMatchObject({ reason: 'entry-unsorted' })
    expect(becomeOther(anEntry(), 'dispute')).toMatchObject({ reason: 'stream-same' })
  })
})

describe('the end of an entry', () => {
  it('is said in words and can be taken back while nothing grew out of it', () => {
    expect(closeEntry(anEntry(), ' ')).toMatchObject({ reason: 'closing-note-missing' })
    expect(closeEntry(anEntry({ stream: null }), '答复')).toMatchObject({ reason: 'entry-unsorted' })
    const closed = anEntry({ closedAt: '2026-11-24T10:00' })
    expect(reopenEntry(closed, 0).allowed).toBe(true)
    expect(reopenEntry(closed, 1)).toMatchObject({ reason: 'entry-moved-on' })
    expect(reopenEntry(anEntry(), 0)).toMatchObject({ reason: 'entry-open' })
  })
})

describe('the registration that an entry makes', () => {
  it('R-08 keeps the time at which it was told, and the one who told it as applicant', () => {
    const start = toRegistration(anEntry({ name: '黄垚', phone: '13800001802', urgency: 'urgent' }), null)
    expect(start.fields).toMatchObject({ requestedAt: '2026-11-24T09:00', urgent: true, facts: '楼上漏水' })
    expect(start.parties).toMatchObject([{ side: 'applicant', name: '黄垚' }])
    expect(toRegistration(anEntry(), null).parties).toEqual([])
  })

  it('says who sent what was handed over', () => {
    const start = toRegistration(anEntry({ channel: 'transfer', sender: '榕荫派出所' }), null)
    expect(start.fields.facts).toBe('楼上漏水（榕荫派出所移送）')
  })
})
