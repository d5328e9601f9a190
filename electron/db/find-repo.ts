import { CaseHit, type PersonHit } from '@shared/find/contract'
import { STAGES } from '@shared/cases/codes'
import { caseTitle } from '@shared/cases/case'
import { CaseId, ContactId } from '@shared/core/ids'
import { ROLES } from '@shared/directory/contact'
import { maskPhone } from '@shared/identity/mask'
import { z } from 'zod'

import type { Reader } from './store'

const CaseFound = z.object({
  id: CaseId,
  number: z.string().nullable(),
  title: z.string(),
  subject: z.string(),
  stage: STAGES.schema,
  place: z.string(),
  parties: z.string(),
})

/** LIKE's own signs in what somebody typed stand for themselves. */
const pattern = (text: string) => `%${text.replaceAll(/[%_\\]/g, sign => `\\${sign}`)}%`
const letters = (text: string) => (/^[a-z]+$/i.test(text) ? `${text.toLowerCase()}%` : null)

/** Cases by title, number, place, facts, or a party's name, phone, ID number or pinyin initials; newest first. */
export function findCases(db: Reader, text: string, limit: number): CaseHit[] {
  return db
    .all(
      CaseFound,
      `SELECT c.id, number, title, subject, stage, estate || building || room || place_text AS place,
              coalesce((SELECT group_concat(name, '、') FROM (SELECT name FROM parties WHERE case_id = c.id ORDER BY side, id)), '') AS parties
       FROM cases c JOIN case_texts t ON t.case_id = c.id
       WHERE title || subject || coalesce(number, '') || estate || building || room || place_text LIKE @like ESCAPE '\\'
          OR facts LIKE @like ESCAPE '\\' OR initials LIKE @letters
          OR EXISTS (SELECT 1 FROM parties p WHERE p.case_id = c.id AND
               (p.name || ' ' || p.phone || ' ' || p.id_number LIKE @like ESCAPE '\\' OR p.initials LIKE @letters))
       ORDER BY c.id DESC LIMIT @limit`,
      { like: pattern(text), letters: letters(text), limit },
    )
    .map(({ subject, ...hit }) => CaseHit.parse({ ...hit, title: caseTitle({ title: hit.title, subject }) }))
}

const PersonFound = z.object({
  name: z.string(),
  role: z.string(),
  organisation: z.string(),
  phone: z.string(),
  contactId: ContactId.nullable(),
  caseId: CaseId.nullable(),
})

/** People of the directory, then parties, by name, initials or digits of the phone. Phones come back masked (R-65). */
export function findPeople(db: Reader, text: string, limit: number): PersonHit[] {
  const found = db.all(
    PersonFound,
    `SELECT name, role, organisation, phone, id AS contactId, NULL AS caseId FROM contacts
     WHERE active = 1 AND (name || ' ' || phone || ' ' || organisation LIKE @like ESCAPE '\\' OR initials LIKE @letters)
     UNION ALL
     SELECT p.name, p.side, c.title, p.phone, NULL, p.case_id FROM parties p JOIN cases c ON c.id = p.case_id
     WHERE p.name || ' ' || p.phone || ' ' || p.id_number LIKE @like ESCAPE '\\' OR p.initials LIKE @letters
     LIMIT @limit`,
    { like: pattern(text), letters: letters(text), limit },
  )
  return found.map(({ role, organisation, ...person }) => ({
    ...person,
    phone: maskPhone(person.phone),
    what: [roleWord(role), organisation].filter(word => word !== '').join(' '),
  }))
}

function roleWord(role: string): string {
  const known = ROLES.codes.find(code => code === role)
  if (known) return ROLES.words[known]
  return role === 'applicant' ? '申请人' : '被申请人'
}
