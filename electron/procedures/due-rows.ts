import { caseTitle, shortNumber } from '@shared/cases/case'
import { addDays, daysBetween } from '@shared/core/day'
import { workdaysUntil, type WorkCalendar } from '@shared/deadlines/calendar'
import {
  confirmationDue,
  countsOn,
  enforcementDue,
  feedbackDue,
  dutyDue,
  labourNoticeDue,
  returnVisitDue,
  termDue,
  type Due,
} from '@shared/deadlines/due'
import type { TermRule } from '@shared/deadlines/term-rule'
import { mustExtendOrEnd, reminderOf, visitWanted, warningOf } from '@shared/deadlines/standing'
import type { DueRow } from '@shared/today/contract'

import { openEntrustments } from '../db/entrustment-repo'
import { dutiesUntil, enforceable, openCases, type OpenCase } from '../db/due-repo'
import type { Reader } from '../db/store'

type Facts = { today: string; rule: TermRule; calendar: WorkCalendar; known?: Map<string, number> }

/** Every date of every open case and the duties due up to a day, soonest first. */
export function allDueRows(db: Reader, facts: Facts, until: string): DueRow[] {
  const { today, calendar } = facts
  // Many rows fall on the same days, and counting working days walks from day to day.
  const counted = { ...facts, known: new Map<string, number>() }
  const duties = dutiesUntil(db, until).map(each =>
    row(each, dutyDue(each.due, calendar), counted, {
      text: each.text,
      day: each.due,
      reminder: reminderOf({ due: each.due, doneOn: null }, today),
    }),
  )
  const feedback = openEntrustments(db).flatMap(each => {
    if (each.feedbackDue === null) return []
    const text = `${each.direction === 'in' ? '反馈给' : '等候'}${each.organName}`
    return [row(each, feedbackDue(each.feedbackDue, calendar), facts, { text, day: each.feedbackDue })]
  })
  const titles = enforceable(db).flatMap(each => {
    const due = enforcementDue([{ due: each.last }], true, calendar)
    return due ? [row(each, due, facts)] : []
  })
  const legal = openCases(db, until).flatMap(each => legalDates(each, counted))
  return [...legal, ...duties, ...feedback, ...titles].toSorted((a, b) => a.day.localeCompare(b.day, 'en'))
}

function legalDates(filed: OpenCase, facts: Facts): DueRow[] {
  const { today, rule, calendar } = facts
  const rows: DueRow[] = []
  const running = ['accepted', 'mediating', 'signing'].includes(filed.stage)
  if (running && filed.acceptedOn !== null) {
    const term = termDue(rule, filed.acceptedOn, calendar)
    const day = filed.extendedTo ?? countsOn(term)
    const mustAct = mustExtendOrEnd(filed.stage, day, today)
    rows.push(
      row(filed, term, facts, { day, mustAct, ...(filed.extendedTo !== null && { raw: filed.extendedTo }) }),
    )
  }
  const labour = filed.kind === 'labour' || filed.kind === 'migrant-wages'
  if (labour && filed.routesToldOn === null && (running || filed.stage === 'registered'))
    rows.push(row(filed, labourNoticeDue(filed.requestedAt.slice(0, 10), calendar), facts))
  if (filed.stage !== 'effective' || filed.effectiveOn === null) return rows
  const court = confirmationDue(filed.effectiveOn, calendar)
  // Nobody has to go to court; once the days are over there is nothing left to be late for.
  if (countsOn(court) >= today && filed.appliedOn === null) rows.push(row(filed, court, facts))
  const fallen = visitWanted(filed.duties, filed.visitedOn, today)
  if (fallen !== null) rows.push(row(filed, returnVisitDue(fallen, calendar), facts))
  return rows
}

type Named = Pick<OpenCase, 'caseId' | 'number' | 'title' | 'subject'>
type More = Partial<Pick<DueRow, 'text' | 'day' | 'mustAct' | 'reminder'>> & { raw?: string }

function row(filed: Named, counted: Due, facts: Facts, more: More = {}): DueRow {
  const { raw = counted.raw, day = countsOn(counted), text = '', mustAct = false, reminder = null } = more
  const { today, calendar } = facts
  return {
    caseId: filed.caseId,
    label: shortNumber(filed.number),
    title: caseTitle(filed),
    what: counted.kind,
    day,
    due: counted,
    text,
    mustAct,
    reminder,
    warning: warningOf({ raw, day }, today, calendar),
    workdays: workdaysTo(day < today ? day : raw < today ? today : raw, facts),
  }
}

/** Further away, either way, nobody counts in working days. */
const COUNTED_DAYS = 60

/** the shifted day counts, the alarm already runs on the raw one. Counted up to two months. */
function workdaysTo(day: string, { today, calendar, known }: Facts): number {
  const before = known?.get(day)
  if (before !== undefined) return before
  const distance = Math.max(-COUNTED_DAYS, Math.min(COUNTED_DAYS, daysBetween(today, day)))
  const count = workdaysUntil(today, addDays(today, distance), calendar)
  known?.set(day, count)
  return count
}
