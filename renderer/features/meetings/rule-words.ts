import { HOLIDAYS, type MeetingRule, type When } from '@shared/meetings/rule'

const WEEK = ['日', '一', '二', '三', '四', '五', '六'] as const
const NTH = ['', '第一个', '第二个', '第三个', '第四个', '第五个'] as const

/** '每旬第10天（逢十）', '每月10日', '每周二、四'. */
export function whenText(when: When): string {
  switch (when.by) {
    case 'week':
      return `每周${when.weekdays.map(each => WEEK[each] ?? '').join('、')}`
    case 'month':
      return `每月${when.days.join('、')}日`
    case 'xun':
      return when.day === 10 ? '逢十（每月10、20、30日）' : `每旬第${when.day}天`
    case 'month-weekday':
      return `每月${when.nth === -1 ? '最后一个' : (NTH[when.nth] ?? '')}周${WEEK[when.weekday] ?? ''}`
    case 'lunar':
      return `农历每月${when.days.join('、')}日${when.leap ? '，闰月也开' : ''}`
  }
}

export const ruleText = (rule: MeetingRule) =>
  `${whenText(rule.when)} ${rule.time}，逢休息日${HOLIDAYS.words[rule.holiday]}`
