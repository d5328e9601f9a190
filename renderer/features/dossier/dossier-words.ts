import { missingItems, type DossierItem, type DossierRow } from '@shared/dossier/dossier'

/** Short names for the narrow column; the full ones stand on the archive page. */
export const SHORT_ITEMS: Record<DossierItem, string> = {
  cover: '卷宗封面',
  catalogue: '卷内目录',
  application: '申请书、登记表',
  'rights-notice': '权利义务告知书',
  identity: '身份证明',
  authority: '授权委托书',
  investigation: '调查记录',
  evidence: '证据材料',
  record: '调解记录',
  agreement: '调解协议书',
  'oral-form': '口头协议登记表',
  'decline-notice': '不予受理通知书',
  performance: '履行凭证',
  'return-visit': '回访记录',
  confirmation: '司法确认材料',
  situation: '卷宗情况说明',
  'back-cover': '封底',
}

export function missingNote(rows: readonly DossierRow[]): string {
  const count = missingItems(rows).length
  return count === 0 ? '已齐' : `还缺 ${count} 项`
}

export type RowState = 'there' | 'missing' | 'optional'

export function rowState(row: DossierRow): RowState {
  if (row.pages !== null) return 'there'
  return row.need === 'required' ? 'missing' : 'optional'
}

export function pagesNote(row: DossierRow): string {
  if (row.pages !== null) return `${row.pages} 页`
  return row.need === 'required' ? '缺' : '按需'
}
