import type { Name } from '../contract'
import type { Stage } from './codes'

/** How a step is taken back. */
export type TakenBack = 'cases.undo' | 'sessions.cancel' | 'agreements.recall' | 'signing.unmark'

/** One way from stage to stage: what is asked, the line it leaves in the timeline, its rule, and its way back. */
export type Transition = {
  procedure: Name
  event: string
  from: readonly Stage[]
  to: readonly Stage[]
  rule: string
  back: TakenBack
}

const IN_MEDIATION = ['accepted', 'mediating'] as const
const BEFORE_EFFECT = ['accepted', 'mediating', 'signing'] as const

/**
 * The process of domain §7 whole. A stage changes by these and by nothing else; tests/procedures/process.test.ts
 * walks at random and holds the desk to it.
 */
export const TRANSITIONS: readonly Transition[] = [
  step('cases.accept', 'accepted', ['registered'], ['accepted'], 'R-01 … R-10', 'cases.undo'),
  step('cases.decline', 'declined', ['registered'], ['declined'], 'R-03, R-04', 'cases.undo'),
  step('cases.withdraw', 'withdrawn', ['registered'], ['declined'], 'R-50', 'cases.undo'),
  step('cases.withdraw', 'withdrawn', BEFORE_EFFECT, ['failed'], 'R-50', 'cases.undo'),
  step('entrustments.out', 'referred', ['registered'], ['declined'], 'R-30, R-50', 'cases.undo'),
  step('entrustments.out', 'referred', BEFORE_EFFECT, ['failed'], 'R-30, R-50', 'cases.undo'),
  step('sessions.book', 'session-booked', IN_MEDIATION, ['mediating'], 'R-15 … R-27', 'sessions.cancel'),
  step('cases.fail', 'failed', BEFORE_EFFECT, ['failed'], 'R-50', 'cases.undo'),
  step('oral.agree', 'agreed-orally', IN_MEDIATION, ['effective'], 'R-39, R-40', 'cases.undo'),
  step(
    'agreements.present',
    'agreement-presented',
    ['mediating'],
    ['signing'],
    'R-41 … R-44',
    'agreements.recall',
  ),
  step('agreements.recall', 'agreement-recalled', ['signing'], ['mediating'], 'R-47', 'agreements.recall'),
  step('agreements.write', 'agreement-rewritten', ['signing'], ['mediating'], 'R-47', 'agreements.recall'),
  step('signing.mark', 'effective', ['signing'], ['effective'], 'R-38', 'signing.unmark'),
  step('signing.unmark', 'effect-withdrawn', ['effective'], ['signing'], 'R-38', 'signing.unmark'),
  step('dossier.close', 'archived', ['effective', 'failed'], ['archived'], 'R-50 … R-55', 'cases.undo'),
  step('cases.undo', 'undone', ['accepted'], ['registered'], 'R-56', 'cases.undo'),
  step('cases.undo', 'undone', ['declined'], ['registered'], 'R-56', 'cases.undo'),
  step('cases.undo', 'undone', ['failed'], BEFORE_EFFECT, 'R-56', 'cases.undo'),
  step('cases.undo', 'undone', ['effective'], IN_MEDIATION, 'R-56', 'cases.undo'),
  step('cases.undo', 'undone', ['archived'], ['effective', 'failed'], 'R-54', 'cases.undo'),
]

function step(
  procedure: Name,
  event: string,
  from: readonly Stage[],
  to: readonly Stage[],
  rule: string,
  back: TakenBack,
): Transition {
  return { procedure, event, from, to, rule, back }
}

/** Whether a procedure may take a case from one stage to another; staying where it is always may. */
export const mayMove = (procedure: string, from: Stage, to: Stage) =>
  from === to ||
  TRANSITIONS.some(each => each.procedure === procedure && each.from.includes(from) && each.to.includes(to))

/** The stages in which a step that moves a case can be taken; any stage where it moves none. */
export const stagesOf = (procedure: string): readonly Stage[] =>
  TRANSITIONS.filter(each => each.procedure === procedure).flatMap(each => each.from)
