import type { NoticeRow } from '@shared/notices/notice'

/** The legal basis of the newest letter: it is nearly always the same article. */
export const lastBasis = (notices: readonly NoticeRow[]) =>
  notices.find(each => each.basis !== '')?.basis ?? ''
