import type { Verdict } from '@shared/exchange/contract'
import { severityOf, type RowFindingCode } from '@shared/exchange/finding'
import { judgeRow, type JudgedRow, type Known } from '@shared/exchange/judge-row'
import { ordinalOf } from '@shared/exchange/old-number'
import { readRow, type OldCase } from '@shared/exchange/read-row'

import { allContacts } from '../db/contact-repo'
import { caseOfSameMatter, drawnBefore, numberTakenBy } from '../db/import-repo'
import { findOffice } from '../db/office-repo'
import type { Reader } from '../db/store'
import { partsOf, type Check, type OpenedTable } from './opened-tables'

/** Few enough that the desk answers others in between. */
const BATCH = 1000
const MOST_SHOWN = 2000

type Scope = { db: Reader; today: string }

/** Checks the next rows of a sheet and says how far it got. */
export function checkSome(
  scope: Scope,
  { table }: OpenedTable,
  check: Check,
): { done: number; total: number } {
  const sheet = table.sheets[check.sheet]
  if (!sheet) return { done: 0, total: 0 }
  const { rows, firstRow } = partsOf(sheet)
  const knownTo = knownIn(scope)
  const end = Math.min(rows.length, check.done + BATCH)
  for (let at = check.done; at < end; at += 1) {
    const read = readRow(rows[at] ?? [], firstRow + at, check.mapping, check.choices, scope.today)
    if (read) check.judged.push(judgeRow(read, knownTo(read.old), check.choices, check.seen))
  }
  check.done = end
  return { done: end, total: rows.length }
}

/** What the register holds that an old case could meet. */
function knownIn({ db }: Scope): (old: OldCase) => Known {
  const pattern = findOffice(db)?.caseNumber ?? ''
  const mediators = new Set(
    allContacts(db)
      .filter(each => each.role === 'mediator')
      .map(each => each.name),
  )
  return old => {
    const place = old.number === '' ? null : ordinalOf(pattern, old.number)
    const [applicant, respondent] = (['applicant', 'respondent'] as const).map(
      side => old.parties.find(each => each.side === side)?.name,
    )
    const { title, kind, acceptedOn: on } = old
    return {
      numberTakenBy: old.number === '' ? null : numberTakenBy(db, old.number, place),
      sameAs:
        applicant === undefined || respondent === undefined
          ? null
          : caseOfSameMatter(db, { applicant, respondent, title, kind, on }),
      mediatorKnown: mediators.has(old.mediator),
      drawnUpTo: place && drawnBefore(db, place),
    }
  }
}

const RANK = { no: 0, ask: 1, yes: 2 }

/** What a person is told before anything is written. */
export function verdictOf(judged: readonly JudgedRow[], unknownAdded: boolean): Verdict {
  const ready = judged.filter(each => each.take === 'yes')
  const doubtful = judged
    .filter(each => each.findings.length > 0)
    .toSorted((a, b) => RANK[a.take] - RANK[b.take] || a.old.row - b.old.row)
  const counts = new Map<RowFindingCode, number>()
  for (const { findings } of doubtful)
    for (const code of new Set(findings.map(each => each.code))) counts.set(code, (counts.get(code) ?? 0) + 1)
  const coming = judged.filter(each => each.take !== 'no')
  const strangers = coming
    .filter(each => each.findings.some(({ code }) => code === 'mediator-unknown'))
    .map(each => each.old.mediator)
  return {
    ready: ready.length,
    asked: judged.filter(each => each.take === 'ask').length,
    stopped: judged.filter(each => each.take === 'no').length,
    closed: ready.filter(each => each.old.fate !== 'open').length,
    open: ready.filter(each => each.old.fate === 'open').length,
    newMediators: unknownAdded ? [...new Set(strangers)] : [],
    counts: [...counts].map(([code, count]) => ({ code, count })).toSorted((a, b) => b.count - a.count),
    rows: doubtful.slice(0, MOST_SHOWN).map(({ old, findings, take }) => ({
      row: old.row,
      number: old.number,
      label: labelOf(old),
      take,
      findings: findings.toSorted((a, b) => ORDER[severityOf(a)] - ORDER[severityOf(b)]),
    })),
    doubtful: doubtful.length,
  }
}

const ORDER = { stop: 0, ask: 1, tell: 2 }

/** '张三—李四，漏水'. */
function labelOf({ parties, title }: OldCase): string {
  const side = (of: 'applicant' | 'respondent') => parties.find(each => each.side === of)?.name ?? '？'
  return `${side('applicant')}—${side('respondent')}，${title}`
}
