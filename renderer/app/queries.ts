import type { CaseFile } from '@shared/cases/case-file'
import type { CaseId, EntryId, PersonId } from '@shared/core/ids'
import type { Which } from '@shared/intake/contract'
import { keepPreviousData, QueryClient, queryOptions, useQuery } from '@tanstack/react-query'

import { call } from '../desk'

/** The desk is on this machine: no retries, no network state, and every page asks anew. */
export const client = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, staleTime: 0, refetchOnWindowFocus: true },
    mutations: { networkMode: 'always', retry: false },
  },
})

export const queries = {
  office: queryOptions({ queryKey: ['office'], queryFn: () => call('office.get', {}) }),
  contacts: queryOptions({ queryKey: ['contacts'], queryFn: () => call('directory.list', {}) }),
  rooms: queryOptions({ queryKey: ['rooms'], queryFn: () => call('office.rooms', {}) }),
  buildings: queryOptions({ queryKey: ['buildings'], queryFn: () => call('places.buildings', {}) }),
  places: queryOptions({ queryKey: ['places'], queryFn: () => call('places.all', {}) }),
  holidays: queryOptions({ queryKey: ['holidays'], queryFn: () => call('holidays.get', {}) }),
  clock: queryOptions({
    queryKey: ['clock'],
    queryFn: () => call('today.clock', {}),
    refetchInterval: 15_000,
  }),
  today: queryOptions({ queryKey: ['today'], queryFn: () => call('today.get', {}), refetchInterval: 60_000 }),
  load: (from: string) =>
    queryOptions({ queryKey: ['load', from], queryFn: () => call('today.load', { from, days: 14 }) }),
  cases: (which: 'open' | 'closed' | 'all') =>
    queryOptions({ queryKey: ['cases', which], queryFn: () => call('cases.list', { which }) }),
  entries: (which: Which, limit: number) =>
    queryOptions({
      queryKey: ['entries', which, limit],
      queryFn: () => call('intake.list', { which, limit }),
      placeholderData: keepPreviousData,
    }),
  openSteps: queryOptions({ queryKey: ['open-steps'], queryFn: () => call('loop.open', {}) }),
  meetingTasks: queryOptions({ queryKey: ['meetings', 'tasks'], queryFn: () => call('meetings.tasks', {}) }),
  enforcement: queryOptions({
    queryKey: ['enforcement'],
    queryFn: () => call('enforcement.list', {}),
  }),
  person: (id: PersonId) =>
    queryOptions({ queryKey: ['person', id], queryFn: () => call('persons.get', { id }) }),
  library: queryOptions({ queryKey: ['library'], queryFn: () => call('library.list', {}) }),
  entry: (id: EntryId) =>
    queryOptions({ queryKey: ['entry', id], queryFn: () => call('intake.get', { id }) }),
  case: (id: CaseId) => queryOptions({ queryKey: ['case', id], queryFn: () => call('cases.get', { id }) }),
}

/** One case with everything in its folder. */
export const useCaseFile = (id: CaseId) => useQuery(queries.case(id))

const OPENED_ON = new Date().toLocaleDateString('sv-SE')

/** Today's day by the desk's clock; the browser's own until the desk has answered. */
export function useToday(): string {
  const { data } = useQuery(queries.clock)
  return data?.today ?? OPENED_ON
}

/** Puts an answered case where every page sees it, and lets the lists ask again. */
export async function keepCaseFile(file: CaseFile): Promise<void> {
  const { queryKey } = queries.case(file.case.id)
  // An answer still under way could be older than this one.
  await client.cancelQueries({ queryKey })
  client.setQueryData(queryKey, file)
  void refreshLists()
}

/** Asks anew for everything but the cases themselves. */
export function refreshLists(): Promise<void> {
  return client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'case' })
}
