import { z } from 'zod'

import { allow, refuse, type Decision } from '../core/decision'
import { RoomId, Version } from '../core/ids'
import { Clock } from '../directory/hours'
import { TermRule } from '../deadlines/deadline'
import { DEFAULT_TAGS, TagSettings } from '../marks/tag'

/** {年} is the year, {序4} the running number with four places. */
export const NumberPattern = z
  .string()
  .trim()
  .max(60)
  .refine(text => text.includes('{年}') && /\{序\d?\}/.test(text), 'pattern')

/** What the committee decides for itself; nothing of the law is switched here. */
export const OfficeSettings = z.object({
  committee: z.string().trim().min(1).max(60),
  community: z.string().trim().min(1).max(40),
  address: z.string().trim().max(120),
  phone: z.string().trim().max(40),
  caseNumber: NumberPattern,
  agreementNumber: NumberPattern,
  oralNumber: NumberPattern,
  noticeNumber: NumberPattern,
  termRule: TermRule,
  /** how far back the alarm for a second register looks. */
  similarMonths: z.int().min(1).max(60),
  /** Asked beyond the law's minimum; shown as missing, never moves the effective date. */
  wantsFingerprint: z.boolean(),
  wantsRecorder: z.boolean(),
  /** a mediator whom a party asks to stand aside is always replaced (深圳条例 23); else the committee may keep him with a reason. */
  recusalBinds: z.boolean(),
  court: z.string().trim().max(60),
  /** Address of a time-stamp server (RFC 3161) for signatures; '' where there is none. */
  timeStampServer: z.union([z.literal(''), z.httpUrl().max(200)]),
  /** What the keys 1 to 8 hang on a case. */
  tags: TagSettings,
  retentions: z.array(z.string().trim().min(1).max(10)).min(1).max(8),
  /** True while the register holds the invented sample community. */
  sample: z.boolean(),
})
export type OfficeSettings = z.infer<typeof OfficeSettings>

export const Office = OfficeSettings.extend({ version: Version })
export type Office = z.infer<typeof Office>

export const RoomDetails = z.object({
  name: z.string().trim().min(1).max(40),
  seats: z.int().min(1).max(500),
  /** Minutes kept free after each use. */
  buffer: z.int().min(0).max(120),
  active: z.boolean(),
  /** Empty is the committee's own house; rooms of one site are next to each other. */
  site: z.string().trim().max(40),
  screen: z.boolean(),
  /** What is said inside is not heard outside. */
  privacy: z.boolean(),
  exits: z.int().min(1).max(9),
  opens: Clock,
  closes: Clock,
  /** 物业会议室, 上门: belongs to others and has to be asked for. */
  elsewhere: z.boolean(),
})
/** What opens a room; the rest is as most rooms are. */
export const NewRoom = RoomDetails.partial().required({ name: true, seats: true, buffer: true, active: true })

export const USUAL_ROOM = {
  site: '',
  screen: false,
  privacy: true,
  exits: 1,
  opens: '08:00',
  closes: '21:00',
  elsewhere: false,
} as const

export const Room = RoomDetails.extend({ id: RoomId })
export type Room = z.infer<typeof Room>
export type RoomDetails = z.infer<typeof RoomDetails>

export const DEFAULT_SETTINGS: OfficeSettings = {
  committee: '××社区人民调解委员会',
  community: '××社区',
  address: '',
  phone: '',
  caseNumber: '（{年}）人调字第{序4}号',
  agreementNumber: '（{年}）人调协字第{序4}号',
  oralNumber: '（{年}）人调口字第{序4}号',
  noticeNumber: '（{年}）到通字第{序4}号',
  termRule: 'one-month',
  similarMonths: 6,
  wantsFingerprint: true,
  wantsRecorder: true,
  recusalBinds: false,
  court: '',
  timeStampServer: '',
  tags: DEFAULT_TAGS,
  retentions: ['永久', '长期', '短期', '30年', '10年'],
  sample: false,
}

/** A number in the office's own pattern (R-56, domain 4.8). */
export function formatNumber(pattern: string, year: number, ordinal: number): string {
  return pattern
    .replace('{年}', String(year))
    .replace(/\{序(\d?)\}/, (_all, places: string) => String(ordinal).padStart(Number(places || 1), '0'))
}

/** Two rooms of one name could not be told apart on the board. */
export function isNewRoom(rooms: readonly Room[], name: string): Decision<string, 'room-exists'> {
  return rooms.some(room => room.name === name) ? refuse('room-exists', { name }) : allow(name)
}
