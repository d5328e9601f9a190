import type { CaseFile } from '@shared/cases/case-file'
import { useQuery } from '@tanstack/react-query'

import { queries } from '../../app/queries'
import { invitedLine } from './invited'

/** Who is invited, and that everybody has agreed to them. */
export function InvitedRow({ file, today }: { file: CaseFile; today: string }) {
  const { data: contacts } = useQuery(queries.contacts)
  const line = invitedLine(file, contacts ?? [], today)
  if (!line) return null
  return (
    <div className="invited-row">
      <span className="term-label">邀请参加</span>
      <div>
        {line.people}
        {line.consent !== '' && <small>{line.consent}</small>}
        {line.missing !== '' && <small data-missing="">{line.missing}</small>}
      </div>
    </div>
  )
}
