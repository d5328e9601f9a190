import { NoticeId } from '@shared/core/ids'
import { countCalls } from '@shared/notices/count-calls'
import { ReportId } from '@shared/notices/report'
import { callCountPaper, noShowReportPaper } from '@shared/papers/call-papers'
import { housePaperOf } from '@shared/papers/house-paper'
import { expect, test } from 'vitest'

import { packageCheck } from '../../electron/documents/package-check'
import { toDocx } from '../../electron/documents/to-docx'
import { paperOf } from '../support/paper-cases'
import { paperFacts, typicalNotice } from '../support/paper-facts'
import { contacts, office, typicalParties } from '../support/paper-people'
import { linesOf, readAloud } from '../support/paper-text'

const missed = [2, 5].map(id => ({
  ...typicalNotice,
  id: NoticeId.parse(id),
  number: `（2026）榕到通字第000${id}号`,
  deliveredAt: '2026-11-22T10:00',
  deliveredHow: 'network' as const,
  deliveredTo: '值班室',
  came: false,
}))
const report = {
  id: ReportId.parse(1),
  addressee: '榕荫街道综合行政执法队',
  receiver: '榕荫街道办事处',
  on: '2026-11-25',
  issuerId: contacts[0]?.id ?? expect.fail('nobody'),
  noticeIds: missed.map(each => each.id),
}
const paper = (kind: 'call-count' | 'no-show-report', blocks: Parameters<typeof housePaperOf>[0]['blocks']) =>
  housePaperOf({ kind, blocks, mark: 'x', sample: true })
const reportPaper = paper('no-show-report', noShowReportPaper(office, report, missed))
const count = countCalls({ from: '2026-11-01', until: '2026-11-30' }, missed, [
  { answerer: '供电所', due: '2026-11-20T09:00', cameAt: '2026-11-20T09:12', lettered: false },
])
const countPaper = paper('call-count', callCountPaper(office, count, '2026-11-30'))

test('R-29: the report to the street tells letter by letter, and leaves the line for the secretary empty', () => {
  expect(linesOf(reportPaper)).toEqual([
    '关于榕荫街道综合行政执法队未到场情况的报告',
    '榕荫街道办事处：',
    '榕荫社区因需部门到场协助，先后 2 次向榕荫街道综合行政执法队发出到场通知，均未到场，现报告如下。',
    '1、（2026）榕到通字第0002号',
    '要求到场：2026年11月24日9时30分，榕荫社区悦聊室（榕荫路18号）。',
    '送达：2026年11月22日10时政务网交值班室。回复：没有回复。到场：没有到场。',
    '2、（2026）榕到通字第0005号',
    '要求到场：2026年11月24日9时30分，榕荫社区悦聊室（榕荫路18号）。',
    '送达：2026年11月22日10时政务网交值班室。回复：没有回复。到场：没有到场。',
    '请协调该单位明确联系人和到场办法，并将处理意见告知我社区。',
    ' | 社区书记（签名）',
    ' | ____',
    ' | 榕荫社区',
    ' | 2026年11月25日',
  ])
})

test('the count prints its period, its set and how it was counted (domain 5.2)', () => {
  expect(linesOf(countPaper)).toEqual([
    '社区吹哨、部门报到统计表',
    '榕荫社区　2026年11月1日至2026年11月30日',
    '部门（单位） | 吹哨 | 按时回复 | 到场 | 迟到 | 平均晚（分） | 说明不来 | 未到场 | 待定',
    '供电所 | 1 | — | 1 | 1 | 12 | 0 | 0 | 0',
    '榕荫街道综合行政执法队 | 2 | 0/2 | 0 | 0 | — | 0 | 2 | 0',
    '合计 | 3 | 0/2 | 1 | 1 | 12 | 0 | 2 | 0',
    '口径：按通知要求到场的时间落在本期内计。共吹哨 3 次，其中到场通知 2 份，民情簿吹哨未发通知的 1 次；民情簿吹哨已发通知的 0 次，只计通知，不重复计。作废的通知 0 份，不计。',
    '吹哨＝到场＋说明不来＋未到场＋待定。迟到以到场时间晚于通知时间计，平均晚只算迟到的。按时回复只对到场通知计。',
    '统计日期：2026年11月30日',
  ])
})

test('R-30: a name stands in a letter with its ground beside it, and not at all without one', () => {
  const named = { person: '陈喆堃', receiver: '派出所', consentOn: null, at: '2026-11-22T10:00' }
  const facts = paperFacts()
  expect(readAloud(paperOf('notice', facts))).not.toContain('涉及人员')
  const disclosures = [{ ...named, ground: 'report' as const, basis: '《人民调解法》第二十五条' }]
  expect(linesOf(paperOf('notice', { ...facts, disclosures }))).toContain(
    '涉及人员 陈喆堃（法定报告义务，《人民调解法》第二十五条）',
  )
})

test('the notice to a party names nobody of the other side, and says that it is free and voluntary', () => {
  const text = readAloud(paperOf('party-notice', paperFacts()))
  expect(text.startsWith('调解会通知\n陈喆堃：')).toBe(true)
  for (const { name, phone } of typicalParties.slice(1)) {
    expect(text).not.toContain(name)
    expect(text).not.toContain(phone)
  }
  expect(text).toContain('人民调解不收取任何费用。是否参加调解、是否达成协议，由您自愿决定。')
  expect(text).toContain('收到通知的人（签名） | ')
})

test.each([
  ['report', reportPaper],
  ['count', countPaper],
])('%s is a sound package', async (_name, each) => {
  expect(packageCheck(await toDocx(each))).toEqual([])
})
