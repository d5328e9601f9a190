import { addDays, addMonths } from '@shared/core/day'
import { countedAs } from '@shared/papers/call-papers'
import type { DepartmentCount } from '@shared/notices/count-calls'
import type { Office } from '@shared/office/office'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { useToday } from '../../app/queries'
import { call } from '../../desk'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { DayField } from '../../ui/day-field'
import { Dialog } from '../../ui/dialog'
import { Ruled } from '../../ui/ruled'
import { useKeys } from '../../ui/use-keys'
import { PaperPane } from '../papers/paper-pane'
import { NoShowsPart } from './no-shows-part'
import './notices.css'

type Span = 'month' | 'last' | 'year' | 'own'
const SPANS = [
  { value: 'month', label: '本月' },
  { value: 'last', label: '上月' },
  { value: 'year', label: '本年' },
  { value: 'own', label: '自选' },
] as const

function periodOf(span: Exclude<Span, 'own'>, today: string): { from: string; until: string } {
  const first = `${today.slice(0, 7)}-01`
  if (span === 'year') return { from: `${today.slice(0, 4)}-01-01`, until: `${today.slice(0, 4)}-12-31` }
  const from = span === 'month' ? first : addMonths(first, -1)
  return { from, until: addDays(addMonths(from, 1), -1) }
}

/** 吹哨–报到 by department for a period, with how it was counted; and who has not come again and again. */
export function CallCountPart({ office }: { office: Office }) {
  const today = useToday()
  const [span, setSpan] = useState<Span>('month')
  const [own, setOwn] = useState(() => periodOf('month', today))
  const [paper, setPaper] = useState(false)
  const period = span === 'own' ? own : periodOf(span, today)
  const { data: count } = useQuery({
    queryKey: ['notices', 'count', period],
    queryFn: () => call('notices.count', period),
    placeholderData: keepPreviousData,
  })
  useKeys({ p: () => setPaper(true) })
  const choose = (next: Span) => {
    if (next === 'own') setOwn(period)
    setSpan(next)
  }
  return (
    <div className="meet-side">
      <div className="meet-body count-body">
        <div className="meet-period">
          <Choice label="哪一段" layout="bare" numbered value={span} options={SPANS} onChange={choose} />
          {span === 'own' && (
            <>
              <DayField
                label="从"
                layout="bare"
                past
                value={period.from}
                onCommit={from => from && setOwn({ ...own, from })}
              />
              <DayField
                label="到"
                layout="bare"
                past
                value={period.until}
                onCommit={until => until && setOwn({ ...own, until })}
              />
            </>
          )}
        </div>
        {count && (
          <section aria-label="吹哨报到">
            <Ruled title="吹哨报到" note={`${count.total.called} 次`} />
            {count.total.called === 0 ? (
              <p className="meet-said">这一段没有叫过部门。</p>
            ) : (
              <CountTable departments={count.departments} total={count.total} />
            )}
            {countedAs(count).map(each => (
              <p key={each} className="meet-said">
                {each}
              </p>
            ))}
          </section>
        )}
        <NoShowsPart office={office} />
      </div>
      <div className="meet-actions">
        <Button variant="primary" size="l" keyHint="P" onPress={() => setPaper(true)}>
          打印统计表
        </Button>
      </div>
      {paper && (
        <Dialog title="吹哨报到统计表" isOpen width="l" onClose={() => setPaper(false)}>
          <PaperPane
            paper={{ kind: 'call-count', ...period }}
            title="吹哨报到统计表"
            version={count?.total.called ?? 0}
          />
        </Dialog>
      )}
    </div>
  )
}

const HEAD = ['部门、单位', '吹哨', '按时回复', '到场', '迟到', '平均晚', '说明不来', '未到场', '待定']

function CountTable({ departments, total }: { departments: DepartmentCount[]; total: DepartmentCount }) {
  return (
    <table className="meet-table">
      <thead>
        <tr>
          {HEAD.map(each => (
            <th key={each} scope="col">
              {each}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {departments.map(each => (
          <tr key={each.addressee}>
            <th scope="row">{each.addressee}</th>
            <Cells count={each} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">合计</th>
          <Cells count={total} />
        </tr>
      </tfoot>
    </table>
  )
}

function Cells({ count }: { count: DepartmentCount }) {
  return (
    <>
      <td>{count.called}</td>
      <td>{count.letters === 0 ? '—' : `${count.answeredInTime}/${count.letters}`}</td>
      <td>{count.came}</td>
      <td>{count.late}</td>
      <td>{count.averageLate === null ? '—' : `${count.averageLate} 分`}</td>
      <td>{count.declined}</td>
      <td>{count.noShows}</td>
      <td>{count.waiting}</td>
    </>
  )
}
