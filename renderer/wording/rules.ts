import { DOSSIER_ITEMS } from '@shared/dossier/dossier'
import type { About } from '@shared/core/decision'
import type { Rule } from '@shared/core/failure'

import { gapText, isGapCode } from './gaps'
import { clockText, dayText, timeText } from './dates'

const t = (about: About, key: string) => String(about[key] ?? '')
const named = (about: About, key: string, otherwise: string) => t(about, key) || otherwise

/** Every refusal of the house: what is wrong, what it is compared with, what to do. */
export const RULE_SENTENCES: Record<Rule, (about: About) => string> = {
  'already-accepted': () => '这件已经受理过，编号不变。在案件页接着办。',
  'acceptance-gaps': about =>
    `受理还缺 ${t(about, 'count')} 项，先补“${first(about)}”。右边逐项列着，按 F8 到下一处。`,
  'acceptance-reason-needed': about => `“${first(about)}”要写明理由才能受理。写下理由，再按受理并取号。`,
  'mediator-not-entitled': about =>
    `${named(about, 'name', '这个人')}不是在任的人民调解员，或聘期已满。换一位，或到通讯录改聘期。`,
  'mediator-is-party': about => `${t(about, 'name')}是本案当事人或代理人，应当回避。换一位调解员。`,

  'case-closed': () => '这件已归档或不予受理，只能看。要补材料，另附补充页，写明日期和人。',
  'not-registered-stage': () => '这件已经受理，不能再作不予受理。可以在案件页终止调解。',
  'party-signed-already': () => '协议已交当事人签署，当事人不能再改。先把协议收回修改。',
  'accepted-field-needed': () =>
    '已受理的案件，案件来源、纠纷类型、简要情况和申请书或登记表不能空着。可以改，不能清空。',
  'consent-in-future': about => `${dayText(t(about, 'on'))}还没有到。同意了再记，日期写当天。`,
  'party-in-record': about =>
    `${t(about, 'name')}已在调解记录或协议里，不能删去。不再参加的，在调解记录里写明。`,
  'not-in-mediation': () => '这件不在调解中，不能做这一步。先受理；已终止的不再安排。',
  'extension-not-later': about => `延期要晚于现在的期限${dayText(t(about, 'end'))}。填一个更晚的日子。`,
  'routes-not-told': () => '终止前要告知当事人可以申请仲裁、行政处理或者起诉。告知后勾选，再终止。',
  'decline-note-missing': () => '选了“其他”，还没有写明理由。写一句理由，再作不予受理。',

  'session-ends-before-start': () => '结束时间不晚于开始时间，或不在同一天。改结束时间。',
  'session-in-past': about => `${timeText(t(about, 'start'))}已经过去。选一个以后的时间。`,
  'room-closed': about => `${t(about, 'room')}已停用。换一间，或到设置里启用。`,
  'presider-not-entitled': about =>
    `${named(about, 'name', '主持人')}那天不是在任的人民调解员。换一位主持，或到通讯录改聘期。`,
  'presider-is-party': about => `${t(about, 'name')}是本案当事人或代理人，不能主持。换一位调解员。`,
  'lawyer-is-agent': about => `律师${t(about, 'name')}是本案一方的代理人，不能同时受邀参加。换一位律师。`,
  'consent-missing': about =>
    `邀请${t(about, 'name')}参加，还差${t(about, 'parties')}同意。问过后记下同意，再排期。`,
  clash: about =>
    `${t(about, 'name')} ${clockText(t(about, 'from'))}–${clockText(t(about, 'to'))}有${named(about, 'label', '别的安排')}。${clockText(t(about, 'to'))}以后再排，或换人、换房间。`,
  'clash-reason-needed': about =>
    `${t(about, 'name')} ${clockText(t(about, 'from'))}–${clockText(t(about, 'to'))}有${named(about, 'label', '别的安排')}。换个时间，或写明照排的理由。`,
  'session-open-already': about =>
    `第${t(about, 'ordinal')}次调解会排在${timeText(t(about, 'start'))}，还没有开。先开完、改期或取消。`,

  'session-not-open': () => '这次调解会已结束或已取消，不能再改。要再开一次，另排一次。',
  'session-not-begun': about => `调解会定在${timeText(t(about, 'start'))}，还没有到。到时再记，或先改期。`,
  'result-missing': () => '还没有写调解结果。在调解成功、调解不成、有待继续调解里选一个。',
  'rights-not-told': () => '还没有记下告知权利义务的日期和方式。宣读告知书，记下后再结束。',
  'nobody-came': () => '到场栏里没有一个当事人。记下谁到了，或取消这次调解会。',
  'presider-absent': () => '主持的调解员没有记到场。记下到场，或换人主持。',
  'settled-without-all': about =>
    `${t(about, 'names')}没有到场，不能记调解成功。改成有待继续调解，或补记到场。`,
  'consent-to-mediate-missing': about =>
    `这件是主动调解，${t(about, 'names')}还没有表示愿意。问过后在登记里记下日期和方式。`,

  'issuer-not-secretary': about =>
    `${named(about, 'name', '签发人')}不是在任的社区书记。到场通知由社区书记签发，换签发人。`,
  'notice-delivered-already': () => '这份到场通知已经记过送达。要重发，另开一份。',

  'not-settled': () => '还没有一次调解会的结果是调解成功。先记下调解成功，再起草协议。',
  'agreement-exists': () => '本案已有协议书。接着改那一份。',
  'no-draft': () => '本案还没有协议书。先起草。',
  'signed-text-frozen': about =>
    `已有 ${t(about, 'count')} 处签署，改一字都要出新的一版，原来的签署作废。同意作废再改。`,
  'effective-text-final': about =>
    `协议${dayText(t(about, 'effectiveOn'))}已生效，文字不能再改。要变更，双方另签补充协议。`,
  'presented-already': () => '协议已经交当事人签署。到签署页接着办。',
  'findings-stop': about => `协议里有 ${t(about, 'count')} 处必须改。每处写在条款下面，按 F8 到下一处。`,
  'findings-reason-needed': about =>
    `协议里有 ${t(about, 'count')} 处要改或写明理由。改好，或写理由后再交签。`,
  'agent-may-not-compromise': about =>
    `${t(about, 'party')}没有到场，代理人${t(about, 'name')}的委托书没有和解权。补第4项授权，或请本人到场。`,
  'guardian-missing': about =>
    `${named(about, 'name', '这一方')}未满18岁或无完全行为能力，还没有法定代理人。填上法定代理人。`,

  'not-presented': () => '协议还没有交当事人签署。先在协议页交签。',
  'not-a-signer': () => '这个人不在签署人之列。当事人在登记页改，调解员和记录人以本案为准。',
  'act-not-theirs': () => '这一行不办这一项。调解员和记录人签名，委员会盖章。',
  'marked-already': () => '这一项已经记过。记错了先取消，再重记。',
  'not-marked': () => '这一项还没有记，不用取消。',
  'signed-in-future': about => `${timeText(t(about, 'at'))}还没有到。填实际签署的时间。`,
  'signed-before-text': about =>
    `协议${dayText(t(about, 'presentedOn'))}才交签，签署不能早于那天。填实际签署的时间。`,
  'undo-too-late': about =>
    `协议${dayText(t(about, 'effectiveOn'))}已生效，只能当天取消。记错的另作说明入卷。`,

  'not-finished': () => '这件还没有办完，不能归档。履行中或已终止的案件才能归档。',
  'dossier-incomplete': about =>
    `卷内还缺 ${t(about, 'count')} 项：${t(about, 'items')}。补齐，或在${DOSSIER_ITEMS.words.situation}里写明理由。`,
  'retention-unknown': () => '还没有选保管期限，或所选期限不在本会的期限表里。选一个。',
  'archived-already': () => '这件已经归档。',

  'office-founded': () => '这本登记簿已经建好。选自己的名字坐下。',
  'contact-in-use': about =>
    `${named(about, 'name', '这个人')}在案件里用着，不能删。改为停用，往后不再列出。`,
  'paper-not-ready': () => '这份文书的内容还不齐，打不出来。先办完前一步。',
  'room-exists': about => `已经有一间“${t(about, 'name')}”。换一个名称，或改那一间。`,
  'session-over': () => '这次调解会已经开过，不能改期。要再开一次，另排一次。',
}

function first(about: About): string {
  const code = t(about, 'first')
  return isGapCode(code) ? gapText(code, t(about, 'name')) : t(about, 'rules')
}
