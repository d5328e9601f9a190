import type { ReactNode } from 'react'

import type { Conflict } from '../app/case-desk'
import { procedureText } from '../wording/procedures'
import { staleText } from '../wording/failure-text'
import { Button } from './button'
import { FailureNote } from './failure-note'
import { useKeys } from './use-keys'
import './stale-panel.css'

type Props = {
  conflict: (Pick<Conflict, 'failure' | 'decide'> & { name: string }) | null
  /** What stands there now and what was typed, where the page can tell. */
  theirs?: ReactNode
  mine?: ReactNode
}

/** Somebody else was faster: who, when, what; 1 keeps the own change, 2 the other one. */
export function StalePanel({ conflict, theirs, mine }: Props) {
  const keepMine = () => conflict?.decide(true)
  const keepTheirs = () => conflict?.decide(false)
  const keys = { '1': keepMine, '2': keepTheirs, 'Alt+1': keepMine, 'Alt+2': keepTheirs }
  useKeys(keys, { enabled: conflict !== null })
  if (!conflict) return null
  return (
    <FailureNote
      title="别人刚改过这一件"
      actions={
        <>
          <Button size="s" keyHint="Alt+1" onPress={keepMine}>
            用我的
          </Button>
          <Button size="s" keyHint="Alt+2" onPress={keepTheirs}>
            用对方的
          </Button>
        </>
      }
    >
      {staleText(conflict.failure)}你写的都还在。
      <span className="ui-stale">
        {theirs && (
          <>
            <span className="ui-stale-whose">现在是</span>
            <span>{theirs}</span>
          </>
        )}
        <span className="ui-stale-whose">你写的</span>
        <span>{mine ?? procedureText(conflict.name)}</span>
      </span>
    </FailureNote>
  )
}
