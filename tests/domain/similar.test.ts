import { relateCases } from '@shared/cases/relate-cases'
import { likeness, type Comparable } from '@shared/cases/similar'
import { CaseId } from '@shared/core/ids'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const person = (name: string, phone = '', idNumber = '') => ({ name, phone, idNumber })
const entry = (over: Partial<Comparable> = {}): Comparable => ({
  people: [person('马秀芝', '13800000001'), person('陶勇', '13800000002')],
  place: { estate: '榕荫花园', building: '3栋', room: '1902' },
  subject: '漏水',
  kind: 'neighbours',
  ...over,
})
const elsewhere = { estate: '', building: '', room: '' }

describe('R-07 a second register of one matter', () => {
  it.each<[string, Comparable, boolean]>([
    ['the same two people, about something else', entry({ place: elsewhere, subject: '', kind: null }), true],
    [
      'one person for certain and the kind',
      entry({ people: [person('马秀芝', '13800000001')], place: elsewhere, subject: '' }),
      true,
    ],
    [
      'one person for certain and nothing else',
      entry({ people: [person('马秀芝', '13800000001')], place: elsewhere, subject: '', kind: null }),
      false,
    ],
    ['one name only', entry({ people: [person('马秀芝')], place: elsewhere, subject: '' }), false],
    [
      'a namesake with another telephone',
      entry({ people: [person('马秀芝', '13900000009')], place: elsewhere }),
      false,
    ],
    ['the same room and kind', entry({ people: [], subject: '' }), true],
    ['the same room, another kind', entry({ people: [], subject: '', kind: 'family' }), false],
    ['the same building and subject', entry({ people: [], place: { ...entry().place, room: '502' } }), true],
    [
      'the same building and kind only',
      entry({ people: [], subject: '停车', place: { ...entry().place, room: '502' } }),
      false,
    ],
    ['nothing known', entry({ people: [person('')], place: elsewhere, subject: '', kind: null }), false],
  ])('%s', (_what, other, alike) => {
    expect(likeness(entry(), other) !== null).toBe(alike)
  })

  it('tells namesakes apart by their papers', () => {
    const one = { ...entry(), people: [person('王芳', '', '110101199003070011')] }
    const other = { ...entry(), people: [person('王芳', '', '110101199003070038')], place: elsewhere }
    expect(likeness(one, other)).toBeNull()
    expect(likeness(one, { ...one, place: elsewhere })?.people).toEqual(['王芳'])
  })

  const word = fc.constantFrom('', '甲', '乙', '丙')
  const any: fc.Arbitrary<Comparable> = fc.record({
    people: fc.array(fc.record({ name: word, phone: word, idNumber: word }), { maxLength: 3 }),
    place: fc.record({ estate: word, building: word, room: word }),
    subject: word,
    kind: fc.option(word),
  })

  it('never alarms on what is not written, and looks the same for place and matter from both sides', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const blank: Comparable = { people: [person('')], place: elsewhere, subject: '', kind: null }
        expect(likeness(a, blank)).toBeNull()
        const there = likeness({ ...a, people: [] }, b)
        const back = likeness({ ...b, people: [] }, a)
        expect([there?.place, there?.matter]).toEqual([back?.place, back?.matter])
      }),
    )
  })

  it('asks a reason only for “unrelated”, and keeps a pair in one order', () => {
    const [one, two] = [CaseId.parse(1), CaseId.parse(2)]
    expect(relateCases(two, one, { kind: 'linked', reason: '' })).toEqual({ allowed: true, value: [1, 2] })
    expect(relateCases(one, two, { kind: 'unrelated', reason: ' ' })).toMatchObject({
      reason: 'relation-reason-missing',
    })
    expect(relateCases(one, one, { kind: 'same', reason: '' })).toMatchObject({
      reason: 'relation-to-itself',
    })
  })
})
