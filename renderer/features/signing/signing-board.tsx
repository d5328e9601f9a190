import { ACTS, type Act, type Signer } from '@shared/signing/signing'
import { useRef, type KeyboardEvent } from 'react'

import { MarkSquare } from './mark-square'
import type { BoardRow, BoardSquare } from './board-rows'
import { squareAt } from './square-at'

export type Spot = { key: string; act: Act }
export const spotName = ({ key, act }: Spot) => `${key}/${act}`

type Props = {
  rows: readonly BoardRow[]
  current: Spot | null
  today: string
  /** The first square that waits; the only loud one among those of the house. */
  next: Spot | null
  onCurrent: (spot: Spot) => void
  onMark: (who: Signer, square: BoardSquare) => void
  onEnter: () => void
}

/** One row per person, one square per act; the whole board is one stop of Tab, arrows move inside it. */
export function SigningBoard({ rows, current, today, next, onCurrent, onMark, onEnter }: Props) {
  const table = useRef<HTMLTableElement>(null)
  const move = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'Enter') {
      event.preventDefault()
      if (!event.repeat) onEnter()
      return
    }
    const to = table.current && squareAt(table.current, event.key)
    if (!to) return
    event.preventDefault()
    to.focus()
  }
  const stop = current ?? next ?? firstOf(rows)
  return (
    <table
      className="signing-board"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table whose cells are walked with arrows is a grid
      role="grid"
      aria-label="签署"
      ref={table}
      onKeyDown={move}
    >
      <thead>
        <tr>
          <th scope="col" className="signing-label">
            <span className="visually-hidden">身份</span>
          </th>
          <th scope="col">
            <span className="visually-hidden">姓名</span>
          </th>
          {ACTS.codes.map(act => (
            <th key={act} scope="col" className="signing-column">
              {ACTS.words[act]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr
            key={row.key}
            data-first-of-house={
              !('partyId' in row.who) && 'partyId' in (rows[index - 1]?.who ?? {}) ? true : undefined
            }
          >
            <td className="signing-label">{row.label}</td>
            <th scope="row" className="signing-name">
              <strong>{row.name}</strong>
              {row.note !== '' && <small>{row.note}</small>}
            </th>
            {row.squares.map((square, column) => {
              const act = ACTS.codes[column]
              if (!square || !act)
                return (
                  <td key={ACTS.codes[column]} className="signing-none">
                    不用
                  </td>
                )
              const spot = { key: row.key, act }
              return (
                <td key={act}>
                  <MarkSquare
                    name={row.name}
                    square={square}
                    today={today}
                    loud={'partyId' in row.who || same(spot, next)}
                    reachable={same(spot, stop)}
                    spot={spotName(spot)}
                    onFocus={() => onCurrent(spot)}
                    onPress={() => onMark(row.who, square)}
                  />
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const same = (a: Spot, b: Spot | null) => b !== null && a.key === b.key && a.act === b.act

function firstOf(rows: readonly BoardRow[]): Spot | null {
  for (const row of rows)
    for (const square of row.squares) if (square) return { key: row.key, act: square.act }
  return null
}
