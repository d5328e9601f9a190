import type { Answer, ProposalShown } from '@shared/finder/ask'

import { KeyHint } from '../../ui/key-hint'
import { dayText, periodText } from '../../wording/dates'

type Props = { answer: Answer; chosen: number; onChoose: (index: number) => void; today: string }

/** Each time with its room and the sentence why it stands there; then two that are almost right. */
export function ProposalList({ answer, chosen, onChoose, today }: Props) {
  const count = answer.proposals.length
  const row = (each: ProposalShown, index: number) => (
    <li key={each.start}>
      <button
        type="button"
        className="finder-proposal"
        aria-pressed={index === chosen}
        onClick={() => onChoose(index)}
      >
        <KeyHint keys={String(index + 1)} />
        <span>
          <b>
            {dayText(each.start.slice(0, 10), today)} {periodText(each.start, each.end)}
          </b>{' '}
          {each.room}
          <small>{each.sentence}</small>
          {index === chosen && <Price proposal={each} />}
        </span>
      </button>
    </li>
  )
  return (
    <>
      <ol className="finder-list" aria-label="时间">
        {answer.proposals.map((each, index) => row(each, index))}
      </ol>
      {answer.almost.length > 0 && (
        <>
          <p className="finder-almost">差一点，各破一条愿望</p>
          <ol className="finder-list" aria-label="差一点的时间">
            {answer.almost.map((each, index) => row(each, count + index))}
          </ol>
        </>
      )}
    </>
  )
}

export const PART_WORDS: Readonly<Record<string, string>> = {
  later: '晚一个工作日',
  margin: '离期满近一日',
  halfDay: '多占半天',
  fairness: '律师多来一次',
  wish: '破一条愿望',
  call: '打一个电话',
  other: '换了人',
  room: '房间大、钟点偏',
}

/** What the place in the list is made of, so that nobody has to believe it. */
function Price({ proposal }: { proposal: ProposalShown }) {
  if (proposal.parts.length === 0) return null
  return (
    <small className="finder-price">
      {proposal.parts
        .map(each => `${PART_WORDS[each.what] ?? each.what}×${each.count} ${each.cost}`)
        .join('，')}
      ，共
      {proposal.score}分，少的在前
    </small>
  )
}
