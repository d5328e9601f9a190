import { DISPUTE_KINDS, SOURCES, STAGES } from '@shared/cases/codes'
import type { Output } from '@shared/contract'
import { useQuery } from '@tanstack/react-query'

import { queries } from '../../app/queries'
import { Button } from '../../ui/button'
import { Pick } from '../../ui/pick'
import { NO_FILTERS, type ListAsked, type ListFilters } from './use-case-pages'
import './case-filters.css'

type Facets = Output<'cases.counts'>['facets']
type Props = {
  id: string
  asked: ListAsked
  facets: Facets | undefined
  onFilter: (filters: ListFilters) => void
  onSort: (sort: ListAsked['sort']) => void
}

const SORTS = [
  { value: 'due', label: '按最近日期' },
  { value: 'newest', label: '新的在前' },
  { value: 'oldest', label: '旧的在前' },
] as const

/** What the list can be narrowed down to, each value with how many cases it would leave. */
export function CaseFilters({ id, asked, facets, onFilter, onSort }: Props) {
  const { filters, sort } = asked
  // Dates order what is under way; what was found, and what is over, goes by age.
  const byDate = asked.scope === 'open' && asked.text === ''
  const { data: contacts } = useQuery(queries.contacts)
  const nameOf = (value: string) => contacts?.find(each => String(each.id) === value)?.name ?? '未定'
  const set = (change: Partial<ListFilters>) => onFilter({ ...filters, ...change })
  const one = <T extends string>(codes: readonly T[], value: string): T | null =>
    codes.find(each => each === value) ?? null
  return (
    <div id={id} className="case-filters" role="group" aria-label="筛选">
      <Facet
        label="阶段"
        value={filters.stage ?? null}
        counts={facets?.stage}
        word={code => STAGES.words[one(STAGES.codes, code) ?? 'registered']}
        onChange={value => set({ stage: one(STAGES.codes, value) })}
      />
      <Facet
        label="类型"
        value={filters.kind ?? null}
        counts={facets?.kind}
        word={code => DISPUTE_KINDS.words[one(DISPUTE_KINDS.codes, code) ?? 'other']}
        onChange={value => set({ kind: one(DISPUTE_KINDS.codes, value) })}
      />
      <Facet
        label="来源"
        value={filters.source ?? null}
        counts={facets?.source}
        word={code => SOURCES.words[one(SOURCES.codes, code) ?? 'application']}
        onChange={value => set({ source: one(SOURCES.codes, value) })}
      />
      <Facet
        label="调解员"
        value={filters.mediatorId === null ? null : String(filters.mediatorId)}
        counts={facets?.mediator}
        word={nameOf}
        onChange={value => set({ mediatorId: value === '' ? null : Number(value) })}
      />
      <Facet
        label="楼栋"
        value={filters.building}
        counts={facets?.building}
        word={name => name}
        onChange={value => set({ building: value === '' ? null : value })}
      />
      <Pick
        label="排列"
        layout="bare"
        value={!byDate && sort === 'due' ? 'newest' : sort}
        options={byDate ? SORTS : SORTS.slice(1)}
        width="full"
        onChange={onSort}
      />
      {Object.values(filters).some(value => value !== null) && (
        <Button variant="text" size="s" onPress={() => onFilter(NO_FILTERS)}>
          不筛选
        </Button>
      )}
    </div>
  )
}

type FacetProps = {
  label: string
  value: string | null
  counts: Facets[keyof Facets] | undefined
  word: (value: string) => string
  onChange: (value: string) => void
}

function Facet({ label, value, counts, word, onChange }: FacetProps) {
  const known = (counts ?? []).filter(each => each.value !== '')
  // What is chosen stays in the list, even where it leaves nothing.
  const all = value === null || known.some(each => each.value === value) ? known : [...known, { value, n: 0 }]
  const options = all.map(each => ({
    value: each.value,
    label: word(each.value),
    detail: each.n.toLocaleString('zh-CN'),
  }))
  return (
    <Pick
      label={label}
      layout="bare"
      value={value ?? ''}
      options={[{ value: '', label: `${label}不限` }, ...options]}
      width="full"
      onChange={onChange}
    />
  )
}
