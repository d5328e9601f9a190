import { Agent, Guardian, Needs, type Party, PartyDetails } from '@shared/cases/party'
import { partyLabels } from '@shared/cases/party-labels'
import { PartyId, type CaseId } from '@shared/core/ids'
import { SensitiveConsent } from '@shared/persons/consent'
import { z } from 'zod'

import { Flag, json } from './columns'
import { initialsOf } from './pinyin'
import type { Reader, Writer } from './store'

const PartyRow = PartyDetails.omit({ address: true }).extend({
  id: PartyId,
  estate: z.string(),
  building: z.string(),
  room: z.string(),
  addressText: z.string(),
  lacksCapacity: Flag,
  guardian: json(Guardian).nullable(),
  agents: json(z.array(Agent)),
  third: Flag,
  represents: Flag,
  mandateOnFile: Flag,
  needs: json(Needs),
  consents: json(z.array(SensitiveConsent)),
})

const PARTY = `
  SELECT id, side, kind, name, sex, ethnicity, birth_day AS birthDay, id_kind AS idKind, id_number AS idNumber,
         occupation, phone, estate, building, room, address_text AS addressText, representative,
         representative_title AS representativeTitle, credit_code AS creditCode, lacks_capacity AS lacksCapacity,
         guardian, agents, will, will_on AS willOn, will_how AS willHow, person_id AS personId, third, represents,
         mandate_on_file AS mandateOnFile, needs, consents
  FROM parties`

/** Applicants first, each side in the order of entry, with their labels 甲方一, 乙方 …. */
export function partiesOf(db: Reader, caseId: CaseId): Party[] {
  const rows = db.all(PartyRow, `${PARTY} WHERE case_id = @caseId ORDER BY side, id`, { caseId })
  const labels = partyLabels(rows)
  return rows.map(({ estate, building, room, addressText, ...rest }, index) => ({
    ...rest,
    address: { estate, building, room, text: addressText },
    label: labels[index] ?? '',
    idProblem: null,
  }))
}

const columns = (party: PartyDetails) => ({
  ...party,
  initials: initialsOf(party.name),
  estate: party.address.estate,
  building: party.address.building,
  room: party.address.room,
  addressText: party.address.text,
})

export function insertParty(db: Writer, caseId: CaseId, party: PartyDetails): PartyId {
  return PartyId.parse(
    db.insert(
      `INSERT INTO parties (case_id, side, kind, name, initials, sex, ethnicity, birth_day, id_kind, id_number,
         occupation, phone, estate, building, room, address_text, representative, representative_title, credit_code,
         lacks_capacity, guardian, agents, will, will_on, will_how, third, represents, mandate_on_file, needs, consents)
       VALUES (@caseId, @side, @kind, @name, @initials, @sex, @ethnicity, @birthDay, @idKind, @idNumber,
         @occupation, @phone, @estate, @building, @room, @addressText, @representative, @representativeTitle,
         @creditCode, @lacksCapacity, @guardian, @agents, @will, @willOn, @willHow, @third, @represents, @mandateOnFile,
         @needs, @consents)`,
      { ...columns(party), caseId },
    ),
  )
}

export function saveParty(db: Writer, id: PartyId, party: PartyDetails): void {
  db.run(
    `UPDATE parties SET side = @side, kind = @kind, name = @name, initials = @initials, sex = @sex,
       ethnicity = @ethnicity, birth_day = @birthDay, id_kind = @idKind, id_number = @idNumber,
       occupation = @occupation, phone = @phone, estate = @estate, building = @building, room = @room,
       address_text = @addressText, representative = @representative, representative_title = @representativeTitle,
       credit_code = @creditCode, lacks_capacity = @lacksCapacity, guardian = @guardian, agents = @agents,
       will = @will, will_on = @willOn, will_how = @willHow, third = @third,
       represents = @represents, mandate_on_file = @mandateOnFile, needs = @needs, consents = @consents
     WHERE id = @id`,
    { ...columns(party), id },
  )
}

export function deleteParty(db: Writer, id: PartyId): void {
  db.run('DELETE FROM parties WHERE id = @id', { id })
}
