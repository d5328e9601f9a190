import type { FreeClause } from '@shared/agreements/clause'

type Props = { clause: FreeClause; index: number; missing: boolean; onChange: (clause: FreeClause) => void }

/** A clause in the mediator's own words. */
export function FreeSentence({ clause, index, missing, onChange }: Props) {
  return (
    <textarea
      className="slot slot-wide"
      aria-label={`第${index + 1}条正文`}
      aria-invalid={missing || undefined}
      placeholder="写明由谁、做什么、多少、什么时候"
      data-place={`${index}-what`}
      maxLength={1000}
      value={clause.text}
      onChange={event => onChange({ ...clause, text: event.target.value })}
    />
  )
}
