import { proofText } from '@shared/numbers/ledger-html'
import { SERIES, type LedgerRow, type SeriesProof } from '@shared/numbers/ledger'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { placeToHash } from '../../app/place'
import { useToday } from '../../app/queries'
import { call, failureOf } from '../../desk'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { FailureNote } from '../../ui/failure-note'
import { Ruled } from '../../ui/ruled'
import { timeText } from '../../wording/dates'
import { failureText } from '../../wording/failure-text'
import { VoidDialog } from './void-dialog'
import './numbers-ledger.css'

/** 编号台账: every number of the year, series by series, and whether the year is whole. */
export function NumbersLedger() {
  const thisYear = Number(useToday().slice(0, 4))
  const [asked, setAsked] = useState<number | null>(null)
  const year = asked ?? thisYear
  const [voiding, setVoiding] = useState<LedgerRow | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const { data } = useQuery({ queryKey: ['ledger', year], queryFn: () => call('numbers.ledger', { year }) })
  if (!data) return null
  const years = [...new Set([thisYear, ...data.years])]
  const print = () =>
    call('numbers.print', { year }).then(
      () => setTrouble(null),
      (error: unknown) => setTrouble(failureText(failureOf(error))),
    )
  return (
    <div className="papers-scroll ledger-page">
      <div className="ledger-head">
        <Choice
          label="年份"
          layout="bare"
          value={String(year)}
          options={years.map(each => ({ value: String(each), label: `${each}年` }))}
          onChange={value => setAsked(Number(value))}
        />
        <Button onPress={() => void print()}>打印台账</Button>
      </div>
      <FailureNote>{trouble}</FailureNote>
      {data.series.map(proof => (
        <SeriesPart key={proof.series} proof={proof} onVoid={setVoiding} />
      ))}
      {voiding && <VoidDialog row={voiding} year={year} onClose={() => setVoiding(null)} />}
    </div>
  )
}

function SeriesPart({ proof, onVoid }: { proof: SeriesProof; onVoid: (row: LedgerRow) => void }) {
  const words = SERIES.words[proof.series]
  return (
    <section aria-label={words}>
      <Ruled title={words} note={`${proof.drawn} 个`} />
      <p className="ledger-verdict" data-whole={proof.whole || undefined}>
        {proofText(proof)}
      </p>
      {proof.rows.length > 0 && (
        <table className="ledger-rows">
          <thead>
            <tr>
              <th scope="col">编号</th>
              <th scope="col">取号</th>
              <th scope="col">案件</th>
              <th scope="col">作废</th>
            </tr>
          </thead>
          <tbody>
            {proof.rows.toReversed().map(row => (
              <Row key={row.ordinal} row={row} onVoid={() => onVoid(row)} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Row({ row, onVoid }: { row: LedgerRow; onVoid: () => void }) {
  const today = useToday()
  const { voided } = row
  return (
    <tr data-voided={voided !== null || undefined}>
      <td className="ledger-number">{row.number}</td>
      <td>{timeText(row.drawnAt, today)}</td>
      <td>
        {row.caseId === null ? (
          row.title
        ) : (
          <a href={placeToHash({ at: 'cases', caseId: row.caseId })}>{row.title}</a>
        )}
      </td>
      <td>
        {voided && `${voided.reason}，${voided.actor} ${timeText(voided.at, today)}`}
        {!voided && !row.inUse && row.caseId !== null && (
          <Button size="s" variant="text" onPress={onVoid}>
            作废<span className="visually-hidden">{row.number}</span>
          </Button>
        )}
      </td>
    </tr>
  )
}
