import type { About } from '@shared/core/decision'
import type { Rule } from '@shared/core/failure'

import { t } from './about'
import { dayText, timeText } from './dates'

/** What the rules of regular meetings, tasks and letters say no with. */
export const MEETING_SENTENCES = {
  'meeting-rule-exists': about => `已经有一个“${t(about, 'name')}”。换一个名称，或改那一个。`,
  'meeting-not-on-that-day': about =>
    `${dayText(t(about, 'day'))}没有${t(about, 'name')}。看一看议事日的规则。`,
  'meeting-opened-already': about => `这一天的${t(about, 'name')}已经开了议程。在列表里接着写。`,
  'meeting-time-wrong': () => '结束要晚于开始。改一改时间。',
  'meeting-not-open': about =>
    about['state'] === 'held' ? '这次会的纪要已经写定。要补充，写进下一次。' : '这次会已经取消。另定一次。',
  'meeting-not-begun': about => `${timeText(t(about, 'start'))}才开会，会后再写定纪要。`,
  'meeting-nobody-came': () => '还没有记谁到了会。先记到会，再写定纪要。',
  'meeting-says-nothing': () => '还没有写议了什么、定了什么。写一句，再写定纪要。',
  'meeting-item-unknown': () => '这一项不在这次会的议程里。先添进议程。',
  'task-done-already': about => `“${t(about, 'what')}”已经反馈，办完了。`,
  'task-not-its-turn': about => `先办“${t(about, 'step')}”那一步。`,
  'task-due-too-early': about => `期限不能早于开会的${dayText(t(about, 'earliest'))}。改晚一些。`,
  'notice-time-past': () => '到场的时间已经过了，或者结束早于开始。改一个往后的时间。',
  'notice-answer-by': about => `回复时限要在现在之后、${timeText(t(about, 'start'))}之前。改一改。`,
  'whistle-not-for-departments': () => '到场通知只发给部门或单位；居民和网格员吹哨，直接叫人。',
  'whistle-called-already': () => '这次吹哨已经发过通知，或已经有人到场。要再叫，再吹一次哨。',
  'notice-voided': about => `${t(about, 'number')}已经作废，不再往下记。重新签发一份。`,
  'notice-time-wrong': () => '填的时间要在签发那天之后，并且不能晚于现在。填实际的时间。',
  'notice-answer-incomplete': about =>
    about['answer'] === 'declines' ? '不来的，写明理由。' : '派人来的，写明派谁。',
  'notice-not-begun': about => `${timeText(t(about, 'start'))}还没有到，还不能记没有到场。`,
  'notice-attended': about => `${t(about, 'number')}已经记了是否到场，不能作废。`,
  'no-shows-too-few': about =>
    `没有报告过的未到场只有 ${t(about, 'count')} 次，满 ${t(about, 'needed')} 次再报告街道。`,
  'report-issuer-not-secretary': about => `${t(about, 'name')}不是在任的社区书记。报告由社区书记签发。`,
  'notice-names-party': about =>
    `事由、依据或地点里写了“${t(about, 'name')}”。改成“某某”或删去；确要写明的，在下面勾上姓名并写明依据。`,
  'notice-tells-number': () => '通知里写了身份证号或电话号码。删去；对方用不着。',
} satisfies Partial<Record<Rule, (about: About) => string>>
