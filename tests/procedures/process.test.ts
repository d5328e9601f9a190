import type { CaseFile } from '@shared/cases/case-file'
import { CaseFile as CaseFileShape } from '@shared/cases/case-file'
import { isSuccess } from '@shared/cases/outcome'
import { mayMove, stagesOf, TRANSITIONS } from '@shared/cases/process'
import { UNDOABLE } from '@shared/cases/undo'
import { addMinutes } from '@shared/core/day'
import type { Name } from '@shared/contract'
import { missingItems } from '@shared/dossier/dossier'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { on, testDesk, type TestDesk } from '../support/desk'
import { clauses, fullRecord, plan, registered } from '../support/walk'

/** A command on the case as somebody would give it, whether it is its turn or not. */
type Step = { name: Name; input: (file: CaseFile, desk: TestDesk, clock: string) => object }

const anyParty = (file: CaseFile) => file.case.parties[0]?.id ?? 0
const lastSession = (file: CaseFile) => file.sessions.at(-1)?.id ?? 1
const step = (name: Name, input: Step['input'] = () => ({})): Step => ({ name, input })

const STEPS: readonly Step[] = [
  step('cases.accept', (_file, desk) => ({ mediatorId: desk.actor, reasons: [] })),
  step('cases.decline', () => ({ reason: 'out-of-scope', note: '' })),
  step('cases.withdraw', (file, _desk, clock) => ({
    partyId: anyParty(file),
    on: clock.slice(0, 10),
    routesTold: true,
    note: '',
  })),
  step('entrustments.out', (_file, _desk, clock) => ({
    details: {
      organ: 'court',
      organName: '榕城区人民法院',
      on: clock.slice(0, 10),
      letter: '',
      matter: '移送审理',
      contact: '',
      ground: '当事人单独同意',
      course: 'ends',
      feedbackDue: null,
    },
    routesTold: true,
  })),
  step('sessions.book', (_file, desk, clock) => ({
    plan: plan(desk, { start: addMinutes(clock, 1), end: addMinutes(clock, 2) }),
    reasons: [{ rule: 'R-27', reason: '照排' }],
  })),
  step('sessions.record', file => (file.sessions.length === 0 ? {} : fullRecord(file))),
  step('sessions.close', file => ({ sessionId: lastSession(file) })),
  step('sessions.cancel', file => ({ sessionId: lastSession(file), reason: '改天' })),
  step('cases.fail', () => ({ reason: 'far-apart', routesTold: true, note: '' })),
  step('oral.agree', (_file, desk, clock) => ({
    words: {
      on: clock.slice(0, 10),
      place: '悦聊室',
      facts: '外机滴水。',
      content: '当场移走外机。',
      amountFen: null,
      due: null,
    },
    mediatorId: desk.actor,
    askedForWriting: false,
    civilRights: false,
    reasons: [],
  })),
  step('agreements.draft'),
  step('agreements.write', file => ({ changes: { clauses: clauses(file) }, newEdition: true })),
  step('agreements.present', () => ({
    reasons: ['R-41', 'R-43', 'R-44', 'R-49'].map(rule => ({ rule, reason: '当面说明' })),
  })),
  step('agreements.recall'),
  step('signing.mark', (_file, _desk, clock) => ({
    signing: { who: { committee: true }, act: 'sealed', at: clock, aloud: false },
  })),
  step('signing.unmark', () => ({ who: { committee: true }, act: 'sealed' })),
  step('cases.leaveOpen', () => ({ items: ['清洗费'], course: 'goes-on', routesTold: false })),
  step('cases.closeItem', file => ({
    itemId: file.openItems.at(-1)?.id ?? 1,
    result: 'failed',
    routesTold: true,
    note: '',
  })),
  step('dossier.close', () => ({
    retention: '长期',
    reasons: ['R-50', 'R-53'].map(rule => ({ rule, reason: '见情况说明' })),
  })),
  step('cases.undo', file => {
    const what = UNDOABLE.find(each => each === file.timeline[0]?.event) ?? 'accepted'
    return { what, reason: '记错了' }
  }),
  step('levels.hand', (_file, _desk, clock) => ({
    to: 'street',
    on: clock.slice(0, 10),
    reason: '要街道出面',
    receiver: '街道调委会',
  })),
]

/** Stretches as a case usually goes, so that the walks come far. */
const ROADS = [
  ['cases.accept', 'sessions.book', 'sessions.record', 'sessions.close'],
  ['agreements.draft', 'agreements.write', 'agreements.present'],
  ['signing.mark', 'dossier.close'],
  ['cases.fail', 'dossier.close'],
].map(names => names.flatMap(name => STEPS.filter(each => each.name === name)))

