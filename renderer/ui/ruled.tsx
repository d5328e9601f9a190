import type { ReactNode } from 'react'

import './ruled.css'

type Props = {
  title: string
  /** A number or short remark after the title. */
  note?: ReactNode
  actions?: ReactNode
  level?: 2 | 3
  id?: string
}

/** Head of a section: a bold word, a number, a line under both. */
export function Ruled({ title, note, actions, level = 2, id }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className="ui-ruled">
      <Heading id={id}>{title}</Heading>
      {note !== undefined && <span className="ui-ruled-note">{note}</span>}
      {actions && <div className="ui-ruled-actions">{actions}</div>}
    </div>
  )
}
