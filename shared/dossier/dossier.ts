import { z } from 'zod'

import { codeList } from '../core/codes'
import { Day } from '../core/day'

/** 卷内文书 in the order of the catalogue (domain 1.2). */
export const DOSSIER_ITEMS = codeList({
  cover: '卷宗封面',
  catalogue: '卷内目录',
  application: '人民调解申请书或受理登记表',
  'rights-notice': '人民调解当事人权利义务告知书',
  identity: '当事人身份证明',
  authority: '授权委托书',
  investigation: '人民调解调查记录',
  evidence: '人民调解证据材料',
  record: '人民调解记录',
  agreement: '人民调解协议书',
  'oral-form': '人民调解口头协议登记表',
  'decline-notice': '不予受理通知书',
  performance: '收条或汇款单等履行凭证',
  'return-visit': '人民调解回访记录',
  confirmation: '司法确认有关材料',
  situation: '卷宗情况说明',
  'back-cover': '封底',
})
export type DossierItem = (typeof DOSSIER_ITEMS.codes)[number]

/** A paper that lies in the folder, with its pages counted by hand. */
export const Enclosure = z.object({ item: DOSSIER_ITEMS.schema, pages: z.int().min(1).max(999), on: Day })
export type Enclosure = z.infer<typeof Enclosure>

export const DossierRow = z.object({
  item: DOSSIER_ITEMS.schema,
  need: z.enum(['required', 'as-needed']),
  pages: z.int().nullable(),
  /** First page within the folder, counted over what is enclosed before it. */
  firstPage: z.int().nullable(),
})
export type DossierRow = z.infer<typeof DossierRow>

export type Outcome = 'written' | 'oral' | 'failed' | 'declined' | 'open'

const REQUIRED: Record<Outcome, readonly DossierItem[]> = {
  written: ['cover', 'catalogue', 'application', 'record', 'agreement', 'back-cover'],
  oral: ['cover', 'catalogue', 'application', 'record', 'oral-form', 'back-cover'],
  failed: ['cover', 'catalogue', 'application', 'record', 'back-cover'],
  declined: ['decline-notice'],
  open: ['cover', 'catalogue', 'application', 'record', 'back-cover'],
}
const HIDDEN: Record<Outcome, readonly DossierItem[]> = {
  written: ['oral-form', 'decline-notice'],
  oral: ['agreement', 'confirmation', 'decline-notice'],
  failed: ['agreement', 'oral-form', 'performance', 'confirmation', 'decline-notice'],
  declined: ['record', 'agreement', 'oral-form', 'performance', 'return-visit', 'confirmation'],
  open: ['oral-form', 'decline-notice'],
}

/** The catalogue for this outcome (domain 1.15) with what already lies in the folder. Cover and catalogue are not paged. */
export function dossierRows(outcome: Outcome, enclosures: readonly Enclosure[]): DossierRow[] {
  let next = 1
  return DOSSIER_ITEMS.codes
    .filter(item => !HIDDEN[outcome].includes(item))
    .map(item => {
      const pages = enclosures.find(each => each.item === item)?.pages ?? null
      const paged = item !== 'cover' && item !== 'catalogue' && item !== 'back-cover'
      const firstPage = pages !== null && paged ? next : null
      if (pages !== null && paged) next += pages
      return { item, need: REQUIRED[outcome].includes(item) ? 'required' : 'as-needed', pages, firstPage }
    })
}

export const missingItems = (rows: readonly DossierRow[]) =>
  rows.filter(row => row.need === 'required' && row.pages === null).map(row => row.item)