/** Everything that must be true of a case whatever was done to it. */
function holds({ case: filed, agreements, oral, outcome, openItems, sessions, dossier }: CaseFile): void {
  const { stage, acceptance, closing } = filed
  const inForce = agreements.some(each => each.state === 'effective')
  expect(acceptance === null).toBe(stage === 'registered' || stage === 'declined')
  if (stage === 'effective') expect(inForce || oral !== null).toBe(true)
  if (stage === 'failed') expect(closing.routesToldOn).not.toBeNull()
  // what a session was called never makes a success.
  expect(isSuccess(outcome)).toBe(inForce || oral !== null)
  if (stage === 'failed' || stage === 'declined') expect(isSuccess(outcome)).toBe(false)
  expect(inForce && oral !== null).toBe(false)
  expect(sessions.filter(each => each.state === 'booked').length).toBeLessThan(2)
  if (stage === 'archived') expect(openItems.filter(each => each.closedOn === null)).toEqual([])
  if (closing.ended !== null) expect(['declined', 'failed', 'archived']).toContain(stage)
  expect(missingItems(dossier)).not.toContain(stage === 'failed' ? 'agreement' : '')
}

describe('the process of a case', () => {
  it('names a rule, a line of the timeline and a way back for every transition', () => {
    for (const each of TRANSITIONS) {
      expect(each.rule).toMatch(/^R-\d\d/)
      if (each.back === 'cases.undo' && each.procedure !== 'cases.undo')
        expect(UNDOABLE).toContain(each.event)
    }
    expect(new Set(TRANSITIONS.flatMap(each => [...each.from, ...each.to])).size).toBe(8)
  })

  it('never leaves the table, however its steps are mixed', { timeout: 240_000 }, async () => {
    const stretch = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...STEPS).map(each => [each]) },
      { weight: 1, arbitrary: fc.constantFrom(...ROADS) },
    )
    const walks = fc.array(stretch, { minLength: 8, maxLength: 24 }).map(each => each.flat())
    const met = new Set<string>()
    await fc.assert(
      fc.asyncProperty(walks, async walk => {
        const desk = await testDesk()
        let file = await registered(desk)
        let clock = '2026-11-24T09:00'
        for (const { name, input } of walk) {
          clock = addMinutes(clock, 1)
          desk.setClock(clock)
          file = await attempt(desk, file, name, input(file, desk, clock), met)
          if (file.case.stage === 'signing' && name === 'agreements.present')
            file = await signAll(desk, file, clock, met)
        }
        expect(desk.reported).toEqual([])
        desk.store.close()
      }),
      { numRuns: 80, seed: 20261124 },
    )
    // The walks have really gone through it.
    expect(met.size).toBeGreaterThanOrEqual(10)
    expect([...met].join(' ')).toContain('effective→archived')
  })
})

async function attempt(
  desk: TestDesk,
  file: CaseFile,
  name: Name,
  input: object,
  met: Set<string>,
): Promise<CaseFile> {
  const before = file.case.stage
  const reply = await desk.dispatch(name, { ...on(file), ...input }, desk.actor)
  if (!reply.ok) {
    const now = await desk.file('cases.get', { id: file.case.id })
    expect(now.case.stage).toBe(before)
    expect(['rule', 'not-found', 'invalid-input']).toContain(reply.failure.code)
    return now
  }
  const after = CaseFileShape.parse(reply.value)
  const { stage } = after.case
  expect(mayMove(name, before, stage), `${name}: ${before} → ${stage}`).toBe(true)
  if (stage !== before) {
    met.add(`${before}→${stage}`)
    const events = TRANSITIONS.filter(each => each.procedure === name).map(each => each.event)
    expect(after.timeline.some(each => events.includes(each.event))).toBe(true)
  }
  const from = stagesOf(name)
  if (ONLY_THERE.has(name)) expect(from, name).toContain(before)
  holds(after)
  return after
}

/** Steps that do nothing but move the case: done only where the table has them begin. */
const ONLY_THERE = new Set<Name>([
  'cases.accept',
  'cases.decline',
  'cases.withdraw',
  'cases.fail',
  'oral.agree',
  'agreements.present',
  'agreements.recall',
  'dossier.close',
])

/** Parties and mediator sign; the seal is left to the walk. */
async function signAll(desk: TestDesk, file: CaseFile, at: string, met: Set<string>): Promise<CaseFile> {
  let now = file
  const whos = [...file.case.parties.map(each => ({ partyId: each.id })), { mediatorId: desk.actor }]
  for (const who of whos)
    now = await attempt(desk, now, 'signing.mark', { signing: { who, act: 'signed', at, aloud: false } }, met)
  return now
}
