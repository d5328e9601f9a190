import type { EntryId } from '@shared/core/ids'
import { STREAM_KEYS, STREAMS } from '@shared/intake/codes'
import { hasLoop } from '@shared/intake/loop'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { useGo } from '../../app/place'
import { queries, useToday } from '../../app/queries'
import { FailureNote } from '../../ui/failure-note'
import { StalePanel } from '../../ui/stale-panel'
import { useKeys } from '../../ui/use-keys'
import { AdvicePart } from './advice-part'
import { EmergencyPart } from './emergency-part'
import { EntryActions } from './entry-actions'
import { EntryFieldsPart } from './entry-fields'
import { EntrySide } from './entry-side'
import { HandOverPart } from './hand-over-part'
import { LoopPart } from './loop-part'
import { StreamChoice } from './stream-choice'
import { useEntry } from './use-entry'
import { WhistlePart } from './whistle-part'

type Props = { entryId: EntryId | null; onOpened: (id: EntryId) => void }

/** One matter as it is told: who, where, what, how it came, how urgent; then where it goes. */
export function EntryForm({ entryId, onOpened }: Props) {
  const go = useGo()
  const today = useToday()
  const { data: clock } = useQuery(queries.clock)
  const [opened] = useState(() => clock?.now ?? `${today}T09:00`)
  const entry = useEntry(entryId, clock?.now ?? opened, onOpened)

  const toCase = async () => {
    const file = await entry.run('intake.toCase', {})
    if (file && file.entry.caseId !== null) go({ at: 'register', caseId: file.entry.caseId })
  }
  const next = () => go({ at: 'intake', entryId: null })
  const primary = entry.stream === 'dispute' && !entry.closed ? () => void toCase() : next
  useKeys({
    'Ctrl+Enter': primary,
    F9: entry.closed
      ? undefined
      : () => entry.write({ urgency: entry.fields.urgency === 'urgent' ? 'ordinary' : 'urgent' }),
    'Ctrl+m': () => go({ at: 'today' }),
    ...Object.fromEntries(
      STREAMS.codes.map(stream => [
        STREAM_KEYS[stream].toLowerCase(),
        entry.closed || entry.file?.worked ? undefined : () => entry.choose(stream),
      ]),
    ),
  })
  if (entryId !== null && entry.file === null) return <div className="intake-form" />
  return (
    <div className="intake-entry">
      <div className="intake-columns">
        <div className="intake-form">
          {(entry.fields.urgency === 'urgent' || entry.file?.emergency) && (
            <EmergencyPart entry={entry} today={today} />
          )}
          <StalePanel conflict={entry.conflict} />
          {entry.sentence && <FailureNote>{entry.sentence}</FailureNote>}
          <EntryFieldsPart entry={entry} autoFocus={entryId === null} />
          <StreamChoice entry={entry} />
          {entry.file && hasLoop(entry.file.entry) && (
            <LoopPart entry={entry} file={entry.file} today={today} />
          )}
          {entry.file && entry.stream === 'advice' && (
            <AdvicePart entry={entry} file={entry.file} today={today} />
          )}
          {entry.file && entry.stream === 'violation' && (
            <HandOverPart entry={entry} file={entry.file} today={today} />
          )}
          {entry.file && (
            <WhistlePart entry={entry} file={entry.file} today={today} now={clock?.now ?? opened} />
          )}
        </div>
        <EntrySide entry={entry} today={today} />
      </div>
      <EntryActions entry={entry} onPrimary={primary} onNext={next} />
    </div>
  )
}
