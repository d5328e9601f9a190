import type { Tag } from '@shared/marks/tag'
import { useQuery } from '@tanstack/react-query'

import { queries } from '../../app/queries'
import './marks.css'

/** The tags of a row in little: their digits in their colours; names on hovering and for a reader. */
export function TagDots({ tags }: { tags: readonly Tag[] }) {
  const { data: office } = useQuery(queries.office)
  if (tags.length === 0 || !office) return null
  const names = tags.map(tag => office.tags[tag - 1]?.name ?? '').join('、')
  return (
    <span className="tag-dots" role="img" aria-label={`标签：${names}`} title={names}>
      {tags.map(tag => (
        <span key={tag} className="tag-digit" data-colour={office.tags[tag - 1]?.colour}>
          {tag}
        </span>
      ))}
    </span>
  )
}
