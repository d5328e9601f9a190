import { Closing, type Case } from '@shared/cases/case'
import { caseTitle } from '@shared/cases/case'
import { Acceptance, Registration } from '@shared/cases/registration'
import { STAGES, type Stage } from '@shared/cases/codes'
import { LEVELS, type Level } from '@shared/levels/level'
import { CaseId, Version } from '@shared/core/ids'
import { z } from 'zod'

import { Flag, json } from './columns'
import { consentsOf } from './consent-repo'
import { partiesOf } from './party-repo'
import { initialsOf } from './pinyin'
import type { Reader, Writer } from './store'

const CaseRow = Registration.omit({ place: true })
  .extend(Closing.shape)
  .extend({
    id: CaseId,
    version: Version,
    stage: STAGES.schema,
    level: LEVELS.schema,
    estate: z.string(),
    building: z.string(),
    room: z.string(),
    placeText: z.string(),
    requests: json(z.array(z.string())),
    urgent: Flag,
    organEntrusts: Flag,
    violence: Flag,
    number: z.string().nullable(),
    acceptedOn: z.string().nullable(),
    mediatorId: Acceptance.shape.mediatorId.nullable(),
    extendedTo: z.string().nullable(),
    extendedOn: z.string().nullable(),
  })

const CASE = `
  SELECT c.id, version, stage, level, ended, title, channel, source, referrer, kind, subject, estate, building, room,
         place_text AS placeText, claim_fen AS claimFen, difficulty, urgent, requested_at AS requestedAt, opening,
         registrar_id AS registrarId, number, accepted_on AS acceptedOn, mediator_id AS mediatorId,
         extended_to AS extendedTo, extended_on AS extendedOn, declined_on AS declinedOn,
         decline_reason AS declineReason, failed_on AS failedOn, fail_reason AS failReason,
         routes_told_on AS routesToldOn, archived_on AS archivedOn, retention, closing_note AS note,
         facts, requests, reasons, organ, organ_entrusts AS organEntrusts, unsuitable, violence,
         police_told_at AS policeToldAt, police_told_whom AS policeToldWhom
  FROM cases c JOIN case_texts t ON t.case_id = c.id`

export function findCase(db: Reader, id: CaseId): Case | undefined {
  const row = db.one(CaseRow, `${CASE} WHERE c.id = @id`, { id })
  if (!row) return undefined
  const { id: found, version, stage, level, estate, building, room, placeText, ...rest } = row
  const { number, acceptedOn, mediatorId, extendedTo, extendedOn, ...registered } = rest
  const {
    declinedOn,
    declineReason,
    failedOn,
    failReason,
    routesToldOn,
    ended,
    archivedOn,
    retention,
    note,
    ...registration
  } = registered
  return {
    id: found,
    version,
    stage,
    level,
    registration: { ...registration, place: { estate, building, room, text: placeText } },
    parties: partiesOf(db, id),
    consents: consentsOf(db, id),
    acceptance:
      number === null || acceptedOn === null || mediatorId === null
        ? null
        : { number, acceptedOn, mediatorId, extendedTo, extendedOn },
    closing: {
      declinedOn,
      declineReason,
      failedOn,
      failReason,
      routesToldOn,
      ended,
      archivedOn,
      retention,
      note,
    },
  }
}

const columns = (registration: Registration) => ({
  ...registration,
  estate: registration.place.estate,
  building: registration.place.building,
  room: registration.place.room,
  placeText: registration.place.text,
  initials: initialsOf(caseTitle(registration)),
})

export function insertCase(db: Writer, registration: Registration): CaseId {
  const row = columns(registration)
  const id = db.insert(
    `INSERT INTO cases (stage, title, initials, channel, source, referrer, kind, subject, estate, building, room,
       place_text, claim_fen, difficulty, urgent, requested_at, opening, registrar_id)
     VALUES ('registered', @title, @initials, @channel, @source, @referrer, @kind, @subject, @estate, @building, @room,
       @placeText, @claimFen, @difficulty, @urgent, @requestedAt, @opening, @registrarId)`,
    row,
  )
  db.run(
    `INSERT INTO case_texts (case_id, facts, requests, reasons, organ, organ_entrusts, unsuitable, violence,
       police_told_at, police_told_whom)
     VALUES (@id, @facts, @requests, @reasons, @organ, @organEntrusts, @unsuitable, @violence, @policeToldAt,
       @policeToldWhom)`,
    { ...row, id },
  )
  return CaseId.parse(id)
}

export function saveRegistration(db: Writer, id: CaseId, registration: Registration): void {
  const row = { ...columns(registration), id }
  db.run(
    `UPDATE cases SET title = @title, initials = @initials, channel = @channel, source = @source,
       referrer = @referrer, kind = @kind, subject = @subject, estate = @estate, building = @building, room = @room,
       place_text = @placeText, claim_fen = @claimFen, difficulty = @difficulty, urgent = @urgent,
       requested_at = @requestedAt, opening = @opening, registrar_id = @registrarId
     WHERE id = @id`,
    row,
  )
  db.run(
    `UPDATE case_texts SET facts = @facts, requests = @requests, reasons = @reasons, organ = @organ,
       organ_entrusts = @organEntrusts, unsuitable = @unsuitable, violence = @violence,
       police_told_at = @policeToldAt, police_told_whom = @policeToldWhom
     WHERE case_id = @id`,
    row,
  )
}

export function saveAcceptance(db: Writer, id: CaseId, acceptance: Acceptance): void {
  db.run(
    `UPDATE cases SET stage = CASE stage WHEN 'registered' THEN 'accepted' ELSE stage END, number = @number,
       accepted_on = @acceptedOn, mediator_id = @mediatorId, extended_to = @extendedTo, extended_on = @extendedOn
     WHERE id = @id`,
    { ...acceptance, id },
  )
}

/** Back to 待受理; the number stays in the ledger. */
export function clearAcceptance(db: Writer, id: CaseId): void {
  db.run(
    `UPDATE cases SET stage = 'registered', number = NULL, accepted_on = NULL, mediator_id = NULL,
       extended_to = NULL, extended_on = NULL
     WHERE id = @id`,
    { id },
  )
}

export function saveStage(db: Writer, id: CaseId, stage: Stage, closing: Closing): void {
  db.run(
    `UPDATE cases SET stage = @stage, declined_on = @declinedOn, decline_reason = @declineReason,
       failed_on = @failedOn, fail_reason = @failReason, ended = @ended, routes_told_on = @routesToldOn,
       archived_on = @archivedOn, retention = @retention, closing_note = @note
     WHERE id = @id`,
    { ...closing, id, stage },
  )
}

export function saveLevel(db: Writer, id: CaseId, level: Level): void {
  db.run('UPDATE cases SET level = @level WHERE id = @id', { id, level })
}

/** Every command on a case moves its version on by exactly one, which is how a stale one is told. */
export function nextVersion(db: Writer, id: CaseId): void {
  db.run('UPDATE cases SET version = version + 1 WHERE id = @id', { id })
}
