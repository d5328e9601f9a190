import type { DoubtfulRow } from '@shared/exchange/contract'
import { useState } from 'react'

import { Button } from '../../ui/button'
import { CheckBox } from '../../ui/check-box'
import { Pick } from '../../ui/pick'
import { Ruled } from '../../ui/ruled'
import { findingShort, findingText } from '../../wording/exchange'
import type { Importing } from './use-import'

const PAGE = 100

/** How many rows come in as it stands now. */
export function comingIn({ verdict, flipped }: Chosen<Importing, 'verdict' | 'flipped'>): number {
  if (!verdict) return 0
  const changed = verdict.rows.filter(each => flipped.has(each.row))
  const more = changed.filter(each => each.take === 'ask').length
  const less = changed.filter(each => each.take === 'yes').length
  return verdict.ready + more - less
}
type Chosen<T, K extends keyof T> = { [P in K]: T[P] }

/** The dry run: what comes in, and every doubtful row with its reason. */
export function VerdictStep(importing: Importing) {
  const { verdict, flipped, flip } = importing
  const [only, setOnly] = useState('all')
  const [shown, setShown] = useState(PAGE)
  if (!verdict) return null
  const rows = verdict.rows.filter(each => only === 'all' || each.findings.some(({ code }) => code === only))
  const options = [
    { value: 'all', label: '全部', detail: `${verdict.doubtful} 行` },
    ...verdict.counts.map(({ code, count }) => ({
      value: code,
      label: findingShort(code),
      detail: `${count} 行`,
    })),
  ]
  return (
    <section aria-label="核对结果" className="exchange-verdict">
      <Ruled title="核对结果" note="还没有写进登记簿" />
      <dl className="exchange-sums">
        <Sum word="可以导入" count={verdict.ready} note={`已结 ${verdict.closed}，未结 ${verdict.open}`} />
        <Sum word="要人定" count={verdict.asked} note="勾了才导入" />
        <Sum word="不能导入" count={verdict.stopped} note="改好表再来" />
      </dl>
      {verdict.open > 0 && <p className="exchange-note">未结的照受理日期算期限，过了期的会列在今日。</p>}
      {verdict.newMediators.length > 0 && (
        <p className="exchange-note">
          添进通讯录、停用：{verdict.newMediators.slice(0, 12).join('、')}
          {verdict.newMediators.length > 12 && ` 等 ${verdict.newMediators.length} 人`}。
        </p>
      )}
      <Ruled
        level={3}
        title="有疑问的行"
        note={`${rows.length} 行`}
        actions={
          <Pick<string> label="只看" layout="bare" value={only} options={options} onChange={setOnly} />
        }
      />
      {rows.length === 0 && <p className="exchange-note">没有有疑问的行。</p>}
      <ul className="exchange-doubts" aria-label="有疑问的行">
        {rows.slice(0, shown).map(row => (
          <Doubt key={row.row} row={row} isIn={flipped.has(row.row) !== (row.take === 'yes')} onFlip={flip} />
        ))}
      </ul>
      {rows.length > shown && (
        <Button onPress={() => setShown(shown + PAGE)}>再列 {Math.min(PAGE, rows.length - shown)} 行</Button>
      )}
    </section>
  )
}

function Sum({ word, count, note }: { word: string; count: number; note: string }) {
  return (
    <div>
      <dt>{word}</dt>
      <dd>
        <b>{count.toLocaleString('zh-CN')}</b> {note}
      </dd>
    </div>
  )
}

function Doubt({ row, isIn, onFlip }: { row: DoubtfulRow; isIn: boolean; onFlip: (row: number) => void }) {
  return (
    <li className="exchange-doubt" data-take={row.take}>
      <span className="exchange-doubt-row">第 {row.row} 行</span>
      <span className="exchange-doubt-what">
        {row.number} {row.label}
        <small>{row.findings.map(findingText).join('')}</small>
      </span>
      {row.take === 'no' ? (
        <span className="exchange-doubt-no">不能导入</span>
      ) : (
        <CheckBox checked={isIn} onChange={() => onFlip(row.row)}>
          <span className="visually-hidden">第 {row.row} 行，</span>导入
        </CheckBox>
      )}
    </li>
  )
}
