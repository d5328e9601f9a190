import { shortNumber } from '@shared/cases/case'
import { useQuery } from '@tanstack/react-query'

import { useActor } from '../../app/actor'
import { placeToHash } from '../../app/place'
import { call } from '../../desk'
import { Ruled } from '../../ui/ruled'
import { StageMark } from '../../ui/stage-mark'
import { useRows } from '../../ui/use-rows'
import { nextText } from '../cases/case-row-text'
import { TagDots } from './tag-dots'

/** What this person keeps on top of the desk; nothing is shown where nothing is pinned. */
export function PinnedCases({ today }: { today: string }) {
  const actorId = useActor()
  const keys = useRows<HTMLElement>()
  const { data: rows = [] } = useQuery({
    queryKey: ['marks', 'pinned', actorId],
    queryFn: () => (actorId === null ? [] : call('marks.pinned', { actorId })),
  })
  if (rows.length === 0) return null
  return (
    <section className="today-withouts" aria-labelledby="today-pinned" {...keys}>
      <Ruled id="today-pinned" title="钉在案头" note={`${rows.length} 件`} />
      {rows.map(row => (
        <a
          data-row
          key={row.id}
          className="today-without"
          href={placeToHash({ at: 'cases', caseId: row.id })}
        >
          <StageMark stage={row.stage} />
          <span className="today-title">
            {row.title}
            <span className="today-parties">{row.parties.filter(Boolean).join('、')}</span>
            <TagDots tags={row.tags} />
          </span>
          <span className="today-number">{shortNumber(row.number)}</span>
          <span className="today-age">{row.overdue ? '逾期' : (nextText(row, today) ?? '')}</span>
        </a>
      ))}
    </section>
  )
}
