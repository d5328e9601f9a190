import { shortNumber } from '@shared/cases/case'
import type { CaseRow } from '@shared/cases/case-file'
import type { FoundRow } from '@shared/search/contract'

import { MarkedText } from '../../ui/marked-text'
import { StageMark } from '../../ui/stage-mark'
import { PART_WORDS } from '../../wording/hits'
import { TagDots } from '../marks/tag-dots'
import { nextText, sidesText } from './case-row-text'

/** One case in the list: where it stands, its name, and the next date, never the last change; then what was found. */
export function CaseRowView({ row, today }: { row: FoundRow; today: string }) {
  const next = nextText(row, today)
  const { hits } = row
  return (
    <div className="case-row">
      <StageMark stage={row.stage} />
      <b>
        <MarkedText text={row.title} marks={hits?.title} />
      </b>
      <NextDate row={row} next={next} />
      <span className="case-row-under">
        <span>
          {hits && hits.number.length > 0 ? (
            <MarkedText text={row.number ?? ''} marks={hits.number} />
          ) : (
            shortNumber(row.number)
          )}
        </span>
        {row.place !== '' && (
          <span>
            <MarkedText text={row.place} marks={hits?.place} />
          </span>
        )}
        <span>{sidesText(row)}</span>
        <TagDots tags={row.tags} />
      </span>
      {hits?.piece && (
        <span className="case-row-piece">
          {PART_WORDS[hits.piece.part]}：
          <MarkedText text={hits.piece.text} marks={hits.piece.marks} />
        </span>
      )}
    </div>
  )
}

function NextDate({ row, next }: { row: CaseRow; next: string | null }) {
  if (row.overdue) return <span className="case-row-overdue">逾期</span>
  if (next !== null) return <span className="case-row-next">{next}</span>
  const closed = row.stage === 'archived' || row.stage === 'declined'
  return closed ? <span /> : <span className="case-row-none">没有日期</span>
}
