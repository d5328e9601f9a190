import type { TimelineEntry } from './case-file'
import type { Closing } from './case'
import type { Stage } from './codes'
import { addMinutes, dayOf } from '../core/day'
import { allow, refuse, type Decision } from '../core/decision'
import type { Enclosure, DossierItem } from '../dossier/dossier'

/** The steps of a case that can be taken back, named by their event in the timeline. */
export const UNDOABLE = [
  'accepted',
  'declined',
  'withdrawn',
  'referred',
  'failed',
  'session-held',
  'agreed-orally',
  'archived',
] as const
export type Undoable = (typeof UNDOABLE)[number]

export type UndoRefusal = 'nothing-to-undo' | 'undo-after-a-day' | 'undo-paper-signed' | 'undo-reason-missing'

/** What was written since without standing on the step. Anything else stands on it. */
const BESIDE = new Set([
  'call',
  'visit',
  'remark',
  'related',
  'routes-told',
  'consented',
  'disclosed',
  'notice-delivered',
  'notice-came',
  'notice-no-show',
  'taken-out',
  'changed-after',
  'dissuasion',
  'handed',
  'entrusted',
  'feedback',
  'lit',
  'unlit',
  'flagged',
  'measure',
  'flag-lifted',
  'reported',
])

/** The signed paper that comes of a step; once it lies in the folder the step stands. */
const PAPERS: Partial<Record<Undoable, DossierItem>> = {
  declined: 'decline-notice',
  'session-held': 'record',
  'agreed-orally': 'oral-form',
}
const MINUTES_A_DAY = 24 * 60

type Facts = {
  /** Newest first. */
  timeline: readonly Pick<TimelineEntry, 'at' | 'event'>[]
  enclosures: readonly Enclosure[]
  now: string
}

/** Which step can be taken back, until when, or why none: for a day, unless a paper was signed on it. */
export function lastStep({
  timeline,
  enclosures,
  now,
}: Facts): Decision<{ what: Undoable; at: string; until: string }, UndoRefusal> {
  const found = newestStep(timeline)
  if (!found) return refuse('nothing-to-undo')
  const { what, at } = found
  const until = addMinutes(at, MINUTES_A_DAY)
  if (now > until) return refuse('undo-after-a-day', { until })
  const paper = enclosures.find(each => each.item === PAPERS[what])
  if (paper && paper.on >= dayOf(at)) return refuse('undo-paper-signed', { item: paper.item })
  return allow({ what, at, until })
}

/** A step that was taken back already is passed over, together with the line that says so. */
function newestStep(timeline: Facts['timeline']): { what: Undoable; at: string } | undefined {
  let undone = 0
  for (const { event, at } of timeline) {
    const what = UNDOABLE.find(each => each === event)
    if (event === 'undone') undone += 1
    else if (what && undone === 0) return { what, at }
    else if (what) undone -= 1
    else if (!BESIDE.has(event)) return undefined
  }
  return undefined
}

/** An acceptance or an oral agreement has drawn a number, which stays in the ledger: its voiding needs a reason. */
export function undoStep(what: Undoable, reason: string): Decision<Undoable, UndoRefusal> {
  return (what === 'accepted' || what === 'agreed-orally') && reason.trim() === ''
    ? refuse('undo-reason-missing')
    : allow(what)
}

/** Where the case stands again, and what its closing says then. */
export function standingBefore(
  what: Exclude<Undoable, 'session-held' | 'accepted'>,
  closing: Closing,
  facts: { accepted: boolean; presented: boolean; sessions: number },
): { stage: Stage; closing: Closing } {
  switch (what) {
    case 'agreed-orally':
      return { stage: facts.sessions > 0 ? 'mediating' : 'accepted', closing }
    case 'declined':
    case 'withdrawn':
    case 'referred':
    case 'failed': {
      const stage = facts.presented ? 'signing' : facts.sessions > 0 ? 'mediating' : 'accepted'
      const reopened = { ...closing, ended: null, note: '', declinedOn: null, declineReason: null }
      return {
        stage: facts.accepted ? stage : 'registered',
        closing: { ...reopened, failedOn: null, failReason: null, routesToldOn: null },
      }
    }
    case 'archived':
      return {
        stage: closing.failedOn === null ? 'effective' : 'failed',
        closing: { ...closing, archivedOn: null, retention: null },
      }
  }
}
