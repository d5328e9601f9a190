import { ModelClause, ModelDetails, ModelId } from '@shared/agreements/library/model-clause'

import { Flag, json } from './columns'
import { initialsOf } from './pinyin'
import type { Reader, Writer } from './store'

const Row = ModelClause.omit({ initials: true }).extend({
  id: ModelId,
  kinds: json(ModelDetails.shape.kinds),
  text: json(ModelDetails.shape.text),
  active: Flag,
})

/** The committee's own lines, the newest first. */
export function ownClauses(db: Reader): (ModelClause & { id: ModelId })[] {
  const rows = db.all(Row, 'SELECT id, title, kinds, text, active FROM model_clauses ORDER BY id DESC')
  return rows.map(each => ({ ...each, initials: initialsOf(each.title) }))
}

export function insertClause(db: Writer, { title, kinds, text }: ModelDetails): ModelId {
  return ModelId.parse(
    db.insert('INSERT INTO model_clauses (title, kinds, text, active) VALUES (@title, @kinds, @text, 1)', {
      title,
      kinds: JSON.stringify(kinds),
      text: JSON.stringify(text),
    }),
  )
}

export function saveClause(db: Writer, { id, title, kinds, active }: ModelClause): void {
  db.run('UPDATE model_clauses SET title = @title, kinds = @kinds, active = @active WHERE id = @id', {
    id,
    title,
    kinds: JSON.stringify(kinds),
    active,
  })
}
