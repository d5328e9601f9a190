import type { RawInput } from '@shared/contract'
import type { z } from 'zod'
import type { CaseFile } from '@shared/cases/case-file'
import { blankAct, blankPay, type Clause } from '@shared/agreements/clause'
import type { PartyDetails } from '@shared/cases/party'
import { expected, type SessionPlan } from '@shared/sessions/session'
import type { Signer } from '@shared/signing/signing'

import { on, type TestDesk } from './desk'

type NewParty = Partial<PartyDetails> & Pick<PartyDetails, 'side'>

export const APPLICANT: NewParty = {
  side: 'applicant',
  name: '陈喆堃',
  phone: '13800000502',
  will: 'agrees',
  willOn: '2026-11-24',
  willHow: 'oral',
}
export const RESPONDENT: NewParty = {
  side: 'respondent',
  name: '牛犇',
  phone: '13700000416',
  will: 'agrees',
  willOn: '2026-11-24',
  willHow: 'oral',
}

const FIELDS: RawInput<'cases.register'>['fields'] = {
  title: '空调外机位置',
  subject: '空调外机',
  kind: 'neighbours',
  source: 'application',
  facts: '两台空调外机装在二层平台，热风和滴水正对阳台。',
  requests: ['移走外机'],
  opening: 'application',
}

export const registered = (
  desk: TestDesk,
  over: object = {},
  parties: NewParty[] = [APPLICANT, RESPONDENT],
) => desk.file('cases.register', { channel: 'visit', fields: { ...FIELDS, ...over }, parties })

export async function accepted(desk: TestDesk, over: object = {}, parties?: NewParty[]): Promise<CaseFile> {
  const file = await registered(desk, over, parties)
  return desk.file('cases.accept', { ...on(file), mediatorId: desk.actor, reasons: [] })
}

export function plan(desk: TestDesk, over: Partial<SessionPlan> = {}): SessionPlan {
  return {
    start: '2026-11-24T10:00',
    end: '2026-11-24T11:30',
    roomId: desk.names.room('悦聊室'),
    presiderId: desk.actor,
    recorderId: desk.names.contact('陈思佳'),
    invitedIds: [],
    onDutyIds: [],
    ...over,
  }
}

export async function booked(desk: TestDesk): Promise<CaseFile> {
  const file = await accepted(desk)
  return desk.file('sessions.book', { ...on(file), plan: plan(desk), reasons: [] })
}

/** What a held session has in its record, with everybody there. */
export function fullRecord(file: CaseFile) {
  const session = file.sessions.at(-1)
  if (!session) throw new Error('No session is booked')
  const ids = file.case.parties.map(each => each.id)
  return {
    sessionId: session.id,
    changes: {
      attendance: expected(ids, session).map(who => ({ who, came: true, at: session.start })),
      rightsToldOn: '2026-11-24',
      rightsToldHow: 'oral' as const,
      result: 'settled' as const,
    },
  }
}

export async function settled(desk: TestDesk): Promise<CaseFile> {
  const file = await booked(desk)
  const recorded = await desk.file('sessions.record', { ...on(file), ...fullRecord(file) })
  desk.setClock('2026-11-24T11:30')
  return desk.file('sessions.close', { ...on(recorded), sessionId: fullRecord(file).sessionId })
}

export function clauses(file: CaseFile): Clause[] {
  const [first, second] = file.case.parties
  if (!first || !second) throw new Error('Two parties are needed')
  return [
    {
      ...blankAct,
      actors: [second.id],
      action: '把两台空调外机移到屋面',
      measure: '两台',
      due: '2026-12-07',
      manner: '由物业查验',
      otherwise: '逾期每日付50元。',
    },
    {
      ...blankPay,
      payers: [second.id],
      payees: [first.id],
      purpose: '清洗费',
      totalFen: 120_000,
      instalments: [{ due: '2026-12-10', amountFen: 120_000 }],
      method: 'transfer',
      otherwise: '逾期可以起诉。',
    },
  ]
}

export async function drafted(desk: TestDesk): Promise<CaseFile> {
  const file = await settled(desk)
  const draft = await desk.file('agreements.draft', on(file))
  return desk.file('agreements.write', {
    ...on(draft),
    changes: { clauses: clauses(draft) },
    newEdition: false,
  })
}

export async function presented(desk: TestDesk): Promise<CaseFile> {
  const file = await drafted(desk)
  return desk.file('agreements.present', { ...on(file), reasons: [] })
}

export const mark = (
  desk: TestDesk,
  file: CaseFile,
  who: z.input<typeof Signer>,
  act: 'read' | 'signed' | 'fingerprinted' | 'sealed',
  at: string,
) => desk.file('signing.mark', { ...on(file), signing: { who, act, at, aloud: false } })

/** Everybody has signed, and the seal is on. */
export async function effective(desk: TestDesk): Promise<CaseFile> {
  let file = await presented(desk)
  for (const { id } of file.case.parties)
    file = await mark(desk, file, { partyId: id }, 'signed', '2026-11-24T11:30')
  file = await mark(desk, file, { mediatorId: desk.actor }, 'signed', '2026-11-24T11:30')
  return mark(desk, file, { committee: true }, 'sealed', '2026-11-24T11:30')
}
