import type { RawInput } from '@shared/contract'
import type { FoundRow } from '@shared/search/contract'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'

import { call } from '../../desk'

export type ListFilters = {
  stage: RawInput<'cases.page'>['filters']['stage']
  kind: RawInput<'cases.page'>['filters']['kind']
  source: RawInput<'cases.page'>['filters']['source']
  mediatorId: number | null
  building: string | null
}
export type ListAsked = {
  text: string
  scope: 'open' | 'closed' | 'all'
  sort: 'due' | 'newest' | 'oldest'
  filters: ListFilters
}

export const NO_FILTERS: ListFilters = {
  stage: null,
  kind: null,
  source: null,
  mediatorId: null,
  building: null,
}

const FIRST: string | null = null

/** The list as far as it has been scrolled; after a save the same stretch is read again, so nothing moves. */
export function useCasePages({ text, scope, sort, filters }: ListAsked) {
  const input = { text, sort, filters: { ...filters, scope } }
  const pages = useInfiniteQuery({
    queryKey: ['cases', 'page', input],
    queryFn: ({ pageParam }) => call('cases.page', { ...input, cursor: pageParam }),
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
  return { rows, counts: counts.data, more, isMore: pages.hasNextPage, isFetching: pages.isFetchingNextPage }
}

/** '118 件', '约 40 件', '2,000 件以上'. */
export function countText(counts: { total: number; exact: boolean; capped: boolean } | undefined): string {
  if (!counts) return ''
  const total = counts.total.toLocaleString('zh-CN')
  if (counts.capped) return `${total} 件以上`
  return counts.exact ? `${total} 件` : `约 ${total} 件`
}
