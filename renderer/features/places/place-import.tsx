import type { Output } from '@shared/contract'
import { PLACE_COLUMNS, type PlaceColumn } from '@shared/places/sheet'
import { useState } from 'react'

import { announce } from '../../app/announce'
import { refreshLists, useToday } from '../../app/queries'
import { noteSaved } from '../../app/saved'
import { call, failureOf } from '../../desk'
import { Button } from '../../ui/button'
import { DayField } from '../../ui/day-field'
import { FailureNote } from '../../ui/failure-note'
import { Pick } from '../../ui/pick'
import { Ruled } from '../../ui/ruled'
import { failureText } from '../../wording/failure-text'
import { SheetRows } from './sheet-rows'

type Sheet = NonNullable<Output<'places.open'>['sheet']>
type Rows = Output<'places.check'>
const COLUMNS = [
  { value: '', label: '不要' },
  ...PLACE_COLUMNS.codes.map(value => ({ value, label: PLACE_COLUMNS.words[value] })),
]

/** 导入楼栋表: choose the file, see what each column is taken for and every doubtful row, bring it in at once. */
export function PlaceImport({ onDone }: { onDone: () => void }) {
  const today = useToday()
  const [sheet, setSheet] = useState<Sheet | null>(null)
  const [mapping, setMapping] = useState<(PlaceColumn | null)[]>([])
  const [rows, setRows] = useState<Rows | null>(null)
  const [flipped, setFlipped] = useState<ReadonlySet<number>>(new Set())
  const [since, setSince] = useState<string | null>(today)
  const [refused, setRefused] = useState<string | null>(null)
  const [done, setDone] = useState<Output<'places.import'> | null>(null)

  const attempt = async (work: () => Promise<void>) => {
    setRefused(null)
    try {
      await work()
    } catch (error) {
      setRefused(failureText(failureOf(error)))
    }
  }
  const check = async (token: string, columns: (PlaceColumn | null)[]) => {
    setMapping(columns)
    setFlipped(new Set())
    setRows(await call('places.check', { token, mapping: columns }))
  }
  const open = () =>
    attempt(async () => {
      const { sheet: chosen } = await call('places.open', {})
      if (!chosen) return
      setSheet(chosen)
      setDone(null)
      await check(chosen.token, chosen.mapping)
    })
  const coming = (rows ?? []).filter(
    each => each.take !== 'no' && (each.take === 'yes') !== flipped.has(each.row),
  )
  const bringIn = () =>
    attempt(async () => {
      if (!sheet || !since) return
      const of = (take: 'yes' | 'ask') =>
        (rows ?? []).filter(each => each.take === take && flipped.has(each.row)).map(each => each.row)
      const answer = await call('places.import', {
        token: sheet.token,
        mapping,
        since,
        take: of('ask'),
        leave: of('yes'),
      })
      noteSaved()
      announce(`已导入 ${answer.buildings} 栋`)
      setDone(answer)
      setSheet(null)
      setRows(null)
      void refreshLists()
    })
  return (
    <div className="place-import">
      <Ruled
        title="导入楼栋表"
        {...(sheet && { note: `${sheet.fileName}　${sheet.encoding}` })}
        actions={
          <Button variant={sheet ? 'plain' : 'primary'} onPress={() => void open()}>
            {sheet ? '换一个文件' : '选楼栋表'}
          </Button>
        }
      />
      {done && (
        <p role="status">
          已导入 {done.rows} 行、{done.buildings} 栋，记下 {done.changed} 处归属和人。
          <Button size="s" onPress={onDone}>
            看地方
          </Button>
        </p>
      )}
      {!sheet && !done && (
        <p className="places-none">
          .xlsx 或
          .csv，每行一栋：小区、楼栋、小分格、网格长、楼栋长、警格、民警、物业、业委会和各自的电话，有哪几列就导哪几列。
        </p>
      )}
      <FailureNote>{refused}</FailureNote>
      {sheet && rows && (
        <>
          <ul className="place-columns" aria-label="每列是什么">
            {sheet.headings.map((heading, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- a column is its place in the file
              <li key={at}>
                <Pick
                  layout="stack"
                  label={heading || `第${at + 1}列`}
                  width="full"
                  value={mapping[at] ?? ''}
                  options={COLUMNS}
                  onChange={value => {
                    const column = PLACE_COLUMNS.codes.find(each => each === value) ?? null
                    const next = mapping.map((each, index) =>
                      index === at ? column : each === column ? null : each,
                    )
                    void attempt(() => check(sheet.token, next))
                  }}
                />
                <small>{sheet.examples.map(row => row[at]).find(text => text)}</small>
              </li>
            ))}
          </ul>
          <SheetRows
            rows={rows}
            flipped={flipped}
            onFlip={row =>
              setFlipped(old => new Set(old.has(row) ? [...old].filter(each => each !== row) : [...old, row]))
            }
          />
          <div className="place-import-foot">
            <DayField label="变动从哪天起" plain past value={since} onCommit={setSince} />
            <Button
              variant="primary"
              notYet={coming.length === 0 ? '没有一行可以导入' : since === null ? '还没有写从哪天起' : null}
              onPress={() => void bringIn()}
            >
              导入 {coming.length} 行
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
