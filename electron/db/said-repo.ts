import { CaseId, ContactId, PartyId, RoomId } from '@shared/core/ids'
import type { Said, SaidDetails, SaidWish, Whose, WishDetails } from '@shared/rosters/said'
import { z } from 'zod'

import { json } from './columns'
import type { Reader, Writer } from './store'

const WHO = { partyId: PartyId.nullable(), contactId: ContactId.nullable() }
const SaidRow = z.object({
  id: z.int(),
  caseId: CaseId.nullable(),
  ...WHO,
  roomId: RoomId.nullable(),
  state: z.enum(['free', 'leave', 'busy']),
  fromDay: z.string(),
  toDay: z.string(),
  weekdays: json(z.array(z.int())),
  from: z.string(),
  to: z.string(),
  why: z.string(),
  at: z.string(),
})
const WishRow = z.object({
  id: z.int(),
  ...WHO,
  weekdays: json(z.array(z.int())),
  notBefore: z.string().nullable(),
  notAfter: z.string().nullable(),
  text: z.string(),
})

const SAID = `SELECT id, case_id AS caseId, party_id AS partyId, contact_id AS contactId, room_id AS roomId, state,
  from_day AS fromDay, to_day AS toDay, weekdays, from_clock AS "from", to_clock AS "to", why, at FROM said_times`

/** What holds for this case: what was said in it, and what holds always. Null asks for what holds always. */
export function saidFor(db: Reader, caseId: CaseId | null): Said[] {
  return db
    .all(SaidRow, `${SAID} WHERE case_id IS NULL OR case_id = @caseId ORDER BY from_day, from_clock, id`, {
      caseId,
    })
    .map(({ partyId, contactId, roomId, ...rest }) => ({ ...rest, who: whoOf(partyId, contactId, roomId) }))
}

export function insertSaid(db: Writer, caseId: CaseId | null, said: SaidDetails, at: string): void {
  const { who, ...rest } = said
  db.run(
    `INSERT INTO said_times (case_id, party_id, contact_id, room_id, state, from_day, to_day, weekdays, from_clock,
                             to_clock, why, at)
     VALUES (@caseId, @partyId, @contactId, @roomId, @state, @fromDay, @toDay, @weekdays, @from, @to, @why, @at)`,
    { ...rest, ...columnsOf(who), caseId, at },
  )
}

/** How many were there; another case's are left alone. */
export const deleteSaid = (db: Writer, caseId: CaseId, id: number) =>
  db.run('DELETE FROM said_times WHERE id = @id AND (case_id IS NULL OR case_id = @caseId)', { id, caseId })

export function wishesOf(db: Reader, caseId: CaseId): SaidWish[] {
  return db
    .all(
      WishRow,
      `SELECT id, party_id AS partyId, contact_id AS contactId, weekdays, not_before AS notBefore,
              not_after AS notAfter, text
       FROM wishes WHERE case_id = @caseId ORDER BY id`,
      { caseId },
    )
    .flatMap(({ partyId, contactId, ...rest }): SaidWish[] => {
      if (partyId !== null) return [{ ...rest, who: { partyId } }]
      return contactId === null ? [] : [{ ...rest, who: { contactId } }]
    })
}

export function insertWish(db: Writer, caseId: CaseId, wish: WishDetails): void {
  const { who, ...rest } = wish
  db.run(
    `INSERT INTO wishes (case_id, party_id, contact_id, weekdays, not_before, not_after, text)
     VALUES (@caseId, @partyId, @contactId, @weekdays, @notBefore, @notAfter, @text)`,
    { ...rest, ...columnsOf(who), caseId },
  )
}

export const deleteWish = (db: Writer, caseId: CaseId, id: number) =>
  db.run('DELETE FROM wishes WHERE id = @id AND case_id = @caseId', { id, caseId })

function whoOf(partyId: PartyId | null, contactId: ContactId | null, roomId: RoomId | null): Whose {
  if (partyId !== null) return { partyId }
  if (contactId !== null) return { contactId }
  if (roomId !== null) return { roomId }
  throw new Error('A time was said by nobody')
}

const columnsOf = (who: Whose) => ({ partyId: null, contactId: null, roomId: null, ...who })
