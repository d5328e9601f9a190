import type { Conflict } from '../../app/case-desk'
import type { Entry } from './use-entry'

type Fields = Readonly<Record<string, unknown>>

/** What was typed and what stands there now, for the words among the fields of a refused change. */
export function conflictWords({ input }: Conflict, entry: Entry): { mine?: string; theirs?: string } {
  const { fields, changes, partyId }: { fields?: Fields; changes?: Fields; partyId?: unknown } = input
  const wanted = fields ?? changes
  if (!wanted) return {}
  const now: Fields | undefined = fields
    ? entry.registration
    : entry.parties.find(each => each.id === partyId)
  const mine = words(Object.values(wanted))
  if (mine === '') return {}
  return { mine, theirs: words(Object.keys(wanted).map(key => now?.[key])) || '空着' }
}

function words(values: readonly unknown[]): string {
  return values
    .flatMap(value =>
      Array.isArray(value) ? value : typeof value === 'object' && value ? Object.values(value) : value,
    )
    .filter(value => typeof value === 'string' && value !== '')
    .join('，')
}
