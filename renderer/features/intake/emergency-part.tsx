import { clockOf } from '@shared/core/day'
import {
  EMERGENCIES,
  MEASURES,
  measuresOf,
  openReports,
  reportsOf,
  type Emergency,
  type EmergencyKind,
  type Measure,
} from '@shared/intake/emergency'
import { useState } from 'react'

import { Button } from '../../ui/button'
import { CheckBox } from '../../ui/check-box'
import { Choice } from '../../ui/choice'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'
import { clockText, timeText } from '../../wording/dates'
import { optionsOf } from '../register/dispute-fields'
import type { EntryState } from './use-entry'

const KINDS = optionsOf(EMERGENCIES).map((each, index) => ({ ...each, keyHint: `Alt+${index + 1}` }))

/** 红页: only its head line is red. What to do stands first, each thing ticked by Alt and its digit. */
export function EmergencyPart({ entry, today }: { entry: EntryState; today: string }) {
  const emergency = entry.file?.emergency ?? null
  const [whom, setWhom] = useState('')
  const name = (kind: EmergencyKind, vulnerable: boolean) =>
    void entry.run('emergency.name', { kind, vulnerable })
  const tick = (measure: Measure) => {
    void entry.run('emergency.tick', { measure, whom })
    setWhom('')
  }
  const left = emergency
    ? measuresOf(emergency.kind).filter(each => !emergency.done.some(done => done.measure === each))
    : []
  useKeys(
    Object.fromEntries(
      emergency
        ? measuresOf(emergency.kind).map((measure, index) => [
            `Alt+${index + 1}`,
            left.includes(measure) ? () => tick(measure) : undefined,
          ])
        : EMERGENCIES.codes.map((kind, index) => [`Alt+${index + 1}`, () => name(kind, false)]),
    ),
    { enabled: !entry.closed },
  )
  return (
    <section className="intake-red" aria-label="紧急">
      <p className="intake-red-head">先保人身安全：有暴力拨 110，有人受伤或要轻生拨 120，再接着记</p>
      {entry.file && (
        <Choice
          label="是哪种"
          value={emergency?.kind ?? null}
          options={emergency ? optionsOf(EMERGENCIES) : KINDS}
          readOnly={entry.closed}
          onChange={kind => name(kind, emergency?.vulnerable ?? false)}
        />
      )}
      {emergency && (
        <>
          {emergency.kind === 'domestic' && (
            <CheckBox
              checked={emergency.vulnerable}
              readOnly={entry.closed}
              onChange={vulnerable => name('domestic', vulnerable)}
            >
              受害人未满18岁，或没有完全民事行为能力
            </CheckBox>
          )}
          <ReportLine emergency={emergency} />
          <ol className="intake-measures" aria-label="要办的事">
            {measuresOf(emergency.kind).map((measure, index) => (
              <li key={measure}>
                <MeasureLine
                  emergency={emergency}
                  measure={measure}
                  keyHint={`Alt+${index + 1}`}
                  today={today}
                  onTick={entry.closed ? undefined : () => tick(measure)}
                />
              </li>
            ))}
          </ol>
          {left.length > 0 && !entry.closed && (
            <TextField
              label="告知了谁"
              value={whom}
              placeholder="接警人、家属，写了再按"
              onChange={setWhom}
            />
          )}
        </>
      )}
    </section>
  )
}

/** What must be reported, to whom, by which rule. */
function ReportLine({ emergency }: { emergency: Emergency }) {
  const open = openReports(emergency)
  const [report] = reportsOf(emergency)
  if (!report) return null
  const why =
    report.rule === 'R-05'
      ? '无、限制民事行为能力人遭受家庭暴力的，应当及时向公安机关报案（反家庭暴力法第十四条）'
      : '可能激化的，要采取预防措施，及时向公安机关或者其他有关部门报告（人民调解法第二十五条）'
  return (
    <p className={open.length > 0 ? 'intake-must' : 'intake-may'}>
      {open.length > 0 ? '还没有报告：' : ''}
      {why}
    </p>
  )
}

type LineProps = {
  emergency: Emergency
  measure: Measure
  keyHint: string
  today: string
  onTick: (() => void) | undefined
}

function MeasureLine({ emergency, measure, keyHint, today, onTick }: LineProps) {
  const done = emergency.done.find(each => each.measure === measure)
  if (done)
    return (
      <span className="intake-measure-done" title={timeText(done.at, today)}>
        {clockText(clockOf(done.at))} {MEASURES.words[measure]}
        {done.whom && `，${done.whom}`}
      </span>
    )
  if (!onTick) return <span className="intake-measure-done">没有记：{MEASURES.words[measure]}</span>
  return (
    <Button size="s" keyHint={keyHint} onPress={onTick}>
      {MEASURES.words[measure]}
    </Button>
  )
}
