import { STAGES, type Stage } from '@shared/cases/codes'
import type { ReactNode } from 'react'

import './stage-mark.css'

const ring = <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="2" />
const bar = (
  <>
    <rect x="2" y="2" width="12" height="12" fill="none" stroke="currentColor" strokeWidth="2" />
    <path d="M4.5 8h7" stroke="currentColor" strokeWidth="2" />
  </>
)
const filled = (path: string) => (
  <>
    {ring}
    <path d={path} fill="currentColor" />
  </>
)

/** Ring, quarter, half, three quarters, disc, square: the fill grows with the case. */
const SHAPES: Record<Stage, ReactNode> = {
  registered: ring,
  accepted: filled('M8 8V2a6 6 0 0 1 6 6Z'),
  mediating: filled('M8 2a6 6 0 0 1 0 12Z'),
  signing: filled('M8 8V2a6 6 0 1 1-6 6Z'),
  effective: <circle cx="8" cy="8" r="7.5" fill="currentColor" />,
  archived: <rect x="1" y="1" width="14" height="14" fill="currentColor" />,
  failed: bar,
  declined: bar,
}

/** Where a case stands. `word` prints the stage's name beside the mark; else it is only read aloud. */
export function StageMark({ stage, word = false }: { stage: Stage; word?: boolean }) {
  const name = STAGES.words[stage]
  return (
    <span className="ui-stage">
      <svg
        className={`ui-stage-mark ui-stage-${stage}`}
        viewBox="0 0 16 16"
        {...(word ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
      >
        {SHAPES[stage]}
      </svg>
      {word && name}
    </span>
  )
}
