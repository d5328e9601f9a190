import { z } from 'zod'

import { codeList } from '../core/codes'
import { Day } from '../core/day'
import { allow, refuse, type Decision } from '../core/decision'

/** Why personal data may go to another organisation (个人信息保护法 13, 23). */
export const GROUNDS = codeList({
  consent: '当事人单独同意',
  report: '法定报告义务',
  feedback: '向委托、移送机关反馈',
  emergency: '紧急情况下保护人身安全',
})

/** Which persons a letter names, and on what ground. */
export const Disclosure = z.object({
  ground: GROUNDS.schema,
  /** The article or the paper that asks for it; with 单独同意 it may be empty. */
  basis: z.string().trim().max(200),
  people: z
    .array(z.object({ name: z.string().trim().min(1).max(60), consentOn: Day.nullable() }))
    .min(1)
    .max(20),
})
export type Disclosure = z.infer<typeof Disclosure>

/** One line of the log: who was named to whom, when and why. */
export const DisclosureRow = z.object({
  person: z.string(),
  receiver: z.string(),
  ground: GROUNDS.schema,
  basis: z.string(),
  consentOn: Day.nullable(),
  at: z.string(),
})
export type DisclosureRow = z.infer<typeof DisclosureRow>

export type DisclosureRefusal =
  | 'notice-names-party'
  | 'notice-tells-number'
  | 'telling-consent-missing'
  | 'ground-missing'
  | 'person-not-in-case'

/** Whoever may not be named without a ground: parties, agents, whoever came to the counter. */
export type Person = { name: string; phone: string; idNumber: string }

const ID_NUMBER = /\d{17}[\dXx]/
const MOBILE = /1[3-9]\d{9}/

/**
 * a letter to another organisation names a person only on a recorded ground: 单独同意 of each one named, with its
 * day, or a legal basis. R-31: numbers of persons never stand in it, whatever the ground.
 */
export function mayTell(
  words: string,
  people: readonly Person[],
  disclosure: Disclosure | null,
  today: string,
): Decision<Disclosure | null, DisclosureRefusal> {
  const plain = words.replaceAll(/[\s　-]/g, '')
  const numbers = people.flatMap(each => [each.phone, each.idNumber]).filter(each => each.length >= 7)
  if (ID_NUMBER.test(plain) || MOBILE.test(plain) || numbers.some(each => plain.includes(each)))
    return refuse('notice-tells-number')
  const named = people.filter(each => each.name.length > 1 && plain.includes(each.name.replaceAll(/\s/g, '')))
  const covered = new Set(disclosure?.people.map(each => each.name))
  const bare = named.find(each => !covered.has(each.name))
  if (bare) return refuse('notice-names-party', { name: bare.name })
  if (disclosure === null) return allow(null)
  const stranger = disclosure.people.find(each => !people.some(person => person.name === each.name))
  if (stranger) return refuse('person-not-in-case', { name: stranger.name })
  if (disclosure.ground !== 'consent')
    return disclosure.basis === '' ? refuse('ground-missing') : allow(disclosure)
  const silent = disclosure.people.find(each => each.consentOn === null || each.consentOn > today)
  return silent ? refuse('telling-consent-missing', { name: silent.name }) : allow(disclosure)
}
