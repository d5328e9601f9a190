import type { Agreement } from '@shared/agreements/agreement'
import type { CaseFile } from '@shared/cases/case-file'
import { clockOf, dayOf } from '@shared/core/day'
import { dateOnScreen } from '@shared/core/chinese-date'
import { confirmationDeadline, type Deadline } from '@shared/deadlines/deadline'
import { ACTS, signerKey, type Signer } from '@shared/signing/signing'

import { EffectStamp } from '../../ui/effect-stamp'
import { Ruled } from '../../ui/ruled'
import { clockText, dayText } from '../../wording/dates'
import { confirmationReason, distanceText } from '../../wording/deadlines'
import type { BoardRow } from './board-rows'
import { missingText } from './missing-text'

type Props = { file: CaseFile; agreement: Agreement; rows: readonly BoardRow[]; today: string }

/** The legal moment: what the law still needs, what the committee asks besides, and the court's last day. */
export function EffectPane({ file, agreement, rows, today }: Props) {
  const { effect } = file
  if (!effect) return null
  const name = (who: Signer) => rows.find(row => row.key === signerKey(who))?.name ?? ''
  const wishes = effect.missingForCommittee.map(mark => missingText(mark, name))
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and holds nothing that takes the cursor
    <aside className="effect-pane" aria-label="什么时候生效" tabIndex={0}>
      <Ruled title="什么时候生效" />
      {agreement.effectiveOn === null ? (
        <Waiting laws={effect.missingInLaw.map(mark => missingText(mark, name))} />
      ) : (
        <InForce agreement={agreement} day={agreement.effectiveOn} name={name} today={today} />
      )}
      <Confirmation file={file} today={today} />
      {wishes.length > 0 && (
        <div className="moment">
          <p>本会另外要求，不影响生效日：</p>
          <ul>
            {wishes.map(text => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {file.duties.length > 0 && agreement.effectiveOn !== null && (
        <div className="moment">
          <p>接下来</p>
          <ul className="moment-duties">
            {file.duties.map(duty => (
              <li key={duty.id}>
                <b>{dateOnScreen(duty.due, today)}</b> {duty.text}
              </li>
            ))}
          </ul>
        </div>
      )}
    </aside>
  )
}

function Waiting({ laws }: { laws: readonly string[] }) {
  return (
    <>
      <div className="moment" aria-live="polite">
        <div className="moment-big">还差 {laws.length} 项</div>
        <ul>
          {laws.map((text, index) => (
            <li key={text} className={index === 0 ? 'moment-next' : undefined}>
              {text}
            </li>
          ))}
        </ul>
      </div>
      <div className="moment">
        <p>生效日</p>
        <div className="moment-big" data-quiet="">
          最后一项记下时
        </div>
        <p>各方、调解员、委员会都办完才生效，日期取最后一项。</p>
      </div>
    </>
  )
}

type InForceProps = { agreement: Agreement; day: string; name: (who: Signer) => string; today: string }

function InForce({ agreement, day, name, today }: InForceProps) {
  // The last act of that day which the law counts; reading is none.
  const last = agreement.signings
    .filter(each => each.act !== 'read' && dayOf(each.at) <= day)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1)
  return (
    <div className="moment" aria-live="polite">
      <EffectStamp />
      <div className="moment-big">{dateOnScreen(day, today)}</div>
      <p>
        各方、调解员、委员会都已办完。
        {last &&
          `最后一项是${dayText(dayOf(last.at), today)} ${clockText(clockOf(last.at))} ${name(last.who)}${ACTS.words[last.act]}。`}
      </p>
    </div>
  )
}

function Confirmation({ file, today }: { file: CaseFile; today: string }) {
  const deadline: Deadline = file.confirmation ?? confirmationDeadline(today)
  const day = deadline.due ?? deadline.raw
  return (
    <div className="moment">
      <p>申请司法确认，最晚</p>
      <div className="moment-big" data-quiet={file.confirmation === null || undefined}>
        {dateOnScreen(day, today)}
      </div>
      {file.confirmation && <p>还有 {distanceText(day, today)}</p>}
      <p>
        {file.confirmation ? '' : '如今天生效。'}
        {confirmationReason(deadline, today)}。各方须共同申请。
      </p>
    </div>
  )
}
