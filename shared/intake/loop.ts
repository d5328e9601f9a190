import { z } from 'zod'

import { codeList } from '../core/codes'
import { LocalTime } from '../core/day'
import { allow, refuse, type Decision } from '../core/decision'
import { ContactId, EntryId } from '../core/ids'
import type { Entry } from './entry'
import { mayWrite, type IntakeRefusal } from './sort-entry'

/** 闭环: 居民提出, 履行, 志愿者跟进, 反馈 (domain 5.1, row 28). */
export const STEPS = codeList({ raised: '提出', performed: '履行', followed: '跟进', answered: '反馈' })
export type StepCode = (typeof STEPS.codes)[number]

/** One stage of the loop: who sees to it, by when, and when it was done. */
export const Step = z.object({
  step: STEPS.schema,
  ownerId: ContactId,
  due: LocalTime,
  doneAt: LocalTime.nullable(),
  note: z.string(),
})
export type Step = z.infer<typeof Step>

/** A stage that is open, as 今日 shows it. */
export const OpenStep = z.object({
  entryId: EntryId,
  what: z.string(),
  step: STEPS.schema,
  owner: z.string(),
  due: LocalTime,
})
export type OpenStep = z.infer<typeof OpenStep>

export type LoopRefusal =
  | IntakeRefusal
  | 'no-loop-here'
  | 'step-done-already'
  | 'step-due-too-early'
  | 'step-not-planned'
  | 'step-before-open'

export const hasLoop = (entry: Pick<Entry, 'stream'>) =>
  entry.stream === 'request' || entry.stream === 'hazard'

/** A stage is due after the matter was told, and not before the stage ahead of it. */
export function planStep(
  entry: Entry,
  steps: readonly Step[],
  planned: Pick<Step, 'step' | 'due'>,
): Decision<Entry, LoopRefusal> {
  const open = mayWrite(entry)
  if (!open.allowed) return open
  if (!hasLoop(entry)) return refuse('no-loop-here')
  if (steps.some(each => each.step === planned.step && each.doneAt !== null))
    return refuse('step-done-already', { step: planned.step })
  const earliest = steps
    .filter(each => orderOf(each.step) < orderOf(planned.step))
    .reduce((latest, each) => (each.due > latest ? each.due : latest), entry.receivedAt)
  return planned.due < earliest ? refuse('step-due-too-early', { earliest }) : allow(entry)
}

/** In order: what was not performed cannot be followed up. Answers whether the loop is closed with it. */
export function finishStep(
  entry: Entry,
  steps: readonly Step[],
  step: StepCode,
): Decision<{ closes: boolean }, LoopRefusal> {
  const open = mayWrite(entry)
  if (!open.allowed) return open
  const mine = steps.find(each => each.step === step)
  if (!mine) return refuse('step-not-planned', { step })
  if (mine.doneAt !== null) return refuse('step-done-already', { step })
  const before = STEPS.codes
    .slice(0, orderOf(step))
    .find(code => !steps.some(each => each.step === code && each.doneAt !== null))
  if (before !== undefined) return refuse('step-before-open', { step: before })
  return allow({ closes: step === 'answered' })
}

const orderOf = (step: StepCode) => STEPS.codes.indexOf(step)
