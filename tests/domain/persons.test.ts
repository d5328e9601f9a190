import { blankParty } from '@shared/cases/party'
import { PersonId } from '@shared/core/ids'
import { judgeCredit, judgeId, toldBy } from '@shared/identity/id-kinds'
import { checkDigit } from '@shared/identity/id-number'
import { factsBefore, mergePersons, unmergePersons } from '@shared/persons/merge'
import { masked, unmasked } from '@shared/persons/masking'
import { factsOf, learned, type Person, type PersonFacts } from '@shared/persons/person'
import { alikeness, stillMeans } from '@shared/persons/same-person'
import { storeIdentity } from '@shared/persons/store-identity'
import type { SensitiveConsent } from '@shared/persons/consent'
import { readPersonQuery } from '@shared/persons/suggest'
import { describe, expect, it } from 'vitest'

const TODAY = '2026-11-24'
const GOOD = '11010519491231002X'
const OTHER = '110105199003070017'

const facts = (over: Partial<PersonFacts> = {}): PersonFacts => ({
  ...factsOf(blankParty('applicant')),
  name: '陈喆堃',
  ...over,
})
const person = (id: number, over: Partial<Person> = {}): Person => ({
  ...facts(),
  id: PersonId.parse(id),
  version: 0,
  mergedInto: null,
  ...over,
})
const answered = (answer: SensitiveConsent['answer'], basis = ''): SensitiveConsent => ({
  matter: 'identity',
  answer,
  on: TODAY,
  how: 'oral',
  basis,
})

describe('documents, domain 4', () => {
  it.each([
    [GOOD, 'ok'],
    ['440524188001010014', 'odd'],
    [OTHER, 'ok'],
    ['440303198506150027', 'ok'],
    ['34011120000229003X', 'ok'],
    ['431302196012310119', 'ok'],
    ['44030320150101002X', 'ok'],
    ['110105194912310021', 'wrong'],
    ['110105194902300020', 'wrong'],
    ['340111190002290033', 'wrong'],
    ['990105199001010014', 'wrong'],
    ['11010519491231002x', 'ok'],
    ['１１０１０５ 19491231 002X', 'ok'],
    ['', 'none'],
  ])('居民身份证 %s is %s', (number, state) => {
    expect(judgeId('resident', number, TODAY).state).toBe(state)
  })

  it('a 港澳台居民居住证 is built like it and begins with 81, 82 or 83', () => {
    const number = (region: string) => `${region}19900307001${checkDigit(`${region}19900307001`)}`
    for (const region of ['810000', '820000', '830000'])
      expect(judgeId('hk-mo-tw', number(region), TODAY).state).toBe('ok')
    expect(judgeId('hk-mo-tw', GOOD, TODAY).problem).toEqual({ code: 'residence-prefix', found: '110105' })
    expect(judgeId('hk-mo-tw', '810000199003070018', TODAY).state).toBe(
      number('810000') === '810000199003070018' ? 'ok' : 'wrong',
    )
    expect(toldBy('hk-mo-tw', number('830000'), TODAY)).toEqual({ birthDay: '1990-03-07', sex: 'male' })
  })

  it('a 外国人永久居留身份证 is eighteen digits from 9 on, or the old fifteen', () => {
    const first = '91184019900307001'
    expect(judgeId('foreign-permanent', first + checkDigit(first), TODAY).state).toBe('ok')
    const off = checkDigit(first) === '0' ? '1' : '0'
    expect(judgeId('foreign-permanent', first + off, TODAY).problem).toMatchObject({ code: 'check-digit' })
    expect(judgeId('foreign-permanent', '91184019901307001X', TODAY).problem).toMatchObject({
      code: 'birth-day',
    })
    expect(judgeId('foreign-permanent', 'USA110075010116', TODAY).state).toBe('ok')
    expect(judgeId('foreign-permanent', GOOD, TODAY).problem).toEqual({ code: 'permit-shape' })
  })

  it('a passport is letters and digits; what else there is cannot be checked', () => {
    expect(judgeId('passport', 'e12345678', TODAY).state).toBe('ok')
    expect(judgeId('passport', '护照', TODAY).state).toBe('wrong')
    expect(judgeId('other', '110105491231002', TODAY).state).toBe('unchecked')
  })

  it.each([
    ['91350100M000100Y43', 'ok'],
    ['91310000MA1K000006', 'ok'],
    ['5444030300000000XE', 'ok'],
    ['9144030312345678X2', 'ok'],
    ['9144030312345678X3', 'wrong'],
    ['9144030312345678I2', 'wrong'],
    ['', 'none'],
  ])('统一社会信用代码 %s is %s', (code, state) => {
    expect(judgeCredit(code).state).toBe(state)
  })
})

