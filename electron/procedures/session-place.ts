import type { Session } from '@shared/sessions/session'

import { allRooms, findOffice } from '../db/office-repo'
import type { Reader } from '../db/store'
import { found } from './refusing'

/** '榕荫社区悦聊室（榕荫路16号）', as a letter says it. */
export function placeOfSession(db: Reader, session: Pick<Session, 'roomId'>): string {
  const { community, address } = found(findOffice(db), 'office')
  const room = allRooms(db).find(each => each.id === session.roomId)?.name ?? ''
  return community + room + (address === '' ? '' : `（${address}）`)
}
