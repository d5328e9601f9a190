import { CaseId, EntryId, PersonId } from '@shared/core/ids'
import { Day } from '@shared/core/day'
import { useCallback, useSyncExternalStore } from 'react'

export const STEPS = ['register', 'accept', 'schedule', 'session', 'agreement', 'signing', 'archive'] as const
export type Step = (typeof STEPS)[number]

/** The parts of 议事: the meetings, what they handed out, the calls to attend and their count. */
export const MEETING_TABS = ['days', 'tasks', 'calls', 'count'] as const
export type MeetingTab = (typeof MEETING_TABS)[number]

/** Where the window stands. Kept in the hash, so that going back and opening again both work. */
export type Place =
  | { at: 'today' }
  | { at: 'register'; caseId: CaseId | null }
  | { at: 'intake'; entryId: EntryId | null }
  | { at: 'cases'; caseId: CaseId | null; step?: Step }
  | { at: 'schedule'; day?: string; caseId?: CaseId }
  | { at: 'rosters' }
  | { at: 'papers' }
  | { at: 'verify' }
  | { at: 'meetings'; tab: MeetingTab; id?: number }
  | { at: 'directory' }
  | { at: 'persons'; personId: PersonId | null }
  | { at: 'places' }
  | { at: 'settings' }
  | { at: 'exchange' }

export function placeToHash(place: Place): string {
  if (place.at === 'register') return `#/register/${place.caseId ?? 'new'}`
  if (place.at === 'intake') return `#/intake/${place.entryId ?? 'new'}`
  if (place.at === 'persons') return `#/persons/${place.personId ?? ''}`
  if (place.at === 'cases')
    return `#/cases/${[place.caseId ?? '', place.step ?? ''].join('/').replace(/\/$/, '')}`
  if (place.at === 'schedule')
    return `#/schedule/${place.day ?? ''}${place.caseId ? `?case=${place.caseId}` : ''}`
  if (place.at === 'meetings') return `#/meetings/${place.tab}${place.id ? `/${place.id}` : ''}`
  return `#/${place.at}`
}

export function placeFromHash(hash: string): Place {
  const [path = '', search = ''] = hash.replace(/^#\//, '').split('?')
  const [at = '', first, second] = path.split('/')
  switch (at) {
    case 'register':
      return { at, caseId: readCase(first) }
    case 'intake':
      return { at, entryId: EntryId.safeParse(Number(first)).data ?? null }
    case 'cases': {
      const step = STEPS.find(each => each === second)
      return { at, caseId: readCase(first), ...(step && { step }) }
    }
    case 'schedule': {
      const day = Day.safeParse(first)
      const caseId = readCase(new URLSearchParams(search).get('case'))
      return { at, ...(day.success && { day: day.data }), ...(caseId && { caseId }) }
    }
    case 'persons':
      return { at, personId: PersonId.safeParse(Number(first)).data ?? null }
    case 'meetings': {
      const id = Number(second)
      const tab = MEETING_TABS.find(each => each === first) ?? MEETING_TABS[0]
      return { at, tab, ...(Number.isInteger(id) && id > 0 && { id }) }
    }
    case 'rosters':
    case 'papers':
    case 'verify':
    case 'directory':
    case 'places':
    case 'settings':
    case 'exchange':
      return { at }
    default:
      return { at: 'today' }
  }
}

function readCase(text: string | null | undefined): CaseId | null {
  return CaseId.safeParse(Number(text)).data ?? null
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

const currentHash = () => location.hash

export function usePlace(): Place {
  return placeFromHash(useSyncExternalStore(subscribe, currentHash))
}

export type Go = (place: Place, how?: { replace: boolean }) => void

/** Moves the window to another place; `replace` leaves no step back. */
export function useGo(): Go {
  return useCallback((place, how) => {
    const hash = placeToHash(place)
    if (how?.replace) location.replace(hash)
    else location.hash = hash
  }, [])
}
