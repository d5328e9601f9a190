import { ANSWERS, DELIVERIES, noticeLate, type Notice } from '@shared/notices/notice'

import { timeText } from '../../wording/dates'

export function deliveredText(notice: Notice, today: string): string {
  if (notice.deliveredAt === null || notice.deliveredHow === null) return '还没有送达'
  return `${timeText(notice.deliveredAt, today)} ${DELIVERIES.words[notice.deliveredHow]}交${notice.deliveredTo}`
}

export function answerText(notice: Notice, today: string): string {
  if (notice.answer === null || notice.answeredAt === null)
    return `${timeText(notice.answerBy, today)} 前回复`
  const late = notice.answeredAt > notice.answerBy ? '，过了时限' : ''
  const said = [ANSWERS.words[notice.answer], notice.answerText].filter(Boolean).join('，')
  return `${said}（${timeText(notice.answeredAt, today)}${late}）`
}

export function cameText(notice: Notice, today: string): string {
  if (notice.came === null) return '是否到场，到时记'
  if (!notice.came) return '没有到场'
  const who = notice.whoCame === '' ? '' : `${notice.whoCame} `
  return notice.cameAt === null ? `${who}到场` : `${who}${timeText(notice.cameAt, today)} 到场`
}

export const lateText = (notice: Notice) => {
  const late = noticeLate(notice) ?? 0
  return late > 0 ? `晚 ${late} 分` : ''
}

/** What has become of a letter, in a word or two. */
export function fateText(notice: Notice): string {
  if (notice.voided !== null) return '已作废'
  if (notice.came === true) return ['到场', lateText(notice)].filter(Boolean).join('，')
  if (notice.answer === 'declines') return '说明不来'
  if (notice.came === false) return '没有到场'
  if (notice.answer !== null) return '已回复'
  return notice.deliveredAt === null ? '未送达' : '待回复'
}
