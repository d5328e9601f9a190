import './squares.css'

export type Square = { char: string; label: string; state: 'done' | 'later' | 'missing' }

const SAID: Record<Square['state'], string> = { done: '已办', later: '未到时候', missing: '缺' }

/** A row of one-character ticks, as in a paper register: filled done, thin not yet due, thick ochre missing now. */
export function Squares({ squares }: { squares: readonly Square[] }) {
  const spelled = squares.map(({ label, state }) => `${label} ${SAID[state]}`).join('，')
  return (
    <span className="ui-squares" role="img" aria-label={spelled} title={spelled}>
      {squares.map(({ char, label, state }) => (
        <span key={label} className={`ui-square ui-square-${state}`}>
          {char}
        </span>
      ))}
    </span>
  )
}
