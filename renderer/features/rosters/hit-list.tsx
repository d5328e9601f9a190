import type { ContactId } from '@shared/core/ids'
import type { Hit } from '@shared/rosters/contract'
import type { Session, SessionPlan } from '@shared/sessions/session'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { runOnCase } from '../../app/case-desk'
import { placeToHash } from '../../app/place'
import { queries, client } from '../../app/queries'
import { call, failureOf } from '../../desk'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { Ruled } from '../../ui/ruled'
import { dayText, periodText } from '../../wording/dates'
import { failureText } from '../../wording/failure-text'

const PARTS = { presider: '主持', recorder: '记录', invited: '参加', 'on-duty': '在场' } as const

/** Sessions that somebody can no longer come to, with who could instead, and the notices that go out anew. */
export function HitList({ today }: { today: string }) {
  const { data: hits = [] } = useQuery({
    queryKey: ['rosters', 'hits'],
    queryFn: () => call('rosters.hits', {}),
  })
  const [trouble, setTrouble] = useState<string | null>(null)
  const replace = async (hit: Hit, by: ContactId) => {
    const file = await client.fetchQuery(queries.case(hit.caseId))
    const session = file.sessions.find(each => each.id === hit.sessionId)
    if (!session) return
    try {
      await runOnCase(hit.caseId, 'sessions.move', {
        sessionId: hit.sessionId,
        plan: withOther(session, hit.contactId, by),
        reasons: [],
      })
      setTrouble(null)
    } catch (error) {
      setTrouble(failureText(failureOf(error)))
    }
  }
  if (hits.length === 0) return null
  return (
    <section aria-label="受影响的调解会" className="rosters-hits">
      <Ruled title="受影响的调解会" note={`${hits.length} 处`} />
      <FailureNote>{trouble}</FailureNote>
      <ul>
        {hits.map(hit => (
          <li key={`${hit.sessionId}-${hit.contactId}`}>
            <p>
              <a href={placeToHash({ at: 'cases', caseId: hit.caseId, step: 'schedule' })}>
                {hit.label} {hit.title}
              </a>
              　{dayText(hit.start.slice(0, 10), today)} {periodText(hit.start, hit.end)}
            </p>
            <p>
              <b>
                {PARTS[hit.part]}
                {hit.name}
              </b>
              {hit.why}。{hit.replacements.length === 0 && '同行里没有合适的人，改期或另请。'}
            </p>
            <div className="rosters-replacements">
              {hit.replacements.map(each => (
                <Button
                  key={each.contactId}
                  size="s"
                  label={`${hit.label}换成${each.name}，${each.sentence}`}
                  onPress={() => void replace(hit, each.contactId)}
                >
                  换成{each.name} <small>{each.sentence}</small>
                </Button>
              ))}
            </div>
            {hit.notices.length > 0 && (
              <p className="rosters-notices">换过以后重发：{hit.notices.join('、')}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function withOther(session: Session, gone: ContactId, by: ContactId): SessionPlan {
  const swap = (id: ContactId) => (id === gone ? by : id)
  const { start, end, roomId, presiderId, recorderId, invitedIds, onDutyIds } = session
  return {
    start,
    end,
    roomId,
    presiderId: swap(presiderId),
    recorderId: recorderId === null ? null : swap(recorderId),
    invitedIds: invitedIds.map(swap),
    onDutyIds: onDutyIds.map(swap),
  }
}
