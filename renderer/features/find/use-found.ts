import { shortNumber } from '@shared/cases/case'
import type { Stage } from '@shared/cases/codes'
import type { ContactId } from '@shared/core/ids'
import type { Hits } from '@shared/search/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'

import type { Place } from '../../app/place'
import { call } from '../../desk'
import { hits } from '../../ui/pinyin'
import { COMMANDS, type Command } from './commands'

export type Found = { id: string; word: string; detail: string; place: Place | null } & (
  | { kind: 'case'; stage: Stage; hits: Hits | null }
  | { kind: 'person'; phone: string; contactId: ContactId | null }
  | { kind: 'command'; keys: string; act: Command['act'] }
)
export type FoundGroup = { id: Found['kind']; word: string; found: Found[] }

const WORDS: Record<Found['kind'], string> = { case: '案件', person: '人', command: '命令' }

/** What the desk and the list of commands know of a query, in groups. */
export function useFound(query: string): { groups: FoundGroup[]; count: number; settled: boolean } {
  const { data, isPlaceholderData } = useQuery({
    queryKey: ['find', query],
    queryFn: () => call('find.anything', { text: query, limit: 6 }),
    placeholderData: keepPreviousData,
  })
  const found: Found[] = [
    ...(data?.cases ?? []).map(each => ({
      kind: 'case' as const,
      id: `case-${each.id}`,
      word: each.title,
      detail: [shortNumber(each.number), each.place, each.parties].filter(Boolean).join('　'),
      stage: each.stage,
      hits: each.hits,
      place:
        each.stage === 'registered'
          ? ({ at: 'register', caseId: each.id } as const)
          : ({ at: 'cases', caseId: each.id } as const),
    })),
    ...(data?.people ?? []).map((each, index) => ({
      kind: 'person' as const,
      id: `person-${each.contactId ?? ''}-${each.personId ?? each.caseId ?? ''}-${index}`,
      word: each.name,
      detail: each.what,
      phone: each.phone,
      contactId: each.contactId,
      place:
        each.personId !== null
          ? ({ at: 'persons', personId: each.personId } as const)
          : each.caseId
            ? ({ at: 'cases', caseId: each.caseId } as const)
            : ({ at: 'directory' } as const),
    })),
    ...COMMANDS.filter(each => hits(each.word, query) !== null).map(each => ({
      kind: 'command' as const,
      id: `command-${each.id}`,
      word: each.word,
      detail: '',
      keys: each.keys ?? '',
      act: each.act,
      place: each.go ?? null,
    })),
  ]
  const groups = (['case', 'person', 'command'] as const)
    .map(id => ({ id, word: WORDS[id], found: found.filter(each => each.kind === id) }))
    .filter(group => group.found.length > 0)
  return { groups, count: found.length, settled: !isPlaceholderData && data !== undefined }
}
