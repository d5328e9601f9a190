import type { ReactNode } from 'react'

import './page-head.css'

type Props = { title: string; second?: ReactNode; actions?: ReactNode }

/** Title, second text and the double rule that opens every page, once. */
export function PageHead({ title, second, actions }: Props) {
  return (
    <header className="ui-head">
      <h1>{title}</h1>
      {second && <div className="ui-head-second">{second}</div>}
      {actions && <div className="ui-head-actions">{actions}</div>}
    </header>
  )
}
