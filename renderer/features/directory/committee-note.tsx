import { checkCommittee } from '@shared/directory/committee'
import type { Contact } from '@shared/directory/contact'

import { Ruled } from '../../ui/ruled'
import { committeeText } from '../../wording/committee'
import './committee-note.css'

/** what the committee itself lacks, or whose term runs out; nothing where all is well. */
export function CommitteeNote({ contacts, today }: { contacts: readonly Contact[]; today: string }) {
  const found = checkCommittee(contacts, today)
  if (found.length === 0) return null
  return (
    <section className="committee" aria-label="本会组成和任期">
      <Ruled title="本会组成和任期" note={`${found.length} 处`} />
      <ul>
        {found.map(each => (
          <li key={`${each.code}-${each.day ?? ''}`} data-code={each.code}>
            {committeeText(each, today)}
          </li>
        ))}
      </ul>
    </section>
  )
}
