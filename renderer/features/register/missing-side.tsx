import type { Gap } from '@shared/cases/acceptance-gaps'
import { caseTitle } from '@shared/cases/case'

import { FailureNote } from '../../ui/failure-note'
import { MissingList, type MissingItem } from '../../ui/missing-list'
import { Ruled } from '../../ui/ruled'
import { StalePanel } from '../../ui/stale-panel'
import { gapLine } from '../../wording/gaps'
import { conflictWords } from './conflict-words'
import { gapField, goToField } from './gap-fields'
import { SimilarAlarm } from './similar-alarm'
import type { Entry } from './use-entry'

const NOTES: Record<Gap['severity'], string> = { stop: '', confirm: '要写理由', hint: '提示' }

/** What stands in the way of acceptance, beside the form in which it is filled. */
export function MissingSide({ entry, gaps, today }: { entry: Entry; gaps: readonly Gap[]; today: string }) {
  const { stale } = entry.command
  const stops = gaps.filter(each => each.severity === 'stop')
  const others = gaps.filter(each => each.severity !== 'stop')
  const item = (gap: Gap): MissingItem => ({
    id: `${gap.code}-${gap.partyId ?? ''}`,
    text: gapLine(gap),
    ...(NOTES[gap.severity] && { note: NOTES[gap.severity] }),
    onGo: () => goToField(gapField(gap, entry.parties)),
  })
  return (
    <aside className="reg-side-list" aria-label="受理还缺">
      <StalePanel conflict={stale} {...(stale && conflictWords(stale, entry))} />
      <FailureNote>{entry.sentence}</FailureNote>
      {/* One question at a time: both would be answered by the same keys. */}
      {!stale && <SimilarAlarm entry={entry} today={today} />}
      {entry.file?.case.acceptance ? (
        <>
          <Ruled title="已受理" />
          <p className="reg-accepted">{entry.file.case.acceptance.number}</p>
          <p className="reg-accepted">{caseTitle(entry.registration)}</p>
        </>
      ) : (
        <>
          <Ruled
            title="受理还缺"
            note={
              <b className={stops.length > 0 ? 'reg-count' : ''}>
                {stops.length > 0 ? `${stops.length} 项` : '不缺'}
              </b>
            }
          />
          <MissingList label="受理还缺" items={[...stops.map(item), ...done(gaps)]} />
          {others.length > 0 && (
            <>
              <Ruled title="还要看一看" note={`${others.length} 项`} />
              <MissingList label="还要看一看" items={others.map(item)} />
            </>
          )}
        </>
      )}
    </aside>
  )
}

/** The four things every acceptance needs; those already there are ticked. */
function done(gaps: readonly Gap[]): MissingItem[] {
  const absent = new Set(gaps.filter(each => each.severity === 'stop').map(each => each.field))
  const rows: [string, Gap['field'][]][] = [
    ['双方姓名', ['name', 'party']],
    ['来源、类型', ['source', 'kind']],
    ['简要情况', ['facts']],
    ['申请书或受理登记表', ['opening']],
  ]
  return rows
    .filter(([, fields]) => !fields.some(field => absent.has(field)))
    .map(([text]) => ({ id: `done-${text}`, text, done: true, note: '已填' }))
}
