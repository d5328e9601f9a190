import type { CaseFile } from '@shared/cases/case-file'
import { isClosed } from '@shared/cases/case'
import type { PartyLight } from '@shared/cases/light'
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
    { char: '达', label: '送达', state: served(file, party) },
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

/** told rights and duties at a session this party came to, or apart from one. */
function informed(file: CaseFile, party: Party): SquareState {
  if (came(file, party, true) || lit(file, party, 'informed')) return 'done'
  return file.sessions.some(each => each.state === 'held') ? 'missing' : 'later'
}

/** wants mediation, and lets in everybody who is invited to the session ahead. */
function willing(file: CaseFile, party: Party): SquareState {
  if (party.will === 'refuses') return 'missing'
  if (party.will === 'unasked') return file.case.stage === 'registered' ? 'later' : 'missing'
  return 'done'
}

/** Seen with somebody's own eyes; a number written down proves nothing yet. */
function identified(file: CaseFile, party: Party): SquareState {
  if (lit(file, party, 'identity-seen')) return 'done'
  return isClosed(file.case.stage) || file.case.stage === 'registered' ? 'later' : 'missing'
}

/** The call to a session has reached this party, or the party came to one. */
function served(file: CaseFile, party: Party): SquareState {
  if (lit(file, party, 'served') || came(file, party, false)) return 'done'
  return file.sessions.some(each => each.state !== 'cancelled') ? 'missing' : 'later'
}

const lit = (file: CaseFile, party: Party, light: PartyLight['light']) =>
  file.lights.some(each => each.partyId === party.id && each.light === light)

/** 人民调解法 29: signed or sealed or fingerprinted. */
function signed(file: CaseFile, party: Party): SquareState {
  // By word of mouth nobody signs.
  if (file.oral) return 'done'
  const current = file.agreements[0]
  if (!current || current.state === 'draft') return 'later'
  const byHand = current.signings.some(
    each => each.act !== 'read' && 'partyId' in each.who && each.who.partyId === party.id,
  )
  return byHand ? 'done' : 'missing'
}

/** what this party owes by the agreement, done or not; overdue is missing. */
function performed(file: CaseFile, party: Party, today: string): SquareState {
  if (file.oral?.performedOn) return 'done'
  const clauses = file.agreements.find(each => each.state === 'effective')?.clauses ?? []
  const owed = file.duties.filter(duty => {
    const clause = clauses[duty.clause]
    if (clause?.kind === 'pay') return clause.payers.includes(party.id)
    return clause?.kind === 'act' && clause.actors.includes(party.id)
  })
  if (owed.some(duty => duty.doneOn === null && duty.due < today)) return 'missing'
  return owed.length > 0 && owed.every(duty => duty.doneOn !== null) ? 'done' : 'later'
}
