import type { CaseId } from '@shared/core/ids'
import type { CallShown } from '@shared/finder/ask'

import { useCommand } from '../../app/use-command'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { Masked } from '../../ui/masked'
import { dayText, periodText } from '../../wording/dates'

type Props = { caseId: CaseId; calls: readonly CallShown[]; today: string }

/** Whom to ring up, the most useful call first, with what to say; the answer is noted with one press. */
export function CallList({ caseId, calls, today }: Props) {
  const { run, sentence } = useCommand()
  const note = (each: CallShown, state: 'free' | 'busy') =>
    run('finder.say', {
      caseId,
      always: false,
      said: {
        who: each.who,
        state,
        fromDay: each.start.slice(0, 10),
        toDay: each.start.slice(0, 10),
        weekdays: [],
        from: each.start.slice(11),
        to: each.end.slice(11),
        why: state === 'free' ? '电话里说有空' : '电话里说没空',
      },
    })
  if (calls.length === 0) return <p className="finder-empty">都问过了，没有电话要打。</p>
  return (
    <>
      <FailureNote>{sentence}</FailureNote>
      <ol className="finder-list" aria-label="电话单">
        {calls.map(each => {
          const when = `${dayText(each.start.slice(0, 10), today)} ${periodText(each.start, each.end)}`
          return (
            <li key={JSON.stringify(each.who)} className="finder-call">
              <p>
                <b>{each.name}</b> <span>{each.title}</span>{' '}
                {each.phone !== '' && <Masked kind="phone" text={each.phone} />}
              </p>
              <p className="finder-say">{each.sentence}</p>
              <p className="finder-answers">
                <small>{each.decides > 0 ? `答了就定${each.decides}个半天` : '还要问别人'}</small>
                <Button size="s" label={`${each.name} ${when} 有空`} onPress={() => void note(each, 'free')}>
                  有空
                </Button>
                <Button size="s" label={`${each.name} ${when} 没空`} onPress={() => void note(each, 'busy')}>
                  没空
                </Button>
              </p>
            </li>
          )
        })}
      </ol>
    </>
  )
}
