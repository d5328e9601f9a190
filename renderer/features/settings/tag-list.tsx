import { TAG_COLOURS, TAG_KEYS, type Tag, type TagSettings } from '@shared/marks/tag'
import type { Office } from '@shared/office/office'

import { useCommand } from '../../app/use-command'
import { FailureNote } from '../../ui/failure-note'
import { Pick } from '../../ui/pick'
import { Ruled } from '../../ui/ruled'
import { TextField } from '../../ui/text-field'
import '../marks/marks.css'

const COLOURS = TAG_COLOURS.codes.map(value => ({ value, label: TAG_COLOURS.words[value] }))

/** The eight tags by their keys; a name taken away leaves what hangs already, without a name. */
export function TagList({ office }: { office: Office }) {
  const { run, sentence } = useCommand()
  const change = (key: Tag, changes: Partial<TagSettings[number]>) => {
    const tags = office.tags.map((tag, at) => (at === key - 1 ? { ...tag, ...changes } : tag))
    void run('office.change', { version: office.version, changes: { tags } })
  }
  return (
    <section aria-label="标签">
      <Ruled title="标签" note="在案件上按数字键挂上、取下" />
      <ul className="set-tags">
        {TAG_KEYS.map(key => (
          <li key={key}>
            <span className="tag-digit" data-colour={office.tags[key - 1]?.colour}>
              {key}
            </span>
            <TextField
              layout="bare"
              label={`${key} 号标签的名称`}
              width="m"
              maxLength={8}
              placeholder="不用"
              value={office.tags[key - 1]?.name ?? ''}
              onCommit={text => change(key, { name: text.trim() })}
            />
            <Pick
              layout="bare"
              label={`${key} 号标签的颜色`}
              width="s"
              value={office.tags[key - 1]?.colour ?? null}
              options={COLOURS}
              onChange={colour => change(key, { colour })}
            />
          </li>
        ))}
      </ul>
      <FailureNote>{sentence}</FailureNote>
    </section>
  )
}
