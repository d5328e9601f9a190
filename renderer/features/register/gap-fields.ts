import { acceptanceGaps, type Gap, type GapField } from '@shared/cases/acceptance-gaps'
import type { Party } from '@shared/cases/party'

import type { Entry } from './use-entry'

/** The field of the form that a gap leads to: 'facts', or 'p0-will' for the first party's. */
export type FieldKey = string

export const partyField = (index: number, field: GapField | keyof Party): FieldKey => `p${index}-${field}`

export function gapField(gap: Gap, parties: readonly Party[]): FieldKey {
  if (gap.partyId === null)
    return gap.code === 'applicant-missing' || gap.field === 'party' ? 'party' : gap.field
  return partyField(
    parties.findIndex(each => each.id === gap.partyId),
    gap.field,
  )
}

/** What still stands in the way, without the empty party's row twice over. */
export const gapsOf = (entry: Entry, today: string): Gap[] =>
  acceptanceGaps(entry.registration, entry.parties, today)

/** Puts the cursor into a field, unfolding whatever it lies in. */
export function goToField(key: FieldKey): void {
  const place = document.querySelector(`[data-field~="${key}"]`)
  if (!place) return
  unfold(place)
  // What was folded can take the cursor only after it has been drawn.
  requestAnimationFrame(() => focusIn(place))
}

function unfold(place: Element): void {
  for (let up: Element | null = place; up; up = up.parentElement) {
    if (up instanceof HTMLDetailsElement) up.open = true
    if (up instanceof HTMLElement && up.hidden)
      document.querySelector<HTMLElement>(`[aria-controls="${up.id}"]`)?.click()
  }
}

function focusIn(place: Element): void {
  const field =
    place.querySelector<HTMLElement>('input[type=radio]:checked') ??
    place.querySelector<HTMLElement>('input:not([type=hidden]), textarea, button')
  field?.focus()
  field?.scrollIntoView({ block: 'nearest' })
}
