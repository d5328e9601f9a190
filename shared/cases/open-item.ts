import { z } from 'zod'

import { Day } from '../core/day'
import { allow, refuse, type Decision } from '../core/decision'
import type { Case } from './case'

/** what an agreement leaves open; it is mediated on, or ends with the case. */
export const OpenItem = z.object({
  id: z.int(),
  text: z.string(),
  course: z.enum(['goes-on', 'ends']),
  closedOn: Day.nullable(),
  result: z.enum(['settled', 'failed']).nullable(),
  note: z.string(),
})
export type OpenItem = z.infer<typeof OpenItem>

export type OpenItemRefusal =
  | 'not-in-mediation'
  | 'nothing-agreed'
  | 'routes-not-told'
  | 'item-closed-already'
  | 'item-note-missing'
  | 'open-items-left'

type Agreed = { hasAgreement: boolean; routesTold: boolean }

/** there is a part that was agreed; what ends without agreement ends with the other ways named. */
export function leaveOpen(
  filed: Pick<Case, 'stage'>,
  course: OpenItem['course'],
  { hasAgreement, routesTold }: Agreed,
): Decision<true, OpenItemRefusal> {
  if (!['mediating', 'signing', 'effective'].includes(filed.stage)) return refuse('not-in-mediation')
  if (!hasAgreement) return refuse('nothing-agreed')
  return course === 'ends' && !routesTold ? refuse('routes-not-told') : allow(true)
}

/** How an item was settled is written down; one that failed has had the other ways named. */
export function closeItem(
  item: OpenItem,
  { result, routesTold, note }: { result: 'settled' | 'failed'; routesTold: boolean; note: string },
): Decision<true, OpenItemRefusal> {
  if (item.closedOn !== null || item.course === 'ends') return refuse('item-closed-already')
  if (result === 'failed' && !routesTold) return refuse('routes-not-told')
  return result === 'settled' && note === '' ? refuse('item-note-missing') : allow(true)
}

/** What somebody still works on. */
export const goingOn = (items: readonly OpenItem[]) =>
  items.filter(each => each.course === 'goes-on' && each.closedOn === null)
