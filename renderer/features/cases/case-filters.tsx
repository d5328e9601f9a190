import { DISPUTE_KINDS, SOURCES, STAGES } from '@shared/cases/codes'
import type { Output } from '@shared/contract'
import { TAG_KEYS } from '@shared/marks/tag'
import { SORT_COLUMNS, SORTS as SORTS_ALL, type Sort } from '@shared/search/contract'
import { DUE_SPANS, MONEY } from '@shared/search/facets'
import { useQuery } from '@tanstack/react-query'

import { queries } from '../../app/queries'
import { Button } from '../../ui/button'
import { DayField } from '../../ui/day-field'
import { Pick } from '../../ui/pick'
import { NO_FILTERS, type ListAsked, type ListFilters } from './use-case-pages'
import './case-filters.css'

type Facets = Output<'cases.counts'>['facets']
type Props = {
  id: string
  asked: ListAsked
  facets: Facets | undefined
  onFilter: (filters: ListFilters) => void
  onSort: (sort: Sort, down: boolean) => void
}

const SORTS = [
  { value: 'due', label: '按最近日期' },
  { value: 'newest', label: '新的在前' },
  { value: 'oldest', label: '旧的在前' },
  ...SORT_COLUMNS.codes.flatMap(code => [
    { value: `${code} down`, label: `${SORT_COLUMNS.words[code]}从大到小` },
    { value: `${code} up`, label: `${SORT_COLUMNS.words[code]}从小到大` },
  ]),
]

/** 'claim down' for a column, the bare word for the three that have one direction. */
function readSort(value: string): [sort: Sort, down: boolean] {
  const [name, direction] = value.split(' ')
  return [SORTS_ALL.options.find(each => each === name) ?? 'newest', direction !== 'up']
}

/** What the list can be narrowed down to, each value with how many cases it would leave. */
export function CaseFilters({ id, asked, facets, onFilter, onSort }: Props) {
  const { filters, sort, down } = asked
  // Dates order what is under way; what was found, and what is over, goes by age.
  const byDate = asked.scope === 'open' && asked.text === ''
  const chosen = SORT_COLUMNS.codes.some(each => each === sort) ? `${sort} ${down ? 'down' : 'up'}` : sort
  const { data: office } = useQuery(queries.office)
  const { data: contacts } = useQuery(queries.contacts)
  const nameOf = (value: string) => contacts?.find(each => String(each.id) === value)?.name ?? '未定'
  const set = (change: Partial<ListFilters>) => onFilter({ ...filters, ...change })
  const one = <T extends string>(codes: readonly T[], value: string): T | null =>
    codes.find(each => each === value) ?? null
  return (
    <div id={id} className="case-filters" role="group" aria-label="筛选">
      <Facet
        label="阶段"
        value={filters.stage}
        counts={facets?.stage}
        word={code => STAGES.words[one(STAGES.codes, code) ?? 'registered']}
        onChange={value => set({ stage: one(STAGES.codes, value) })}
      />
      <Facet
        label="类型"
        value={filters.kind}
        counts={facets?.kind}
        word={code => DISPUTE_KINDS.words[one(DISPUTE_KINDS.codes, code) ?? 'other']}
        onChange={value => set({ kind: one(DISPUTE_KINDS.codes, value) })}
      />
      <Facet
        label="来源"
        value={filters.source}
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
      <Facet
        label="小分格"
        value={filters.grid}
        counts={facets?.grid}
        word={name => name}
        onChange={value => set({ grid: value === '' ? null : value })}
      />
      <Facet
        label="标签"
        value={filters.tag === null ? null : String(filters.tag)}
        counts={facets?.tag}
        word={value => office?.tags[Number(value) - 1]?.name || `标签${value}`}
        onChange={value => set({ tag: TAG_KEYS.find(key => String(key) === value) ?? null })}
      />
      <Facet
        label="标的额"
        value={filters.money}
        counts={facets?.money}
        word={code => MONEY.words[one(MONEY.codes, code) ?? 'm0']}
        onChange={value => set({ money: one(MONEY.codes, value) })}
      />
      <Facet
        label="年份"
        value={filters.year === null ? null : String(filters.year)}
        counts={facets?.year}
        word={year => `${year}年`}
        onChange={value => set({ year: value === '' ? null : Number(value) })}
      />
      <Facet
        label="期限"
        value={filters.due}
        counts={facets?.due}
        word={span => DUE_SPANS.words[one(DUE_SPANS.codes, span) ?? 'none']}
        onChange={value => set({ due: one(DUE_SPANS.codes, value) })}
      />
      <DayField
        label="申请日期从"
        layout="stack"
        past
        plain
        value={filters.from}
        onCommit={from => set({ from })}
      />
      <DayField
        label="到"
        layout="stack"
        past
        plain
        value={filters.until}
        onCommit={until => set({ until })}
      />
      <Pick
        label="排列"
        layout="bare"
        value={!byDate && sort === 'due' ? 'newest' : chosen}
        options={byDate ? SORTS : SORTS.slice(1)}
        width="full"
        onChange={value => onSort(...readSort(value))}
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
