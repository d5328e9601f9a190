import type { Agreement, AgreementText } from '@shared/agreements/agreement'
import type { Clause } from '@shared/agreements/clause'

/** A clause with a name of its own, so that a field keeps its place when clauses come and go. */
export type DraftClause = { key: number; clause: Clause }
export type Draft = Omit<AgreementText, 'clauses'> & { clauses: readonly DraftClause[] }

let lastKey = 0
export const keyed = (clause: Clause): DraftClause => ({ key: (lastKey += 1), clause })

/** A clause that stands where one of its kind stood keeps that one's name, so that the cursor stays in its blank. */
export function draftOf(agreement: Agreement, shown: readonly DraftClause[] = []): Draft {
  const { facts, manner, copies, clauses } = agreement
  const named = clauses.map((clause, index) => {
    const before = shown[index]
    return before?.clause.kind === clause.kind ? { key: before.key, clause } : keyed(clause)
  })
  return { facts, manner, copies, clauses: named }
}

export function textOf(draft: Draft): AgreementText {
  return { ...draft, clauses: draft.clauses.map(each => each.clause) }
}

/** One clause further up or down, staying inside the list. */
export function moved(clauses: readonly DraftClause[], key: number, by: -1 | 1): DraftClause[] {
  const from = clauses.findIndex(each => each.key === key)
  const to = from + by
  const [one] = clauses.slice(from, from + 1)
  if (!one || to < 0 || to >= clauses.length) return [...clauses]
  const rest = clauses.filter(each => each !== one)
  return [...rest.slice(0, to), one, ...rest.slice(to)]
}
