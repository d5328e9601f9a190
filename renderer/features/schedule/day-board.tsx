import type { RoomId, SessionId } from '@shared/core/ids'
import type { BoardEntry } from '@shared/sessions/contract'
import { useRef, type KeyboardEvent } from 'react'

import { periodText } from '../../wording/dates'
import { columnOf, hoursOf, type BoardRow } from './board-rows'
import { inNextRoom, shifted, stretched, take, type Moving } from './move-session'
import { dragOf } from './use-drag'
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
  moving: Moving | null
  onMove: (moving: Moving | null) => void
  /** Rooms in use, in the order of the board. */
  rooms: readonly { id: RoomId }[]
}

const GROUPS = { person: '人员', party: '当事人', free: '没有安排的调解员', room: '房间' } as const

/** '0118' from '第0118号': in a bar every character counts. */
const shortLabel = (entry: BoardEntry) => entry.label.replaceAll(/[第号]/g, '')

export const barKey = (row: BoardRow, id: SessionId) => `${row.key}/${id}`

/** People down the side, hours across, rooms below: one look tells who and what is taken. */
export function DayBoard({ rows, planned, current, onCurrent, onOpen, moving, onMove, rooms }: Props) {
  const board = useRef<HTMLDivElement>(null)
  const first = rows.find(row => row.entries.length > 0)
  const hours = hoursOf([...rows.flatMap(row => row.entries), ...(planned ? [planned] : [])])
  const count = hours.last - hours.first
  const stop = current ?? (first?.entries[0] ? barKey(first, first.entries[0].sessionId) : null)
  const move = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey) return
    const next = moving ? movedBy(event, moving, rooms) : taken(event, rows)
    if (next !== undefined) {
      event.preventDefault()
      event.stopPropagation()
      onMove(next)
      return
    }
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
              <div
                key={row.key}
                role="row"
                className="board-row"
                data-room={row.group === 'room' ? row.key.replace('room-', '') : undefined}
              >
                <span role="rowheader" className="board-name">
                  {row.name} <small>{row.hint}</small>
                </span>
                <span role="gridcell" className="board-lane">
                  {row.unasked && row.entries.length === 0 && (
                    <span
                      className="board-stretch"
                      data-state="unasked"
                      data-from="1"
                      data-to={count * 12 + 1}
                    >
                      未问
                    </span>
                  )}
                  {row.stretches.map(each => (
                    <span
                      key={`${each.from}${each.state}${each.text}`}
                      className="board-stretch"
                      data-state={each.state}
                      data-from={Math.max(1, columnOf(`T${each.from}`.padStart(16, '2'), hours))}
                      data-to={Math.min(count * 12 + 1, columnOf(`T${each.to}`.padStart(16, '2'), hours))}
                    >
                      {each.text}
                    </span>
                  ))}
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
                        data-session={entry.sessionId}
                        data-state={entry.state}
                        data-from={columnOf(entry.start, hours)}
                        data-to={columnOf(entry.end, hours)}
                        tabIndex={key === stop ? 0 : -1}
                        aria-label={`${row.name} ${periodText(entry.start, entry.end)} ${shortLabel(entry)} ${entry.title}${entry.state === 'held' ? ' 已开' : ''}`}
                        data-moving={moving?.entry.sessionId === entry.sessionId || undefined}
                        onFocus={() => onCurrent(key)}
                        onPointerDown={dragOf(entry, count, rooms, onMove)}
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

/** M takes the focused session up; undefined where the key means something else. */
function taken(event: KeyboardEvent, rows: readonly BoardRow[]): Moving | undefined {
  if (event.key.toLowerCase() !== 'm' || event.shiftKey) return undefined
  const bar = event.target instanceof HTMLElement ? event.target.dataset['session'] : undefined
  const entry = rows.flatMap(each => each.entries).find(each => String(each.sessionId) === bar)
  return entry?.state === 'booked' ? take(entry) : undefined
}

/** Arrows move what has been taken up, with Shift they stretch it; Esc puts it back. */
function movedBy(
  event: KeyboardEvent,
  moving: Moving,
  rooms: readonly { id: RoomId }[],
): Moving | null | undefined {
  switch (event.key) {
    case 'ArrowLeft':
      return event.shiftKey ? stretched(moving, -1) : shifted(moving, -1)
    case 'ArrowRight':
      return event.shiftKey ? stretched(moving, 1) : shifted(moving, 1)
    case 'ArrowUp':
      return inNextRoom(moving, rooms, -1)
    case 'ArrowDown':
      return inNextRoom(moving, rooms, 1)
    case 'Escape':
      return null
    default:
      return undefined
  }
}
