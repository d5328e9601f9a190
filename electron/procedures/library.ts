import { LIBRARY } from '@shared/agreements/library/library'
import type { ModelClause } from '@shared/agreements/library/model-clause'
import { defined } from '@shared/core/defined'
import { refuse } from '@shared/core/decision'

import { insertClause, ownClauses, saveClause } from '../db/clause-library-repo'
import { initialsOf } from '../db/pinyin'
import type { Reader } from '../db/store'
import type { Handlers } from '../ipc/dispatch'
import { found, orRefuse } from './refusing'

const OURS: readonly ModelClause[] = LIBRARY.map(each => ({
  ...each,
  id: null,
  active: true,
  initials: initialsOf(each.title),
}))

export const library = {
  'library.list': ({ db }) => [...ownClauses(db), ...OURS],

  'library.add': ({ db }, details) => {
    onlyOnce(db, details.title)
    return { ...details, id: insertClause(db, details), active: true, initials: initialsOf(details.title) }
  },

  'library.change': ({ db }, { id, changes }) => {
    const clause = found(
      ownClauses(db).find(each => each.id === id),
      'model-clause',
    )
    const changed = { ...clause, ...defined(changes) }
    if (changed.title !== clause.title) onlyOnce(db, changed.title)
    saveClause(db, changed)
    return { ...changed, initials: initialsOf(changed.title) }
  },
} satisfies Pick<Handlers, Extract<keyof Handlers, `library.${string}`>>

function onlyOnce(db: Reader, title: string): void {
  if ([...ownClauses(db), ...OURS].some(each => each.title === title))
    orRefuse(refuse('clause-titled-so', { title }))
}
