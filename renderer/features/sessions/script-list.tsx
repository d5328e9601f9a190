import type { CaseFile } from '@shared/cases/case-file'
import { answered, type ScriptPoint } from '@shared/sessions/script'
import type { Session, SessionRecord } from '@shared/sessions/session'

import { call } from '../../desk'
import { Ruled } from '../../ui/ruled'
import { ScriptRow } from './script-row'
import { useScript } from './use-script'
import type { ChangeRecord } from './use-record'

type Props = { file: CaseFile; session: Session; today: string; locked: boolean; onRecord: ChangeRecord }

/** How one press on a point changes the record: its tick, and the fact it stands for where it is one. */
export type Answer = (point: ScriptPoint, text: string | null, more?: Partial<SessionRecord>) => void

/** 程序: what is gone through, in order, each point with its tick and its answer. */
export function ScriptList({ file, session, today, locked, onRecord }: Props) {
  const points = useScript(file.case.registration.kind)
  const { script } = session.record
  const done = points.filter(point => script.some(each => each.pointId === point.id))
  const next = points.find(point => !done.includes(point))
  const answer: Answer = (point, text, more = {}) => {
    void (async () => {
      const { now } = await call('today.clock', {})
      await onRecord(record => ({
        ...more,
        script: answered(points, record.script, point, text === null ? null : { text, at: now }),
      }))
    })()
  }
  return (
    <section aria-label="调解会程序">
      <Ruled title="程序" note={`${done.length} / ${points.length} 项`} />
      <ol className="script">
        {points.map(point => (
          <ScriptRow
            key={point.id}
            point={point}
            given={script.find(each => each.pointId === point.id)}
            isNext={!locked && point === next}
            parties={file.case.parties}
            session={session}
            today={today}
            locked={locked}
            onAnswer={answer}
          />
        ))}
      </ol>
    </section>
  )
}
