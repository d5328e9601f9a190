import type { Neighbour } from '@shared/cases/process-contract'
import { STAGES } from '@shared/cases/codes'
import type { CaseId, EntryId } from '@shared/core/ids'
import { useQuery } from '@tanstack/react-query'

import { placeToHash } from '../../app/place'
import { call } from '../../desk'
import { dayText } from '../../wording/dates'
import './process.css'

const WHY: Record<Neighbour['why'], string> = {
  people: '同两方',
  person: '同一人',
  room: '同一户',
  building: '同一栋',
}

type Props = { today: string } & ({ caseId: CaseId } | { entryId: EntryId })

/** Other cases and entries of the same two people or the same building. */
export function Neighbours({ today, ...of }: Props) {
  const { data = [] } = useQuery({
    queryKey: ['near', of],
    queryFn: () =>
      'caseId' in of ? call('cases.near', { id: of.caseId }) : call('intake.near', { id: of.entryId }),
  })
  if (data.length === 0) return null
  return (
    <div className="invited-row process-row">
      <span className="term-label">左邻右舍</span>
      <div>
        {data.map(each => (
          <p key={`${each.caseId}|${each.entryId}`}>
            {WHY[each.why]}{' '}
            <a href={hrefOf(each)}>
              {each.label}　{each.title}
            </a>{' '}
            <span className="process-note">
              {dayText(each.on, today)}
              {each.stage && `，${STAGES.words[each.stage]}`}
            </span>
          </p>
        ))}
      </div>
    </div>
  )
}

function hrefOf({ caseId, entryId }: Neighbour): string {
  if (caseId !== null) return placeToHash({ at: 'cases', caseId })
  return placeToHash({ at: 'intake', entryId })
}