describe('one person once', () => {
  it('is looked for by name, initials, last digits or room', () => {
    expect(readPersonQuery(' 陈喆 ')).toEqual({ by: 'name', text: '陈喆' })
    expect(readPersonQuery('czk')).toEqual({ by: 'initials', text: 'czk' })
    expect(readPersonQuery('002x')).toEqual({ by: 'digits', reversed: 'X200', room: '002x' })
    expect(readPersonQuery('13800000502')).toMatchObject({ by: 'digits', room: null })
    expect(readPersonQuery('3栋502')).toEqual({ by: 'room', building: '3', room: '502' })
    expect(readPersonQuery('3-502')).toEqual({ by: 'room', building: '3', room: '502' })
    expect(readPersonQuery('12')).toMatchObject({ by: 'name' })
    expect(readPersonQuery('，')).toEqual({ by: 'nothing' })
  })

  it('a name that is typed over, or another number, is somebody else', () => {
    const known = facts({ idNumber: GOOD })
    expect(stillMeans(known, facts({ phone: '1' }), TODAY)).toBe(true)
    expect(stillMeans(known, facts({ idNumber: '1101' }), TODAY)).toBe(true)
    expect(stillMeans(known, facts({ idNumber: OTHER }), TODAY)).toBe(false)
    expect(stillMeans(known, facts({ name: '陈喆' }), TODAY)).toBe(false)
  })

  it('learns what was changed and what was not known, and forgets nothing that others told', () => {
    const known = facts({ phone: '13800000502', occupation: '会计' })
    const before = facts({ phone: '13800000502' })
    const after = learned(known, { ...before, phone: '13900000001', ethnicity: '汉族' }, before, false)
    expect(after).toEqual({ ...known, phone: '13900000001', ethnicity: '汉族' })
    expect(learned(known, { ...before, phone: '' }, before, false)).toEqual(known)
    expect(learned(known, { ...before, phone: '' }, before, true).phone).toBe('')
  })

  it('offers records as alike only where nothing says that they are two', () => {
    const one = facts({ phone: '13800000502', idNumber: GOOD })
    expect(alikeness(one, facts({ phone: '13800000502' }), TODAY)).toEqual(['phone'])
    expect(alikeness(one, facts({ name: '另一名', idNumber: GOOD }), TODAY)).toEqual(['number'])
    expect(alikeness(one, facts({ phone: '13800000502', idNumber: OTHER }), TODAY)).toEqual([])
    expect(alikeness(facts({ sex: 'male' }), facts({ sex: 'female', phone: '' }), TODAY)).toEqual([])
    expect(alikeness(facts(), facts(), TODAY)).toEqual([])
  })
})

