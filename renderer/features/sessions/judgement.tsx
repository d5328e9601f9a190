import type { Output } from '@shared/contract'

import type { Standing } from '@shared/recusal/contract'

import { periodText } from '../../wording/dates'
import { nearText } from '../../wording/nearness'

type Judged = Output<'sessions.judge'>
type Props = { judgement: Judged | null; people: readonly Standing[]; complete: boolean }

/** Every clash by name, with the session it is with; the space is kept, so nothing jumps. */
export function Judgement({ judgement, people, complete }: Props) {
  const clear =
    judgement && judgement.clashes.length === 0 && judgement.consentMissing.length === 0 && people.every(sits)
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
          {people.map(person => (
            <StandingLines key={person.contactId} person={person} />
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

/** Nothing is known that would keep this person away. */
const sits = ({ isParty, aside, near, firm }: Standing) =>
  !isParty && !aside && near.length === 0 && firm.length === 0

function StandingLines({ person }: { person: Standing }) {
  const { name, isParty, aside, near, firm } = person
  return (
    <>
      {isParty && (
        <li>
          <b>{name}</b>是本案当事人或代理人。换一位。
        </li>
      )}
      {aside && (
        <li>
          <b>{name}</b>被要求回避。先在案件里调换或答复。
        </li>
      )}
      {near.length > 0 && (
        <li>
          <b>{name}</b>
          {near.map(nearText).join('；')}。应向各方说明，在案件里记下披露。
        </li>
      )}
      {firm.length > 0 && (
        <li>
          <b>{name}</b>与代理人{firm.join('、')}同在一家律师事务所。最好换一位。
        </li>
      )}
    </>
  )
}
