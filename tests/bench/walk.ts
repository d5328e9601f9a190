import { blankPay } from '@shared/agreements/clause'
import { expected } from '@shared/sessions/session'
import { addDays } from '@shared/core/day'

import { toDocx } from '../../electron/documents/to-docx'
import { paperOf } from '../../electron/procedures/papers'
import { measure, type Figure } from './figures'
import { onSampleRegister, TODAY, type BenchDesk } from './sample-register'

/** Register, accept, session, agreement, Word: one whole case as a desk would do it, without anybody waiting. */
export async function* benchWalk(wanted: (name: string) => boolean): AsyncGenerator<Figure> {
  if (!wanted('case.walk')) return
  yield* onSampleRegister(async function* (desk) {
    yield await measure({ name: 'case.walk', n: 40, target: null, warmUp: 3 }, round => walk(desk, round))
  })
}

async function walk({ store, file }: BenchDesk, round: number): Promise<number> {
  const today = TODAY.slice(0, 10)
  const party = (side: 'applicant' | 'respondent', name: string) => ({
    side,
    name: `${name}${round}`,
    will: 'agrees' as const,
    willOn: today,
    willHow: 'oral' as const,
  })
  let now = await file('cases.register', {
    channel: 'visit',
    fields: {
      title: '漏水',
      kind: 'neighbours',
      source: 'application',
      facts: '楼上漏水。',
      opening: 'application',
    },
    parties: [party('applicant', '甲'), party('respondent', '乙')],
  })
  const on = () => ({ caseId: now.case.id, version: now.case.version })
  now = await file('cases.accept', { ...on(), mediatorId: 1, reasons: [] })
  // Each round has the room and the people for itself.
  const start = `${today}T${String(Math.floor(round / 12)).padStart(2, '0')}:${String((round % 12) * 5).padStart(2, '0')}`
  const end = `${today}T23:${String(round % 60).padStart(2, '0')}`
  const plan = { start, end, roomId: 2, presiderId: 2, recorderId: null, invitedIds: [], onDutyIds: [] }
  now = await file('sessions.book', { ...on(), plan, reasons: [] })
  const session = now.sessions[0]
  if (!session) throw new Error('Nothing was booked')
  const attendance = expected(
    now.case.parties.map(each => each.id),
    session,
  ).map(who => ({ who, came: true, at: start }))
  const changes = {
    attendance,
    rightsToldOn: today,
    rightsToldHow: 'oral' as const,
    result: 'settled' as const,
  }
  now = await file('sessions.record', { ...on(), sessionId: session.id, changes })
  now = await file('sessions.close', { ...on(), sessionId: session.id })
  now = await file('agreements.draft', on())
  const [first, second] = now.case.parties
  if (!first || !second) throw new Error('Two parties were registered')
  const due = addDays(today, 10)
  const clause = {
    ...blankPay,
    payers: [second.id],
    payees: [first.id],
    purpose: '维修费',
    totalFen: 100_000,
    instalments: [{ due, amountFen: 100_000 }],
    method: 'transfer' as const,
    otherwise: '逾期可以起诉。',
  }
  now = await file('agreements.write', { ...on(), changes: { clauses: [clause] }, newEdition: false })
  now = await file('agreements.present', { ...on(), reasons: [] })
  const ref = { kind: 'agreement', caseId: now.case.id, agreementId: null } as const
  return (await toDocx(paperOf({ db: store, today }, ref))).length
}
