import { clockOf, dayOf } from '@shared/core/day'
import { ACTS, type Act } from '@shared/signing/signing'

import { clockText, timeText } from '../../wording/dates'
import type { BoardSquare } from './board-rows'

type Props = {
  name: string
  square: BoardSquare
  today: string
  loud: boolean
  reachable: boolean
  /** Its name, by which the focus finds it. */
  spot: string
  onFocus: () => void
  onPress: () => void
}

const WAITING: Record<Act, string> = {
  read: '待阅读',
  signed: '待签名',
  fingerprinted: '待按指印',
  sealed: '待盖章',
}
const INSTEAD: Record<Act, string> = {
  read: '可记',
  signed: '可签名',
  fingerprinted: '可按指印',
  sealed: '可盖章',
}

/** One act of one person. It notes what a hand did on the paper; nothing here writes in anybody's place. */
export function MarkSquare({ name, square, today, loud, reachable, spot, onFocus, onPress }: Props) {
  const state = square.done ? 'done' : square.need === 'free' ? 'free' : loud ? 'missing' : 'later'
  const text = wordsOf(square, today)
  return (
    <button
      type="button"
      className="mark"
      data-state={state}
      data-act={square.act}
      data-spot={spot}
      tabIndex={reachable ? 0 : -1}
      aria-pressed={square.done !== null}
      aria-label={`${name} ${ACTS.words[square.act]}：${text}${square.done && dayOf(square.done.at) !== today ? `，${timeText(square.done.at, today)}` : ''}`}
      onFocus={onFocus}
      onClick={onPress}
    >
      {square.done && (
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2.5 8.5l3.5 3.5 7.5-8" />
        </svg>
      )}
      <span>{text}</span>
    </button>
  )
}

function wordsOf({ act, done, need }: BoardSquare, today: string): string {
  if (!done) return need === 'free' ? INSTEAD[act] : WAITING[act]
  const day = dayOf(done.at)
  // The weekday stands in the spoken name; in the square there is room for the day alone.
  const when =
    day === today ? clockText(clockOf(done.at)) : `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`
  return act === 'read' ? `${done.aloud ? '宣读' : '已阅'} ${when}` : when
}
