import type { Agreement } from '@shared/agreements/agreement'
import type { CaseFile } from '@shared/cases/case-file'
import type { ContactId } from '@shared/core/ids'
import { actsOf } from '@shared/signing/mark-signing'
import { ACTS, signerKey, type Act, type Signer, type Signing } from '@shared/signing/signing'

/** law: the effective day waits for it. wish: the committee asks for it besides. free: may be noted. */
export type SquareNeed = 'law' | 'wish' | 'free'
export type BoardSquare = { act: Act; done: Signing | null; need: SquareNeed }
export type BoardRow = {
  key: string
  who: Signer
  label: string
  name: string
  note: string
  /** One per column of the board; null where the row has no such act. */
  squares: readonly (BoardSquare | null)[]
}

type Names = { contact: (id: ContactId) => string; committee: string; copies: string }

/** One row per person: the parties, then mediator and recorder, then the committee with its seal. */
export function boardRows(file: CaseFile, agreement: Agreement, names: Names): BoardRow[] {
  const rows: Omit<BoardRow, 'squares' | 'key'>[] = file.case.parties.map(party => ({
    who: { partyId: party.id },
    label: party.label,
    name: party.name,
    note: party.kind === 'legal' ? legalNote(party.representative) : guardianNote(party.guardian?.name ?? ''),
  }))
  const { mediatorId, recorderId } = signersOf(file)
  if (mediatorId !== null)
    rows.push({ who: { mediatorId }, label: '调解员', name: names.contact(mediatorId), note: '' })
  if (recorderId !== null)
    rows.push({ who: { recorderId }, label: '记录人', name: names.contact(recorderId), note: '' })
  rows.push({ who: { committee: true }, label: '委员会', name: names.committee, note: names.copies })
  return rows.map(row => ({ ...row, key: signerKey(row.who), squares: squaresOf(row.who, file, agreement) }))
}

const guardianNote = (name: string) => (name ? `法定代理人 ${name}` : '')

const legalNote = (representative: string) =>
  representative ? `法定代表人 ${representative}` : '法定代表人签名或单位盖章'

function squaresOf(who: Signer, file: CaseFile, agreement: Agreement): (BoardSquare | null)[] {
  const own = actsOf(who)
  return ACTS.codes.map(act => {
    if (!own.includes(act)) return null
    const done = agreement.signings.find(each => each.act === act && signerKey(each.who) === signerKey(who))
    return { act, done: done ?? null, need: needOf(who, act, file) }
  })
}

/** A signature is the plain way to satisfy the law; a fingerprint or a seal in its place stays open to everybody. */
function needOf(who: Signer, act: Act, file: CaseFile): SquareNeed {
  const asks = (rows: readonly { who: Signer; acts: readonly Act[] }[]) =>
    rows.some(row => signerKey(row.who) === signerKey(who) && row.acts.includes(act))
  if (asks(file.effect?.missingForCommittee ?? [])) return 'wish'
  if (!asks(file.effect?.missingInLaw ?? [])) return 'free'
  return 'partyId' in who && act !== 'signed' ? 'free' : 'law'
}

/** Whoever presided over and recorded the session that settled, else the case's mediator. */
function signersOf(file: CaseFile): { mediatorId: ContactId | null; recorderId: ContactId | null } {
  const settled = file.sessions.findLast(each => each.state === 'held' && each.record.result === 'settled')
  return {
    mediatorId: settled?.presiderId ?? file.case.acceptance?.mediatorId ?? null,
    recorderId: settled?.recorderId ?? null,
  }
}
