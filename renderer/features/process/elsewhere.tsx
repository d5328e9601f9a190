import { RISKS } from '@shared/escalation/escalation'
import { LEVELS } from '@shared/levels/level'
import { useQuery } from '@tanstack/react-query'

import { placeToHash } from '../../app/place'
import { call } from '../../desk'
import { Ruled } from '../../ui/ruled'
import { useRows } from '../../ui/use-rows'

const shortDay = (time: string) => `${Number(time.slice(5, 7))}月${Number(time.slice(8, 10))}日`

/** 今日: what may escalate, what was handed up and not given back, and what another organ has been asked. */
export function Elsewhere() {
  const keys = useRows<HTMLElement>()
  const { data: flags = [] } = useQuery({ queryKey: ['flags'], queryFn: () => call('escalation.open', {}) })
  const { data: away = [] } = useQuery({ queryKey: ['away'], queryFn: () => call('levels.away', {}) })
  const { data: letters = [] } = useQuery({
    queryKey: ['letters'],
    queryFn: () => call('entrustments.open', {}),
  })
  const rows = [
    ...flags.map(each => ({
      ...each,
      key: `flag-${each.caseId}`,
      what: `可能激化：${RISKS.words[each.risk]}`,
      when: shortDay(each.since),
    })),
    ...away.map(each => ({
      ...each,
      key: `away-${each.caseId}`,
      what: `上交${LEVELS.words[each.to]}，${each.receiver}`,
      when: shortDay(each.on),
    })),
    ...letters.map(each => ({
      ...each,
      key: `letter-${each.id}`,
      what: each.direction === 'in' ? `${each.organName}委托，待反馈` : `等${each.organName}反馈`,
      when: shortDay(each.feedbackDue ?? each.on),
    })),
  ]
  if (rows.length === 0) return null
  return (
    <section className="today-withouts" aria-labelledby="today-elsewhere" {...keys}>
      <Ruled id="today-elsewhere" title="上交、委托、可能激化" note={`${rows.length} 件`} />
      {rows.map(row => (
        <a
          data-row
          key={row.key}
          className="today-without"
          href={placeToHash({ at: 'cases', caseId: row.caseId })}
        >
          <span aria-hidden="true" />
          <span className="today-title">
            {row.title}
            <span className="today-parties">{row.what}</span>
          </span>
          <span className="today-number">{row.label}</span>
          <span className="today-age">{row.when}</span>
        </a>
      ))}
    </section>
  )
}
