import { CaseId, ContactId, PersonId } from '@shared/core/ids'
import { ROLES } from '@shared/directory/contact'
import type { PersonHit } from '@shared/find/contract'
import { maskPhone } from '@shared/identity/mask'
import { fold } from '@shared/search/fold'
import { isSaid, needsLook, type SearchQuery } from '@shared/search/query'
import { spoken } from '@shared/search/searchable'
import { personMatchOf } from '@shared/search/tokens'
import { z } from 'zod'

import { PAGE_SQL, Id } from './case-page-repo'
import type { Reader } from './store'

const Contact = z.object({
  id: ContactId,
  name: z.string(),
  role: z.string(),
  organisation: z.string(),
  phone: z.string(),
})

/** People of the directory by name, pinyin, organisation or digits of the phone. Phones come back masked. */
export function findContacts(db: Reader, query: SearchQuery, limit: number): PersonHit[] {
  const all = db.all(
    Contact,
    'SELECT id, name, role, organisation, phone FROM contacts WHERE active = 1 ORDER BY id',
  )
  return all
    .filter(each => isMeant({ ...each, codes: [each.phone], words: [each.organisation] }, query))
    .slice(0, limit)
    .map(({ id, name, role, organisation, phone }) => ({
      name,
      phone: maskPhone(phone),
      what: [roleWord(role), organisation].filter(word => word !== '').join(' '),
      contactId: id,
      caseId: null,
      personId: null,
    }))
}

const Party = z.object({
  name: z.string(),
  side: z.string(),
  title: z.string(),
  phone: z.string(),
  idNumber: z.string(),
  caseId: CaseId,
  personId: PersonId.nullable(),
})

export const PARTIES_SQL = `
  SELECT p.name, p.side, c.title, p.phone, p.id_number AS idNumber, p.case_id AS caseId, p.person_id AS personId
  FROM parties p INDEXED BY parties_of_case JOIN cases c ON c.id = p.case_id
  WHERE p.case_id = @id ORDER BY p.side, p.id`

/** How many cases are looked into for people before it is enough. */
const LOOKED_AT = 200

/** Parties of the newest cases by name, pinyin, or digits of phone or identity number. */
export function findParties(db: Reader, query: SearchQuery, limit: number): PersonHit[] {
  const range = { low: 0, high: Number.MAX_SAFE_INTEGER, limit: needsLook(query) ? LOOKED_AT : limit * 4 }
  const cases = db.all(Id, PAGE_SQL.foundNewest, { match: personMatchOf(query), ...range })
  const people: PersonHit[] = []
  for (const { id } of cases) {
    if (people.length >= limit) break
    const parties = db.all(Party, PARTIES_SQL, { id })
    const meant = parties.filter(each =>
      isMeant({ ...each, codes: [each.phone, each.idNumber], words: [] }, query),
    )
    people.push(
      ...meant.map(({ name, side, title, phone, caseId, personId }) => ({
        name,
        phone: maskPhone(phone),
        what: [roleWord(side), title].filter(word => word !== '').join(' '),
        contactId: null,
        caseId,
        personId,
      })),
    )
  }
  return people.slice(0, limit)
}

type Person = { name: string; codes: string[]; words: string[] }

/** Every term by the name, a number or a word of the same person. */
function isMeant({ name, codes, words }: Person, { terms }: SearchQuery): boolean {
  const folded = fold(name)
  return terms.every(
    ({ kind, text }) =>
      folded.includes(text) ||
      words.some(word => fold(word).includes(text)) ||
      (kind === 'digits' && codes.some(code => fold(code).includes(text))) ||
      (kind === 'letters' && isSaid(spoken(folded), text)),
  )
}

function roleWord(role: string): string {
  const known = ROLES.codes.find(code => code === role)
  if (known) return ROLES.words[known]
  return role === 'applicant' ? '申请人' : '被申请人'
}
