import type { BoardEntry } from '@shared/sessions/contract'
import type { PointerEvent } from 'react'

import { inNextRoom, shifted, stretched, take, type Moving } from './move-session'
import type { RoomId } from '@shared/core/ids'

/** So many pixels are still a press, not a drag. */
const SLACK = 5
/** The right end of a bar takes the end of the session. */
const GRIP = 10

/** Dragging a bar with the pointer: sideways in quarters of an hour, by its end to stretch it, onto another room. */
export function dragOf(
  entry: BoardEntry,
  hours: number,
  rooms: readonly { id: RoomId }[],
  onMove: (moving: Moving) => void,
) {
  return (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || entry.state !== 'booked') return
    const bar = event.currentTarget
    const lane = bar.parentElement
    if (!lane) return
    const quarter = lane.getBoundingClientRect().width / (hours * 4)
    const atEnd = bar.getBoundingClientRect().right - event.clientX < GRIP
    const { clientX, clientY, pointerId } = event
    const from = take(entry)
    let isDragging = false
    const move = (to: globalThis.PointerEvent) => {
      const steps = Math.round((to.clientX - clientX) / quarter)
      if (!isDragging && Math.hypot(to.clientX - clientX, to.clientY - clientY) < SLACK) return
      isDragging = true
      const shiftedTo = atEnd ? stretched(from, steps) : shifted(from, steps)
      onMove(atEnd ? shiftedTo : onRow(shiftedTo, to, rooms))
    }
    const swallow = (click: Event) => {
      click.preventDefault()
      click.stopPropagation()
    }
    const end = () => {
      bar.removeEventListener('pointermove', move)
      if (!isDragging) return
      // The press that ends a drag opens nothing.
      bar.addEventListener('click', swallow, { capture: true, once: true })
      setTimeout(() => bar.removeEventListener('click', swallow, { capture: true }), 0)
    }
    bar.setPointerCapture(pointerId)
    bar.addEventListener('pointermove', move)
    bar.addEventListener('pointerup', end, { once: true })
    bar.addEventListener('pointercancel', end, { once: true })
  }
}

/** Dropped on a room's row, the session goes into that room. */
function onRow(
  moving: Moving,
  at: { clientX: number; clientY: number },
  rooms: readonly { id: RoomId }[],
): Moving {
  const row = document.elementsFromPoint(at.clientX, at.clientY).find(each => each.matches('[data-room]'))
  const id = Number(row?.getAttribute('data-room'))
  const from = rooms.findIndex(each => each.id === moving.roomId)
  const to = rooms.findIndex(each => each.id === id)
  return to === -1 ? moving : inNextRoom(moving, rooms, to - from)
}
