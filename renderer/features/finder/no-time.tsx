import type { Answer, ChangeShown } from '@shared/finder/ask'
import type { ReactNode } from 'react'

import { Button } from '../../ui/button'
import { Ruled } from '../../ui/ruled'

type Props = { answer: Answer; onTake: (changes: readonly ChangeShown[]) => void; children: ReactNode }

/** There is no time: the smallest things to change, the cheapest first, each with what it brings. */
export function NoTime({ answer, onTake, children }: Props) {
  const [head] = answer.none.split('：')
  return (
    <div className="finder-none">
      <p className="finder-none-head">
        <b>{head}。</b>
        {answer.sets.length > 0 && (
          <>
            <br />
            改下面任何一处就有，按省事的先后排。
          </>
        )}
      </p>
      <ol className="finder-list" aria-label="改哪里">
        {answer.sets.map(set => {
          const usable = set.changes.every(each => each.kind !== 'clear')
          return (
            <li key={set.what + set.change} className="finder-set">
              <p>
                <b>{set.change}</b> <span>有{set.times}个时间</span>
              </p>
              <small>
                {set.what}最早 {set.first}。
              </small>
              {usable ? (
                <Button size="s" label={`用：${set.change}`} onPress={() => onTake(set.changes)}>
                  用这一条
                </Button>
              ) : (
                <small>先问本人，问过在电话单记下。</small>
              )}
            </li>
          )
        })}
      </ol>
      {answer.calls.length > 0 && (
        <>
          <Ruled title="电话单" note={`${answer.calls.length} 人没问过，先打的最有用`} />
          {children}
        </>
      )}
    </div>
  )
}
