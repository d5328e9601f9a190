import { z } from 'zod'

import { codeList } from '../core/codes'
import { Day } from '../core/day'
import { allow, refuse, type Decision } from '../core/decision'
import { PartyId } from '../core/ids'
import { isClosed, type Case } from './case'

/** What somebody has to see done with each party and no other step of the desk can know. */
export const LIGHTS = codeList({ informed: '告知', 'identity-seen': '核对身份', served: '通知送达' })
export const LIGHT_WAYS = codeList({
  'face-to-face': '当面',
  phone: '电话',
  message: '短信或微信',
  letter: '书面',
  original: '看原件',
  copy: '看复印件或照片',
})

export const PartyLight = z.object({
  partyId: PartyId,
  light: LIGHTS.schema,
  on: Day,
  how: LIGHT_WAYS.schema,
})
export type PartyLight = z.infer<typeof PartyLight>

export type LightRefusal = 'light-in-future'

export function mayLight(
  filed: Pick<Case, 'stage'>,
  on: string,
  today: string,
): Decision<true, LightRefusal | 'case-closed'> {
  if (isClosed(filed.stage)) return refuse('case-closed')
  return on > today ? refuse('light-in-future', { on }) : allow(true)
}
