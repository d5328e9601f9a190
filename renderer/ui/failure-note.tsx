import type { ReactNode } from 'react'

import './failure-note.css'

type Props = { children: ReactNode; title?: string; actions?: ReactNode }

/** A refusal where it happened: what is wrong, compared with what, what to do. Nothing when there is none. */
export function FailureNote({ children, title, actions }: Props) {
  if (!children && !title) return null
  return (
    <div className="ui-failure" role="alert">
      {title && <p className="ui-failure-title">{title}</p>}
      {children && <p>{children}</p>}
      {actions && <div className="ui-failure-actions">{actions}</div>}
    </div>
  )
}
