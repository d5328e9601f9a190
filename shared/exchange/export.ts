import { z } from 'zod'

import { codeList } from '../core/codes'
import { allow, refuse, type Decision } from '../core/decision'

export const EXPORT_FORMS = codeList({ list: '案件表', ledger: '台账' })

/** What an export is for; 其他 says it in the remark. */
export const PURPOSES = codeList({
  'monthly-report': '月报、季报、年报',
  'file-review': '卷宗评查',
  subsidy: '以案定补',
  'handing-over': '移交、委托移送',
  'own-work': '本会日常工作',
  'party-request': '当事人要求查阅本人信息',
  other: '其他',
})

export const ExportAsked = z.object({
  form: EXPORT_FORMS.schema,
  which: z.enum(['open', 'closed', 'all']),
  /** Of acceptance, or of the request where there is none; null is every year. */
  year: z.int().min(1950).max(2200).nullable(),
  purpose: PURPOSES.schema,
  remark: z.string().trim().max(200),
  /** whole ID numbers and phones; needs its own reason. */
  unmasked: z.boolean(),
})
export type ExportAsked = z.infer<typeof ExportAsked>

export const MOST_EXPORTED = 200_000
export type ExportRefusal =
  | 'purpose-missing'
  | 'unmasked-reason-missing'
  | 'nothing-to-export'
  | 'too-many-to-export'

/** a purpose that says something, and one more sentence where whole numbers go out. */
export function mayExport(asked: ExportAsked, rows: number): Decision<ExportAsked, ExportRefusal> {
  if (asked.purpose === 'other' && asked.remark === '') return refuse('purpose-missing')
  if (asked.unmasked && asked.remark === '') return refuse('unmasked-reason-missing')
  if (rows === 0) return refuse('nothing-to-export')
  if (rows > MOST_EXPORTED) return refuse('too-many-to-export', { rows, most: MOST_EXPORTED })
  return allow(asked)
}
