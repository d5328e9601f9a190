import { z } from 'zod'

import { codeList } from '../core/codes'
import { Day } from '../core/day'

/** What PIPL 28 and 31 ask a separate word for; the number of an ID card is treated alike (domain 2.11). */
export const SENSITIVE = codeList({
  identity: '身份证件号码',
  scan: '证件照片、扫描件',
  medical: '医疗健康信息',
  minor: '不满十四周岁未成年人的信息',
})
export type Sensitive = (typeof SENSITIVE.codes)[number]

export const CONSENT_ANSWERS = codeList({
  consents: '单独同意',
  refuses: '不同意',
  'other-basis': '另有依据',
})

/** told what for (PIPL 17, 30), and what was answered to this matter alone (PIPL 29). */
export const SensitiveConsent = z.object({
  matter: SENSITIVE.schema,
  answer: CONSENT_ANSWERS.schema,
  on: Day,
  how: z.enum(['oral', 'written']),
  /** Of `other-basis`: which; of a minor: the guardian who answered. */
  basis: z.string().trim().max(120),
})
export type SensitiveConsent = z.infer<typeof SensitiveConsent>

/** The last answer on a matter. */
export const answerOn = (consents: readonly SensitiveConsent[], matter: Sensitive) =>
  consents.findLast(each => each.matter === matter)

/** may be stored: separately consented to, or on a basis that is written down. */
export function mayStore(consents: readonly SensitiveConsent[], matter: Sensitive): boolean {
  const last = answerOn(consents, matter)
  return last?.answer === 'consents' || (last?.answer === 'other-basis' && last.basis !== '')
}
