import { SIDES } from '@shared/cases/codes'
import { clockOf } from '@shared/core/day'
import { arrivals, needsOf, roomNeeds, SCREENING, unmetNeeds, unscreened } from '@shared/sessions/screening'
import type { Session } from '@shared/sessions/session'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { queries } from '../../app/queries'
import { Button } from '../../ui/button'
import { Ruled } from '../../ui/ruled'
import { useKeys } from '../../ui/use-keys'
import { clockText } from '../../wording/dates'
import type { CaseDesk } from '../cases/case-desk'
import { NEED_WORDS, ScreeningDialog } from './screening-dialog'
import { useCaucus } from './use-caucus'

/** What the silent questions ask of this session, and what of it is not arranged yet. For the staff's eyes. */
export function ScreeningLine({ desk, session }: { desk: CaseDesk; session: Session | null }) {
  const [asking, setAsking] = useState(false)
  const { data: contacts = [] } = useQuery(queries.contacts)
  const { data: rooms = [] } = useQuery(queries.rooms)
  const screening = useCaucus(desk.file.case.id)?.screening ?? unscreened
  useKeys({ q: () => setAsking(true) })
  const needs = roomNeeds(screening)
  const open = SCREENING.codes.filter(code => screening[code] === null).length
  const room = rooms.find(each => each.id === session?.roomId)
  const policeOnDuty = contacts.some(
    each => each.role === 'police' && session?.onDutyIds.includes(each.id) === true,
  )
  const unmet = session ? unmetNeeds(needs, { room: exitsOf(room), policeOnDuty }) : []
  const listed = needsOf(needs)
  return (
    <section aria-label="静默询问" className="screening-line">
      <Ruled
        title="静默询问"
        note={open === 0 ? '不公开' : `还有 ${open} 问没答`}
        actions={
          <Button size="s" keyHint="Q" onPress={() => setAsking(true)}>
            {open === 0 ? '看一看' : '答'}
          </Button>
        }
      />
      {listed.length > 0 && (
        <ul>
          {listed.map(need => (
            <li key={need} data-unmet={unmet.includes(need) || undefined}>
              {NEED_WORDS[need]}
              {unmet.includes(need) && <b>　还没有安排</b>}
            </li>
          ))}
        </ul>
      )}
      {session && needs.apart && (
        <p>
          {arrivals(needs, session)
            .map(
              each =>
                `${SIDES.words[each.side]} ${clockText(clockOf(each.comes))} 到、${clockText(clockOf(each.leaves))} 以后走`,
            )
            .join('；')}
          。
        </p>
      )}
      {asking && <ScreeningDialog desk={desk} onClose={() => setAsking(false)} />}
    </section>
  )
}

/** Rooms of which nobody has noted exits are not doubted. */
function exitsOf(room: object | undefined): { secondExit: boolean; privacy: boolean } | null {
  if (!room || !('secondExit' in room) || !('privacy' in room)) return null
  return { secondExit: room.secondExit === true, privacy: room.privacy === true }
}
