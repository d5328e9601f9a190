import { finding, severityOf, type RowFinding } from './finding'
import { numberKey } from './old-number'
import type { ImportChoices } from './choices'
import type { OldCase, ReadRow } from './read-row'

/** What the register already holds that this row could meet. */
export type Known = {
  /** The case that has this number already, by any spelling; a number once drawn counts. */
  numberTakenBy: string | null
  /** A case of the same people about the same matter. */
  sameAs: string | null
  /** A mediator of this name is in the directory. */
  mediatorKnown: boolean
  /** The last number drawn in the same year of the same pattern, where this row's lies beyond it. */
  drawnUpTo: string | null
}
export type JudgedRow = { old: OldCase; findings: RowFinding[]; take: 'yes' | 'ask' | 'no' }

/** What the rows before this one have used: by number, and by people and matter. */
export type SeenRows = { numbers: Map<string, number>; matters: Map<string, number> }
export const nothingSeen = (): SeenRows => ({ numbers: new Map(), matters: new Map() })

/** Open cases without a number wait for acceptance; all others need one. */
const needsNumber = ({ fate }: OldCase) => fate !== 'open' && fate !== 'declined'

/** Joins what the row says with what the file and the register hold already; for old cases. */
export function judgeRow(read: ReadRow, known: Known, choices: ImportChoices, seen: SeenRows): JudgedRow {
  const findings = [...read.findings]
  const old = withNumber(read.old, choices)
  if (old.number === '' && needsNumber(old)) findings.push(finding('number-missing', 'number'))
  if (old.number !== '') {
    const key = numberKey(old.number)
    const twice = seen.numbers.get(key)
    if (twice !== undefined) findings.push(finding('number-twice', 'number', String(twice)))
    else if (known.numberTakenBy !== null)
      findings.push(finding('number-taken', 'number', known.numberTakenBy))
    else if (known.drawnUpTo !== null) findings.push(finding('number-ahead', 'number', known.drawnUpTo))
    if (twice === undefined) seen.numbers.set(key, old.row)
  }
  const matter = matterKey(old)
  const same = matter === null ? undefined : seen.matters.get(matter)
  if (same !== undefined) findings.push(finding('same-in-file', null, String(same)))
  else if (known.sameAs !== null) findings.push(finding('same-in-register', null, known.sameAs))
  if (matter !== null && same === undefined) seen.matters.set(matter, old.row)
  if (!known.mediatorKnown && old.mediator !== '')
    findings.push(finding('mediator-unknown', 'mediator', old.mediator))
  return { old, findings, take: takeOf(findings) }
}

function withNumber(old: OldCase, choices: ImportChoices): OldCase {
  if (old.number !== '' || !needsNumber(old) || choices.withoutNumber === 'leave-out') return old
  return { ...old, number: `旧簿无号${old.acceptedOn.slice(0, 4)}-${old.row}` }
}

/** Same people, same kind and name, same day of acceptance. */
function matterKey({ parties, kind, title, acceptedOn }: OldCase): string | null {
  if (parties.length === 0) return null
  const people = parties.map(each => `${each.side}:${each.name}`).toSorted((a, b) => a.localeCompare(b, 'en'))
  return [...people, kind, title, acceptedOn].join('|')
}

function takeOf(findings: readonly RowFinding[]): JudgedRow['take'] {
  const severities = new Set(findings.map(severityOf))
  if (severities.has('stop')) return 'no'
  return severities.has('ask') ? 'ask' : 'yes'
}
