import type { Finding, FindingPlace } from '@shared/agreements/finding'

/** The name that a field bears in `data-place`, so that a finding leads to it. */
export function placeName(place: FindingPlace): string {
  return place.at === 'clause' ? `${place.index}-${place.square}` : place.at
}

const spots = (findings: readonly Finding[]) => [...new Set(findings.map(each => placeName(each.place)))]

/** A clause in free words has one field for all its squares. */
function fieldAt(name: string): HTMLElement | null {
  const exact = document.querySelector<HTMLElement>(`[data-place="${name}"]`)
  if (exact) return exact
  const [index] = name.split('-')
  return document.querySelector<HTMLElement>(`[data-place^="${index}-"]`)
}

export function goToPlace(place: FindingPlace): void {
  const field = fieldAt(placeName(place))
  field?.focus()
  field?.scrollIntoView({ block: 'nearest' })
}

/** F8 and Shift+F8: the finding after or before the field that has the focus, round and round. */
export function goToNext(findings: readonly Finding[], by: 1 | -1): void {
  const names = spots(findings)
  if (names.length === 0) return
  const here = document.activeElement?.closest<HTMLElement>('[data-place]')?.dataset['place'] ?? ''
  const at = names.indexOf(here)
  const next = at < 0 ? (by > 0 ? 0 : names.length - 1) : (at + by + names.length) % names.length
  const field = fieldAt(names[next] ?? '')
  field?.focus()
  field?.scrollIntoView({ block: 'center' })
}
