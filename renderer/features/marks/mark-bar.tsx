import type { CaseId } from '@shared/core/ids'
import type { Office } from '@shared/office/office'
import { TAG_KEYS, type Tag } from '@shared/marks/tag'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'

import { announce } from '../../app/announce'
import { useActor } from '../../app/actor'
import { queries } from '../../app/queries'
import { useCommand } from '../../app/use-command'
import { call } from '../../desk'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { KeyHint } from '../../ui/key-hint'
import { useMarkKeys } from './use-mark-keys'
import './marks.css'

/** The tags that hang on a case, and the pin; 1 to 8 and D do the same without a mouse. */
export function MarkBar({ caseId }: { caseId: CaseId }) {
  const actorId = useActor()
  const [all, setAll] = useState(false)
  const bar = useId()
  const { run, sentence } = useCommand()
  const { data: office } = useQuery(queries.office)
  const { data: marks } = useQuery({
    queryKey: ['marks', caseId, actorId],
    queryFn: () => (actorId === null ? null : call('marks.of', { caseId, actorId })),
  })
  const name = (tag: Tag) => office?.tags[tag - 1]?.name ?? ''
  const toggle = async (tag: Tag) => {
    if (!marks) return
    const on = !marks.tags.includes(tag)
    if (await run('marks.tag', { caseId, tag, on }))
      announce(on ? `挂上标签 ${name(tag)}` : `取下标签 ${name(tag)}`)
  }
  const pin = async () => {
    if (!marks) return
    const on = !marks.pinned
    if (await run('marks.pin', { caseId, on })) announce(on ? '已钉在案头' : '已从案头取下')
  }
  useMarkKeys({ tag: tag => void toggle(tag), pin: () => void pin() }, Boolean(marks))
  if (!marks || !office) return null
  const shown = TAG_KEYS.filter(tag => marks.tags.includes(tag) || (all && name(tag) !== ''))
  return (
    <div className="mark-bar" id={bar} role="group" aria-label="标签">
      {shown.map(tag => (
        <TagButton
          key={tag}
          tag={tag}
          office={office}
          on={marks.tags.includes(tag)}
          onPress={() => void toggle(tag)}
        />
      ))}
      <Button size="s" variant="text" expands={bar} expanded={all} onPress={() => setAll(!all)}>
        标签
      </Button>
      <span className="mark-gap" />
      <button type="button" className="mark-tag" aria-pressed={marks.pinned} onClick={() => void pin()}>
        {marks.pinned ? '已钉住' : '钉住'}
        <KeyHint keys="D" />
      </button>
      <FailureNote>{sentence}</FailureNote>
    </div>
  )
}

type TagProps = { tag: Tag; office: Office; on: boolean; onPress: () => void }

function TagButton({ tag, office, on, onPress }: TagProps) {
  const setting = office.tags[tag - 1]
  return (
    <button type="button" className="mark-tag" aria-pressed={on} onClick={onPress}>
      <span className="tag-digit" data-colour={setting?.colour} aria-hidden>
        {tag}
      </span>
      {setting?.name}
    </button>
  )
}
