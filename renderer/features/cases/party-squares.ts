import type { CaseFile } from '@shared/cases/case-file'
import type { Party } from '@shared/cases/party'
import { sameAttendee } from '@shared/sessions/session'

import type { Square } from '../../ui/squares'

type SquareState = Square['state']

/** 知意证达签履: what must be true of a party before the case can leave the room. */
export function partySquares(file: CaseFile, party: Party, today: string): Square[] {
  return [
    { char: '知', label: '告知', state: informed(file, party) },
    { char: '意', label: '同意', state: willing(file, party) },
    { char: '证', label: '身份', state: identified(file, party) },
    { char: '达', label: '到场', state: attended(file, party) },
    { char: '签', label: '签字', state: signed(file, party) },
    { char: '履', label: '履行', state: performed(file, party, today) },
  ]
}

function came(file: CaseFile, party: Party, told: boolean): boolean {
  return file.sessions.some(
    ({ record, state }) =>
      state !== 'cancelled' &&
      (!told || record.rightsToldOn !== null) &&
      record.attendance.some(each => each.came && sameAttendee(each.who, { partyId: party.id })),
  )
}

/** told rights and duties at a session this party came to. */
function informed(file: CaseFile, party: Party): SquareState {
  if (came(file, party, true)) return 'done'
  return file.sessions.some(each => each.state === 'held') ? 'missing' : 'later'
}

/** wants mediation, and lets in everybody who is invited to the session ahead. */
function willing(file: CaseFile, party: Party): SquareState {
  if (party.will === 'refuses') return 'missing'
  if (party.will === 'unasked') return file.case.stage === 'registered' ? 'later' : 'missing'
  return 'done'
}

function identified(file: CaseFile, party: Party): SquareState {
  if ((party.kind === 'legal' ? party.creditCode : party.idNumber) !== '') return 'done'
  return file.case.stage === 'registered' || file.case.stage === 'declined' ? 'later' : 'missing'
}

function attended(file: CaseFile, party: Party): SquareState {
  if (came(file, party, false)) return 'done'
  return file.sessions.some(each => each.state === 'held') ? 'missing' : 'later'
}

/** 人民调解法 29: signed or sealed or fingerprinted. */
function signed(file: CaseFile, party: Party): SquareState {
  const current = file.agreements[0]
  if (!current || current.state === 'draft') return 'later'
  const byHand = current.signings.some(
    each => each.act !== 'read' && 'partyId' in each.who && each.who.partyId === party.id,
  )
  return byHand ? 'done' : 'missing'
}

/** what this party owes by the agreement, done or not; overdue is missing. */
function performed(file: CaseFile, party: Party, today: string): SquareState {
  const clauses = file.agreements.find(each => each.state === 'effective')?.clauses ?? []
  const owed = file.duties.filter(duty => {
    const clause = clauses[duty.clause]
    if (clause?.kind === 'pay') return clause.payers.includes(party.id)
    return clause?.kind === 'act' && clause.actors.includes(party.id)
  })
  if (owed.some(duty => duty.doneOn === null && duty.due < today)) return 'missing'
  return owed.length > 0 && owed.every(duty => duty.doneOn !== null) ? 'done' : 'later'
}
