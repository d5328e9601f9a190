import { dayOf } from '@shared/core/day'
import { STREAMS } from '@shared/intake/codes'
import type { EntryFile } from '@shared/intake/contract'

import { placeToHash } from '../../app/place'
import { Neighbours } from '../process/neighbours'
import { Ruled } from '../../ui/ruled'
import { PlaceLine } from '../places/place-line'
import { timeText } from '../../wording/dates'
import { procedureText } from '../../wording/procedures'
import type { EntryState } from './use-entry'

/** What it came from, what became of it, and what was done, newest first. */
export function EntrySide({ entry, today }: { entry: EntryState; today: string }) {
  const { file } = entry
  return (
    <aside
      className="intake-side"
      aria-label="经过"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and the keyboard must reach it
      tabIndex={0}
    >
      <Ruled title="经过" note={file ? `第${file.entry.id}条` : '从第一个字起自动存下'} />
      {file && (
        <>
          <PlaceLine place={file.entry.place} day={dayOf(file.entry.receivedAt)} />
          <Links file={file} />
          <Neighbours entryId={file.entry.id} today={today} />
          <ol className="intake-events" aria-label="经过">
            {file.timeline.map((each, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- entries are only ever added at the top, and have no id
              <li key={file.timeline.length - index}>
                <time dateTime={each.at}>{timeText(each.at, today)}</time>
                <p>
                  {procedureText(each.event)}
                  {each.text !== '' && `：${each.text}`} <span>{each.actor}</span>
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
    </aside>
  )
}

function Links({ file }: { file: EntryFile }) {
  const { entry, from, became } = file
  return (
    <div className="intake-links">
      {from && (
        <a href={placeToHash({ at: 'intake', entryId: from.id })}>
          由第{from.id}条{from.stream ? `（${STREAMS.words[from.stream]}）` : ''}转来
        </a>
      )}
      {became.map(each => (
        <a key={each.id} href={placeToHash({ at: 'intake', entryId: each.id })}>
          转为第{each.id}条{each.stream ? `（${STREAMS.words[each.stream]}）` : ''}
        </a>
      ))}
      {entry.caseId !== null && (
        <a href={placeToHash({ at: 'cases', caseId: entry.caseId })}>已转入登记，看案件</a>
      )}
    </div>
  )
}
