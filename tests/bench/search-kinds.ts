import { fold } from '@shared/search/fold'
import { initialsOf, readings } from '@shared/search/readings'
import type { RawInput } from '@shared/contract'
import { z } from 'zod'

import type { BenchDesk } from './sample-register'
import { SUBJECTS } from './synthetic-text'

const Scrap = z.object({
  name: z.string(),
  phone: z.string(),
  idNumber: z.string(),
  facts: z.string(),
  place: z.string(),
})
/** What somebody remembers of one case. */
export type Scrap = z.infer<typeof Scrap> & { initials: string }

type Ask = Pick<RawInput<'cases.page'>, 'text'> & Partial<RawInput<'cases.page'>>
type Counted = RawInput<'cases.counts'>
type Question =
  | { call: 'cases.page'; input: RawInput<'cases.page'> }
  | { call: 'cases.counts'; input: Counted }
  | { call: 'find.anything'; input: RawInput<'find.anything'> }
type KindOfQuestion = (scrap: Scrap, round: number, rows: number) => Question

type KindOfAsk = (scrap: Scrap, round: number, rows: number) => Ask
const PAGES: Record<string, KindOfAsk> = {
  name: ({ name }) => ({ text: name }),
  'name-part': ({ name }) => ({ text: name.slice(-2) }),
  surname: ({ name }) => ({ text: name.slice(0, 1) }),
  initials: ({ initials }) => ({ text: initials }),
  'initials-2': ({ initials }) => ({ text: initials.slice(0, 2) }),
  'phone-3': ({ phone }) => ({ text: phone.slice(5, 8) }),
  'phone-last-4': ({ phone }) => ({ text: phone.slice(-4) }),
  'phone-middle-5': ({ phone }) => ({ text: phone.slice(3, 8) }),
  'id-last-6': ({ idNumber }) => ({ text: idNumber.slice(-6) || '991234' }),
  id: ({ idNumber }) => ({ text: idNumber || '99' }),
  number: (_scrap, round) => ({ text: `${2007 + (round % 19)}-${1 + round * 7}` }),
  'number-short': (_scrap, round) => ({ text: `第${1 + round * 7}号` }),
  place: ({ place }) => ({ text: place }),
  char: ({ facts }, round) => ({ text: facts.charAt(20 + (round % 60)).replace(/[，。]/, '水') }),
  'word-2': ({ facts }, round) => ({ text: facts.slice(20 + (round % 60)).slice(0, 2) }),
  'words-7': ({ facts }, round) => ({ text: facts.slice(20 + (round % 60)).slice(0, 7) }),
  absent: (_scrap, round) => ({ text: `${SUBJECTS[round % 12] ?? ''}鼎${SUBJECTS[(round + 5) % 12] ?? ''}` }),
  traditional: () => ({ text: '空調外機' }),
  'two-words': ({ name, facts }) => ({ text: `${name.slice(0, 1)} ${facts.slice(30, 32)}` }),
  'text-filters': ({ facts }, round) => ({
    text: facts.slice(30, 32),
    filters: { kind: 'neighbours', mediatorId: 1 + (round % 8) },
  }),
  'filters-3': (_scrap, round) => ({
    text: '',
    filters: { stage: 'archived', kind: 'housing', mediatorId: 1 + (round % 8) },
  }),
  building: ({ place }) => ({ text: '', filters: { building: /^.*?栋/.exec(place)?.[0] ?? '' } }),
  days: ({ name }, round) => ({
    text: name.slice(0, 1),
    filters: { from: `${2008 + (round % 18)}-03-10`, until: `${2008 + (round % 18)}-04-20` },
  }),
  'page-middle': (_scrap, round, rows) => ({ text: '', cursor: String(Math.floor(rows / 2) - round) }),
  'page-middle-filtered': (_scrap, round, rows) => ({
    text: '',
    filters: { scope: 'closed', kind: 'neighbours' },
    cursor: String(Math.floor(rows / 2) - round),
  }),
  'filters-new': (_scrap, round) => ({
    text: '',
    filters: { tag: round % 2 === 0 ? 1 : 2, money: 'm10', year: 2010 + (round % 15) },
  }),
  due: ({ facts }, round) => ({
    text: facts.slice(30, 32),
    filters: { due: round % 2 === 0 ? 'overdue' : 'month' },
  }),
  'sort-claim': ({ facts }) => ({ text: facts.slice(30, 32), sort: 'claim' }),
  'sort-claim-filtered': (_scrap, round) => ({
    text: '',
    filters: { kind: 'housing', mediatorId: 1 + (round % 8) },
    sort: 'claim',
  }),
  'sort-number': ({ name }) => ({ text: name.slice(0, 1), sort: 'number', down: false }),
  'sort-requested': () => ({ text: '', sort: 'requested' }),
  'sort-mediator': ({ facts }) => ({ text: facts.slice(30, 32), sort: 'mediator' }),
  'sort-building': ({ name }) => ({ text: name.slice(0, 1), sort: 'building', down: false }),
  'page-due': () => ({ text: '', filters: { scope: 'open' }, sort: 'due' }),
}

const COUNTS: Record<string, (scrap: Scrap, round: number) => Counted> = {
  counts: ({ facts }) => ({ text: facts.slice(30, 32), filters: { scope: 'all' } }),
  'counts-filtered': ({ name }) => ({
    text: name.slice(0, 1),
    filters: { kind: 'neighbours', stage: 'archived' },
  }),
  'counts-filters-4': ({ place }, round) => ({
    text: '',
    filters: {
      scope: 'closed',
      kind: 'neighbours',
      mediatorId: 1 + (round % 8),
      building: buildingOf(place),
    },
  }),
  'counts-register': () => ({ filters: { scope: 'open' } }),
}

const buildingOf = (place: string) => /^.*?栋/.exec(place)?.[0] ?? ''

/** Every way of asking for a case: the first fifty rows with their marks, a page further on, and the counts beside it. */
export const KINDS: Record<string, KindOfQuestion> = {
  ...Object.fromEntries(
    Object.entries(PAGES).map(([kind, ask]): [string, KindOfQuestion] => [
      kind,
      (...asked) => ({ call: 'cases.page', input: { filters: {}, ...ask(...asked) } }),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(COUNTS).map(([kind, ask]): [string, KindOfQuestion] => [
      kind,
      (scrap, round) => ({ call: 'cases.counts', input: ask(scrap, round) }),
    ]),
  ),
  anything: ({ name }) => ({ call: 'find.anything', input: { text: name, limit: 6 } }),
}

/** Scraps of so many cases from all over the register. */
export const scrapsOf = (desk: BenchDesk, rows: number, count: number): Scrap[] =>
  Array.from({ length: count }, (_each, index) => scrapOf(desk, 1 + ((index * 7919) % rows)))

export function scrapOf({ store }: BenchDesk, id: number): Scrap {
  const found = store.one(
    Scrap,
    `SELECT name, phone, id_number AS idNumber, facts, c.estate || c.building || c.room AS place FROM cases c
     JOIN case_texts t ON t.case_id = c.id JOIN parties p ON p.case_id = c.id WHERE c.id = @id LIMIT 1`,
    { id },
  )
  if (!found) throw new Error(`Case ${id} has nobody in it`)
  return { ...found, initials: initialsOf(readings(fold(found.name))) }
}