describe('merging', () => {
  const NO = { today: TODAY, sharedCase: null }
  const why = (one: Person, other: Person, over = NO as Parameters<typeof mergePersons>[2]) => {
    const verdict = mergePersons(one, other, over)
    return verdict.allowed ? null : verdict.reason
  }

  it('keeps what the kept record says and takes what it does not know', () => {
    const verdict = mergePersons(
      person(1, { phone: '13800000502' }),
      person(2, { phone: '13900000000', occupation: '会计', idNumber: GOOD, idKind: 'resident' }),
      NO,
    )
    expect(verdict).toMatchObject({
      allowed: true,
      value: { phone: '13800000502', occupation: '会计', idNumber: GOOD },
    })
  })

  it('is refused by name where it makes no sense', () => {
    expect(why(person(1), person(1))).toBe('merge-with-itself')
    expect(why(person(1), person(2, { mergedInto: PersonId.parse(3) }))).toBe('merge-merged-already')
    expect(why(person(1), person(2, { kind: 'legal' }))).toBe('merge-kinds-differ')
    expect(why(person(1, { idNumber: GOOD }), person(2, { idNumber: OTHER }))).toBe('merge-numbers-differ')
    expect(why(person(1, { sex: 'male' }), person(2, { sex: 'female' }))).toBe('merge-facts-differ')
    expect(why(person(1), person(2), { today: TODAY, sharedCase: '第0001号' })).toBe('merge-both-in-case')
  })

  it('is taken back once, with what was taken over, but not with what was written since', () => {
    expect(unmergePersons({ undoneAt: null, keptMergedInto: null })).toMatchObject({ allowed: true })
    expect(unmergePersons({ undoneAt: '2026-11-24T10:00', keptMergedInto: null })).toMatchObject({
      reason: 'unmerge-undone-already',
    })
    expect(unmergePersons({ undoneAt: null, keptMergedInto: 4 })).toMatchObject({
      reason: 'unmerge-merged-on',
    })
    const before = facts()
    const after = facts({ phone: '13800000502', occupation: '会计' })
    expect(factsBefore({ ...after, phone: '13700000000' }, before, after)).toEqual(
      facts({ phone: '13700000000' }),
    )
  })
})

describe('R-64 notice and separate consent before the number of a document is stored', () => {
  const written = (over = {}) => ({
    kind: 'natural' as const,
    name: '陈喆堃',
    idNumber: '',
    consents: [],
    ...over,
  })

  it('R-64 stores nothing without an answer, and everything else goes on', () => {
    expect(storeIdentity(written(), undefined).allowed).toBe(true)
    expect(storeIdentity(written({ idNumber: GOOD }), undefined)).toMatchObject({
      reason: 'identity-not-consented',
    })
    const refused = written({ consents: [answered('refuses')] })
    expect(storeIdentity(refused, undefined).allowed).toBe(true)
    expect(storeIdentity({ ...refused, idNumber: GOOD }, undefined).allowed).toBe(false)
  })

  it('R-64 takes consent, or another basis that is written down', () => {
    const number = { idNumber: GOOD }
    expect(storeIdentity(written({ ...number, consents: [answered('consents')] }), undefined).allowed).toBe(
      true,
    )
    expect(
      storeIdentity(written({ ...number, consents: [answered('other-basis')] }), undefined).allowed,
    ).toBe(false)
    const basis = answered('other-basis', '法院委托调解，随案移送')
    expect(storeIdentity(written({ ...number, consents: [basis] }), undefined).allowed).toBe(true)
  })

  it('R-64 leaves what an old register brought, and lets a refusal in only once the number is gone', () => {
    const old = written({ idNumber: GOOD })
    expect(storeIdentity({ ...old, name: '陈喆' }, old).allowed).toBe(true)
    expect(storeIdentity({ ...old, consents: [answered('refuses')] }, old)).toMatchObject({
      reason: 'identity-stored-already',
    })
  })
})

describe('R-65 masks', () => {
  const party = {
    ...blankParty('applicant'),
    phone: '13800000502',
    idNumber: GOOD,
    guardian: { name: '王某', relation: '母', phone: '13900000000' },
    agents: [
      { name: '甲', phone: '13700000001', powers: [], letterOnFile: false },
      { name: '乙', phone: '13700000002', powers: [], letterOnFile: false },
    ],
  }

  it('R-65 hides the middle of every number', () => {
    const shown = masked(party)
    expect(JSON.stringify(shown)).not.toMatch(/\d{8}/)
    expect(shown).toMatchObject({ idNumber: '110***********002X', phone: '138****0502' })
    expect(masked(shown)).toEqual(shown)
  })

  it('R-65 takes a mask that comes back for the number it was made of, and for no other', () => {
    const shown = masked(party)
    expect(unmasked(shown, party)).toEqual(party)
    const one = { ...shown, agents: shown.agents.slice(1) }
    expect(unmasked(one, party).agents).toEqual(party.agents.slice(1))
    expect(unmasked({ phone: '139****9999' }, party).phone).toBe('')
    expect(unmasked({ phone: '13611112222' }, party).phone).toBe('13611112222')
  })
})
