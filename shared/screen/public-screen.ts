import { z } from 'zod'

import { LocalTime } from '../core/day'

/**
 * One agreed point as the parties read it on the wall. Strings that were made for it, and nothing else: there is no
 * field for an ID number, a telephone, an account or anything said in confidence.
 */
export const ScreenPoint = z.object({
  /** 何立峰付陈喆堃清洗费. */
  headline: z.string(),
  /** 1,200.00 元. Empty where no money is paid. */
  figures: z.string(),
  /** 人民币壹仟贰佰元整. */
  capital: z.string(),
  /** 12月10日 星期四前. Empty where there is no day. */
  until: z.string(),
  /** Who does it, how it is checked, the instalments. */
  details: z.array(z.string()),
})
export type ScreenPoint = z.infer<typeof ScreenPoint>

/** 公示屏: what the room's second window shows. */
export const PublicScreen = z.object({
  title: z.string(),
  /** 第几次. */
  ordinal: z.int().positive(),
  /** 11月24日 星期二. */
  day: z.string(),
  points: z.array(ScreenPoint),
  /** Where people sign: 榕荫社区悦聊室. */
  place: z.string(),
  /** The page the presider has turned to; null follows the newest point. */
  page: z.int().positive().nullable(),
  /** Since when nothing moves on it. */
  frozenAt: LocalTime.nullable(),
})
export type PublicScreen = z.infer<typeof PublicScreen>
