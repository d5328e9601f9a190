import type { SessionId } from '@shared/core/ids'
import type { BoardEntry } from '@shared/sessions/contract'
import { useRef, type KeyboardEvent } from 'react'

import { periodText } from '../../wording/dates'
import { columnOf, hoursOf, type BoardRow } from './board-rows'
import { neighbour } from './neighbour'
import './day-board.css'

/** The session being planned: a frame over the rows it needs. */
export type PlannedBar = { start: string; end: string; rows: ReadonlySet<string> }

type Props = {
  rows: readonly BoardRow[]
  planned: PlannedBar | null
  /** The bar that Tab reaches: the whole board is one stop. */
  current: string | null
  onCurrent: (bar: string) => void
  onOpen: (entry: BoardEntry) => void
}

const GROUPS = { person: '人员', party: '当事人', free: '没有安排的调解员', room: '房间' } as const

/** '0118' from '第0118号': in a bar every character counts. */
const shortLabel = (entry: BoardEntry) => entry.label.replaceAll(/[第号]/g, '')

export const barKey = (row: BoardRow, id: SessionId) => `${row.key}/${id}`

/** People down the side, hours across, rooms below: one look tells who and what is taken. */
export function DayBoard({ rows, planned, current, onCurrent, onOpen }: Props) {
  const board = useRef<HTMLDivElement>(null)
  const first = rows.find(row => row.entries.length > 0)
  const hours = hoursOf([...rows.flatMap(row => row.entries), ...(planned ? [planned] : [])])
  const count = hours.last - hours.first
  const stop = current ?? (first?.entries[0] ? barKey(first, first.entries[0].sessionId) : null)
  const move = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey) return
    // On a bar the arrows belong to the board, also where there is no bar left to go to.
    if (!/^(Arrow|Home|End)/.test(event.key)) return
    event.preventDefault()
    if (board.current) neighbour(board.current, event.key)?.focus()
  }
  return (
    <div
      className="day-board"
      data-hours={count}
      role="grid"
      tabIndex={-1}
      aria-label="当天的调解会"
      ref={board}
      onKeyDown={move}
    >
      <div className="board-hours" role="row">
        <span role="columnheader" className="board-corner">
          <span className="visually-hidden">人员或房间</span>
        </span>
        <span role="columnheader" className="board-scale">
          {Array.from({ length: count }, (_each, index) => (
            <span key={index}>{hours.first + index}</span>
          ))}
        </span>
      </div>
      {(['person', 'party', 'free', 'room'] as const).map(group => {
        const own = rows.filter(row => row.group === group)
        if (own.length === 0) return null
        return (
          <div
            key={group}
            role="rowgroup"
            aria-label={GROUPS[group]}
            className="board-group"
            data-group={group}
          >
            {own.map(row => (
              <div key={row.key} role="row" className="board-row">
                <span role="rowheader" className="board-name">
                  {row.name} <small>{row.hint}</small>
                </span>
                <span role="gridcell" className="board-lane">
                  {planned?.rows.has(row.key) && (
                    <span
                      className="board-plan"
                      data-from={columnOf(planned.start, hours)}
                      data-to={columnOf(planned.end, hours)}
                    />
                  )}
                  {row.entries.map(entry => {
                    const key = barKey(row, entry.sessionId)
                    return (
                      <button
                        key={key}
                        type="button"
                        className="board-bar"
                        data-state={entry.state}
                        data-from={columnOf(entry.start, hours)}
                        data-to={columnOf(entry.end, hours)}
                        tabIndex={key === stop ? 0 : -1}
                        aria-label={`${row.name} ${periodText(entry.start, entry.end)} ${shortLabel(entry)} ${entry.title}${entry.state === 'held' ? ' 已开' : ''}`}
                        onFocus={() => onCurrent(key)}
                        onClick={() => onOpen(entry)}
                      >
                        <span>
                          {shortLabel(entry)} <i>{entry.title}</i>
                        </span>
                      </button>
                    )
                  })}
                </span>
              </div>
            ))}
          </div>
        )
      })}
    </div>
  )
}
