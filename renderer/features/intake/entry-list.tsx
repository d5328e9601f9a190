import type { EntryId } from '@shared/core/ids'
import { STREAMS } from '@shared/intake/codes'
import type { Which } from '@shared/intake/contract'
import type { Entry } from '@shared/intake/entry'
import { addressText } from '@shared/places/address'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { placeToHash } from '../../app/place'
import { queries, useToday } from '../../app/queries'
import { Button } from '../../ui/button'
import { Pick } from '../../ui/pick'
import { useRows } from '../../ui/use-rows'
import { timeText } from '../../wording/dates'

const PAGE = 100

const FILTERS: readonly { which: Which; label: string }[] = [
  { which: 'all', label: '全部' },
  { which: 'unsorted', label: '待分' },
  ...STREAMS.codes.map(which => ({ which, label: STREAMS.words[which] })),
]

/** What is not done with first; each stream with its own count, never added up. */
export function EntryList({ entryId }: { entryId: EntryId | null }) {
  const [which, setWhich] = useState<Which>('all')
  const [limit, setLimit] = useState(PAGE)
  const { data } = useQuery(queries.entries(which, limit))
  const today = useToday()
  const keys = useRows<HTMLElement>()
  if (!data) return <nav className="intake-list" aria-label="民情簿各条" />
  const options = FILTERS.map(({ which: value, label }) => {
    const counted = value === 'all' ? null : data.counts[value]
    return { value, label, ...(counted && { detail: `${counted.all} 条，未办结 ${counted.open}` }) }
  })
  return (
    <nav className="intake-list" aria-label="民情簿各条" {...keys}>
      <div className="intake-filter">
        <Pick label="去向" layout="bare" width="full" value={which} options={options} onChange={setWhich} />
      </div>
      {data.rows.length === 0 && <p className="intake-none">还没有。按 Shift+F2 记第一条。</p>}
      {data.rows.map(entry => (
        <a
          data-row
          key={entry.id}
          className="intake-row"
          href={placeToHash({ at: 'intake', entryId: entry.id })}
          aria-current={entry.id === entryId ? 'page' : undefined}
        >
          <EntryLine entry={entry} today={today} />
        </a>
      ))}
      {data.rows.length === limit && (
        <Button variant="text" size="s" onPress={() => setLimit(limit + PAGE)}>
          再看 {PAGE} 条
        </Button>
      )}
    </nav>
  )
}

function EntryLine({ entry, today }: { entry: Entry; today: string }) {
  const state = entry.caseId !== null ? '已转登记' : entry.closedAt === null ? '' : '已办结'
  return (
    <>
      <span className="intake-row-head">
        <b>{entry.name || '不知姓名'}</b>
        <span className={entry.stream ? 'intake-row-stream' : 'intake-row-unsorted'}>
          {entry.stream ? STREAMS.words[entry.stream] : '待分'}
        </span>
      </span>
      <span className="intake-row-what">{entry.what || '还没有写什么事'}</span>
      <small>
        {[timeText(entry.receivedAt, today), addressText(entry.place), state].filter(Boolean).join('　')}
      </small>
    </>
  )
}
