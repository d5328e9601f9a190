import type { Output } from '@shared/contract'

import { periodText } from '../../wording/dates'

type Judged = Output<'sessions.judge'>

/** Every clash by name, with the session it is with; the space is kept, so nothing jumps. */
export function Judgement({ judgement, complete }: { judgement: Judged | null; complete: boolean }) {
  const clear = judgement && judgement.clashes.length === 0 && judgement.consentMissing.length === 0
  return (
    <div className="judgement" aria-live="polite">
      {!complete && <p className="judgement-free">填好日期和时间，就看得到谁和哪间房没空。</p>}
      {complete && clear && <p className="judgement-free">人和房间都空，邀请的人各方都同意。</p>}
      {complete && judgement && (
        <ul>
          {judgement.clashes.map(each => (
            <li key={`${each.what}-${each.name}-${each.start}`}>
              <b>
                {each.name} {periodText(each.start, each.end)}
              </b>
              {each.what === 'outside' ? '不在公布的值守时间里。' : `有${each.label}。`}
              {each.severity === 'stop' ? '换时间、换人或换房间。' : '换时间，或写明照排的理由。'}
            </li>
          ))}
          {judgement.consentMissing.map(each => (
            <li key={each.contactId}>
              <b>邀请{each.name}</b>，还差{each.parties.join('、')}同意。问过后在右边记下。
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
