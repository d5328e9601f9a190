import type { PersonId } from '@shared/core/ids'
import { CaseMatter, EntryMatter, SessionMatter } from '@shared/persons/contract'
import { SensitiveConsent } from '@shared/persons/consent'
import { z } from 'zod'

import { Flag, json } from './columns'
import type { Reader } from './store'

/** More than this nobody reads on a page about one person. */
const MOST = 200

export function casesOfPerson(db: Reader, id: PersonId): CaseMatter[] {
  return db.all(
    CaseMatter.extend({ third: Flag }),
    `SELECT c.id AS caseId, number, coalesce(nullif(title, ''), nullif(subject, ''), '未定名') AS title, side, third, stage,
            requested_at AS requestedAt, fail_reason AS failReason, decline_reason AS declineReason,
            (SELECT effective_on FROM agreements a WHERE a.case_id = c.id AND a.state <> 'superseded') AS effectiveOn
     FROM parties p INDEXED BY parties_of_person JOIN cases c ON c.id = p.case_id
     WHERE p.person_id = @id ORDER BY p.case_id DESC LIMIT ${MOST}`,
    { id },
  )
}

export function entriesOfPerson(db: Reader, id: PersonId): EntryMatter[] {
  return db.all(
    EntryMatter.extend({ closed: Flag }),
    `SELECT id AS entryId, stream, what, received_at AS receivedAt, closed_at IS NOT NULL AS closed, case_id AS caseId
     FROM entries WHERE person_id = @id ORDER BY received_at DESC LIMIT ${MOST}`,
    { id },
  )
}

export function sessionsOfPerson(db: Reader, id: PersonId): SessionMatter[] {
  const came = z
    .int()
    .nullable()
    .transform(value => (value === null ? null : value === 1))
  return db.all(
    SessionMatter.extend({ came }),
    `SELECT s.id AS sessionId, s.case_id AS caseId, ordinal, coalesce(nullif(c.title, ''), c.subject) AS title,
            start_at AS start, state, result,
            (SELECT json_extract(a.value, '$.came') FROM json_each(s.attendance) a
             WHERE json_extract(a.value, '$.who.partyId') = p.id) AS came
     FROM parties p INDEXED BY parties_of_person JOIN sessions s ON s.case_id = p.case_id JOIN cases c ON c.id = s.case_id
     WHERE p.person_id = @id ORDER BY start_at DESC LIMIT ${MOST}`,
    { id },
  )
}

const Given = z.object({ consents: json(z.array(SensitiveConsent)) })

/** every answer in any case, the latest first. */
export function consentsOfPerson(db: Reader, id: PersonId): SensitiveConsent[] {
  return db
    .all(Given, `SELECT consents FROM parties WHERE person_id = @id AND consents <> '[]' ORDER BY id DESC`, {
      id,
    })
    .flatMap(each => each.consents)
    .toSorted((a, b) => b.on.localeCompare(a.on))
}
