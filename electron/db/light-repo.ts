import { PartyLight } from '@shared/cases/light'
import type { CaseId, PartyId } from '@shared/core/ids'

import type { Reader, Writer } from './store'

export function lightsOf(db: Reader, caseId: CaseId): PartyLight[] {
  return db.all(
    PartyLight,
    `SELECT party_id AS partyId, light, on_day AS "on", how
     FROM parties p JOIN party_lights l ON l.party_id = p.id WHERE p.case_id = @caseId ORDER BY p.id, light`,
    { caseId },
  )
}

export function putLight(db: Writer, lit: PartyLight): void {
  db.run(
    `INSERT INTO party_lights (party_id, light, on_day, how) VALUES (@partyId, @light, @on, @how)
     ON CONFLICT DO UPDATE SET on_day = @on, how = @how`,
    lit,
  )
}

export function deleteLight(db: Writer, partyId: PartyId, light: PartyLight['light']): void {
  db.run('DELETE FROM party_lights WHERE party_id = @partyId AND light = @light', { partyId, light })
}
