import type { RawInput } from '@shared/contract'
import type { FoundRow, Sort } from '@shared/search/contract'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'

import { call } from '../../desk'

type Filters = RawInput<'cases.page'>['filters']
export type ListFilters = {
  [F in keyof Filters as F extends 'scope' ? never : F]-?: Exclude<Filters[F], undefined>
}
export type ListAsked = {
  text: string
  scope: 'open' | 'closed' | 'all'
  sort: Sort
  down: boolean
  filters: ListFilters
}

export const NO_FILTERS: ListFilters = {
  stage: null,
  kind: null,
  source: null,
  mediatorId: null,
  building: null,
  grid: null,
  tag: null,
  money: null,
  year: null,
  due: null,
  from: null,
  until: null,
}

const FIRST: string | null = null

/** The list as far as it has been scrolled; after a save the same stretch is read again, so nothing moves. */
export function useCasePages({ text, scope, sort, down, filters }: ListAsked) {
  const input = { text, sort, down, filters: { ...filters, scope } }
  const pages = useInfiniteQuery({
    queryKey: ['cases', 'page', input],
    queryFn: async ({ pageParam }) => ({
      ...(await call('cases.page', { ...input, cursor: pageParam })),
      asked: { text, sort: `${sort} ${down ? 'down' : 'up'}` },
    }),
    initialPageParam: FIRST,
    getNextPageParam: last => last.next,
    placeholderData: keepPreviousData,
  })
  const counts = useQuery({
    queryKey: ['cases', 'counts', text, input.filters],
    queryFn: () => call('cases.counts', { text, filters: input.filters }),
    placeholderData: keepPreviousData,
  })
  const { hasNextPage, isFetching, fetchNextPage } = pages
  // The desk answers an empty page where it has looked long enough and there may still be more.
  const isEmptyPage = pages.data?.pages.at(-1)?.rows.length === 0
  useEffect(() => {
    if (isEmptyPage && hasNextPage && !isFetching) void fetchNextPage()
  }, [isEmptyPage, hasNextPage, isFetching, fetchNextPage])
  const rows: FoundRow[] | undefined = pages.data?.pages.flatMap(page => page.rows)
  const more = () => {
    if (pages.hasNextPage && !pages.isFetching) void pages.fetchNextPage()
  }
  /** What the rows that stand there were asked for. */
  const shown = pages.data?.pages[0]?.asked
  return {
    rows,
    shown,
    counts: counts.data,
    more,
    isMore: pages.hasNextPage,
    isFetching: pages.isFetchingNextPage,
  }
}

/** '118 件', '约 40 件', '2,000 件以上'. */
export function countText(counts: { total: number; exact: boolean; capped: boolean } | undefined): string {
  if (!counts) return ''
  const total = counts.total.toLocaleString('zh-CN')
  if (counts.capped) return `${total} 件以上`
  return counts.exact ? `${total} 件` : `约 ${total} 件`
}
