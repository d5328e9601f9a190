import type { CaseId, ContactId } from '@shared/core/ids'
import { blankContact } from '@shared/directory/contact'
import type { JudgedRow } from '@shared/exchange/judge-row'
import { ordinalOf } from '@shared/exchange/old-number'
import { placeCase } from '@shared/exchange/place-case'
import type { OldCase } from '@shared/exchange/read-row'
import type { Office } from '@shared/office/office'

import { insertCase, saveAcceptance, saveStage } from '../db/case-repo'
import { allContacts, insertContact } from '../db/contact-repo'
import { addToTimeline } from '../db/folder-repo'
import {
  insertImportedContact,
  insertImportedRow,
  insertRun,
  keepOldNumber,
  numberTakenBy,
  rememberMapping,
} from '../db/import-repo'
import type { Scopes } from '../ipc/dispatch'
import { writeParty } from '../procedures/party-person'
import { headingKey } from '@shared/exchange/columns'
import { partsOf, type Check, type OpenedTable } from './opened-tables'

type Scope = Scopes['command']
type Chosen = { take: ReadonlySet<number>; leave: ReadonlySet<number> }

/** Which rows come in: the ready ones that nobody left out, and the doubtful ones that somebody took. */
export const comesIn = ({ take, leave }: Chosen, { old, take: verdict }: JudgedRow) =>
  verdict === 'ask' ? take.has(old.row) : verdict === 'yes' && !leave.has(old.row)

/** Writes a checked sheet into the register, inside the running transaction; answers the run's id. */
export function importRows(
  scope: Scope,
  office: Office,
  { fileName, table }: OpenedTable,
  check: Check,
  chosen: Chosen,
): { runId: number; overtaken: number } | null {
  const { db, now, actor } = scope
  const sheet = table.sheets[check.sheet]
  const { headings, rows, firstRow } = partsOf(sheet ?? { name: '', rows: [] })
  const placed = check.judged.map(judged => ({
    judged,
    place: ordinalOf(office.caseNumber, judged.old.number),
  }))
  // The check may be minutes old: another window can have drawn a number since.
  const isOvertaken = ({ judged: { old }, place }: (typeof placed)[number]) =>
    old.number !== '' && numberTakenBy(db, old.number, place) !== null
  const coming = placed.filter(each => comesIn(chosen, each.judged))
  const taken = new Set(coming.filter(each => !isOvertaken(each)))
  if (taken.size === 0) return null
  const imported = taken.size
  const { choices } = check
  const run = {
    at: now,
    actorId: actor,
    fileName,
    headings,
    choices,
    imported,
    leftOut: placed.length - imported,
  }
  const runId = insertRun(db, run)
  const mediatorOf = mediators(scope, runId, check)
  for (const each of placed) {
    const { old, findings } = each.judged
    const caseId = taken.has(each) ? insertOld(scope, old, check, mediatorOf(old)) : null
    insertImportedRow(db, { runId, row: old.row, caseId, cells: rows[old.row - firstRow] ?? [], findings })
    if (caseId === null) continue
    if (old.number !== '')
      keepOldNumber(db, { series: 'case', number: old.number, place: each.place, caseId })
    if (old.agreementNumber !== '') {
      const { agreementNumber: number } = old
      keepOldNumber(db, {
        series: 'agreement',
        number,
        place: ordinalOf(office.agreementNumber, number),
        caseId,
      })
    }
    addToTimeline(db, {
      caseId,
      at: now,
      actorId: actor,
      event: 'imported',
      text: `${fileName}，第${old.row}行`,
    })
  }
  rememberMapping(db, headingKey(headings), check.mapping)
  return { runId, overtaken: coming.length - imported }
}

function insertOld(
  { db, actor, today }: Scope,
  old: OldCase,
  { choices }: Check,
  mediatorId: ContactId,
): CaseId {
  const { registration, acceptance, stage, closing } = placeCase(old, choices, {
    mediatorId,
    registrarId: actor,
  })
  const id = insertCase(db, registration)
  for (const party of old.parties) writeParty({ db, today }, id, party)
  if (acceptance) saveAcceptance(db, id, acceptance)
  if (stage === 'archived' || stage === 'declined') saveStage(db, id, stage, closing)
  return id
}

/** Finds a mediator by name; unknown ones are added as no longer active, once, where the committee wants that. */
function mediators({ db }: Scope, runId: number, { choices }: Check): (old: OldCase) => ContactId {
  const known = new Map<string, ContactId>()
  for (const { name, role, id } of allContacts(db))
    if (role === 'mediator' && !known.has(name)) known.set(name, id)
  return ({ mediator: name }) => {
    const id = known.get(name)
    if (id !== undefined) return id
    if (name === '' || choices.unknownMediators === 'replace') return choices.mediatorId
    const added = insertContact(db, {
      ...blankContact(name, 'mediator'),
      active: false,
      note: '旧登记簿里的调解员',
    })
    insertImportedContact(db, runId, added)
    known.set(name, added)
    return added
  }
}
