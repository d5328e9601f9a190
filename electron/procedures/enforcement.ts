import { defined } from '@shared/core/defined'
import { refuse } from '@shared/core/decision'
import { mayHandOver, type EnforcementItem } from '@shared/intake/enforcement'
import { mayWrite } from '@shared/intake/sort-entry'

import {
  allItems,
  handOversOf,
  insertHandOver,
  insertItem,
  saveAnswer,
  saveItem,
} from '../db/enforcement-repo'
import type { Reader } from '../db/store'
import type { Handlers } from '../ipc/dispatch'
import { onEntry } from './on-entry'
import { found, orRefuse } from './refusing'

export const enforcement = {
  'enforcement.list': ({ db }) => allItems(db),

  'enforcement.add': ({ db }, item) => {
    onlyOnce(db, item.matter)
    return { ...item, id: insertItem(db, item) }
  },

  'enforcement.change': ({ db }, { id, changes }) => {
    const item = found(
      allItems(db).find(each => each.id === id),
      'enforcement-item',
    )
    const changed = { ...item, ...defined(changes) }
    if (changed.matter !== item.matter) onlyOnce(db, changed.matter)
    saveItem(db, changed)
    return changed
  },

  'enforcement.handOver': onEntry('enforcement.handOver', ({ db, now }, entry, asked) => {
    orRefuse(mayHandOver(entry, handOversOf(db, entry.id), asked.department))
    insertHandOver(db, entry.id, { ...asked, at: now })
    return [asked.department, asked.receiver, asked.matter].filter(Boolean).join('，')
  }),

  'enforcement.answer': onEntry('enforcement.answer', ({ db, now }, entry, { handOverId, answer }) => {
    orRefuse(mayWrite(entry))
    const handOver = found(
      handOversOf(db, entry.id).find(each => each.id === handOverId),
      'hand-over',
    )
    if (handOver.answeredAt !== null)
      orRefuse(refuse('answered-already', { department: handOver.department }))
    saveAnswer(db, handOverId, answer, now)
    return `${handOver.department}：${answer}`
  }),
} satisfies Pick<Handlers, Extract<keyof Handlers, `enforcement.${string}`>>

function onlyOnce(db: Reader, matter: EnforcementItem['matter']): void {
  if (allItems(db).some(each => each.matter === matter)) orRefuse(refuse('matter-listed', { matter }))
}
