import type { ReactNode } from 'react'

import type { Conflict } from '../app/case-desk'
import { procedureText } from '../wording/procedures'
import { staleText } from '../wording/failure-text'
import { Button } from './button'
import { FailureNote } from './failure-note'
import { useKeys } from './use-keys'
import './stale-panel.css'

type Props = {
  conflict: Conflict | null
  /** Theirs and mine side by side, where the page can show them. */
  theirs?: ReactNode
  mine?: ReactNode
}

/** Somebody else was faster: who, when, what; key 1 keeps the own change, key 2 the other one. */
export function StalePanel({ conflict, theirs, mine }: Props) {
  const keys = { '1': () => conflict?.decide(true), '2': () => conflict?.decide(false) }
  const enabled = conflict !== null
  useKeys(keys, { enabled })
  useKeys({ 'Alt+1': keys['1'], 'Alt+2': keys['2'] }, { enabled })
  if (!conflict) return null
  return (
    <FailureNote
      title="别人刚改过这一件"
      actions={
        <>
          <Button size="s" keyHint="1" onPress={keys['1']}>
            用我的
          </Button>
          <Button size="s" keyHint="2" onPress={keys['2']}>
            用对方的
          </Button>
        </>
      }
    >
      {staleText(conflict.failure)}写好的都还在：{mine ?? procedureText(conflict.name)}。
      {theirs && <span className="ui-stale-theirs">现在是：{theirs}</span>}
    </FailureNote>
  )
}
