import { STREAMS } from '@shared/intake/codes'
import type { PersonFile } from '@shared/persons/contract'
import { RESULTS } from '@shared/sessions/session'

import { placeToHash } from '../../app/place'
import { Ruled } from '../../ui/ruled'
import { StageMark } from '../../ui/stage-mark'
import { useRows } from '../../ui/use-rows'
import { timeText } from '../../wording/dates'
import { cardText, outcomeText, roleText } from './person-words'

/** Every matter somebody stands in, and who else is at the door. */
export function PersonMatters({ file, today }: { file: PersonFile; today: string }) {
  const rows = useRows<HTMLDivElement>()
  const { cases, entries, sessions, neighbours } = file
  return (
    <div className="person-matters" {...rows}>
      <section aria-label="案件">
        <Ruled title="案件" note={`${cases.length} 件`} />
        {cases.map(each => (
          <a
            data-row
            key={`${each.caseId} ${each.side}`}
            className="person-row"
            href={placeToHash({
              at: each.stage === 'registered' ? 'register' : 'cases',
              caseId: each.caseId,
            })}
          >
            <StageMark stage={each.stage} />
            <b>{each.title}</b>
            <span className="person-role">{roleText(each)}</span>
            <span className="person-end">{outcomeText(each, today)}</span>
            <small>{[each.number ?? '未编号', timeText(each.requestedAt, today)].join('　')}</small>
          </a>
        ))}
        {cases.length === 0 && <p className="person-none">没有。</p>}
      </section>
      {entries.length > 0 && (
        <section aria-label="民情簿">
          <Ruled title="民情簿" note={`${entries.length} 条`} />
          {entries.map(each => (
            <a
              data-row
              key={each.entryId}
              className="person-row"
              href={placeToHash({ at: 'intake', entryId: each.entryId })}
            >
              <b>{each.what || '还没有写什么事'}</b>
              <span className="person-role">{each.stream ? STREAMS.words[each.stream] : '待分'}</span>
              <span className="person-end">
                {each.caseId !== null ? '已转登记' : each.closed ? '已办结' : ''}
              </span>
              <small>{timeText(each.receivedAt, today)}</small>
            </a>
          ))}
        </section>
      )}
      {sessions.length > 0 && (
        <section aria-label="调解会">
          <Ruled title="调解会" note={`${sessions.length} 次`} />
          {sessions.map(each => (
            <a
              data-row
              key={each.sessionId}
              className="person-row"
              href={placeToHash({
                at: 'cases',
                caseId: each.caseId,
                step: each.state === 'booked' ? 'schedule' : 'session',
              })}
            >
              <b>
                {each.title}，第{each.ordinal}次
              </b>
              <span className="person-role">{each.came === null ? '' : each.came ? '到场' : '没有到场'}</span>
              <span className="person-end">
                {each.state === 'cancelled' ? '已取消' : each.result ? RESULTS.words[each.result] : '已排'}
              </span>
              <small>{timeText(each.start, today)}</small>
            </a>
          ))}
        </section>
      )}
      {neighbours.length > 0 && (
        <section aria-label="同一住址">
          <Ruled title="同一住址" note={`${neighbours.length} 人`} />
          {neighbours.map(each => (
            <a
              data-row
              key={each.id}
              className="person-row"
              href={placeToHash({ at: 'persons', personId: each.id })}
            >
              <b>{each.name}</b>
              <small>{cardText(each)}</small>
            </a>
          ))}
        </section>
      )}
    </div>
  )
}
