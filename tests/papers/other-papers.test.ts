import { ContactId, NoticeId } from '@shared/core/ids'
import { buildPaper } from '@shared/papers/build-paper'
import { paperToHtml } from '@shared/papers/to-html'
import { expect, test } from 'vitest'

import { minimalFacts, paperOf } from '../support/paper-cases'
import { CASE, ids, paperFacts } from '../support/paper-facts'
import { contacts, typicalParties } from '../support/paper-people'
import { linesOf, readAloud } from '../support/paper-text'

test('the application lists applicants before respondents and counts what is asked for', () => {
  const lines = linesOf(paperOf('application', paperFacts()))
  expect(lines.filter(line => line.includes('申请人姓名')).map(line => line.split(' | ')[0])).toEqual([
    '申请人姓名 陈喆堃',
    '申请人姓名 古丽努尔·阿卜杜热合曼',
    '被申请人姓名 何立峰',
    '被申请人姓名 牛犇',
  ])
  expect(lines).toContain('3、每日22时至次日7时停用外机')
})

test('the application counts the age on the day of the request', () => {
  const birthday = typicalParties.map(each => ({ ...each, birthDay: '2000-11-21' }))
  expect(readAloud(paperOf('application', paperFacts({ case: { parties: birthday } })))).toContain('年龄 25')
})

test('an empty application has three numbered lines to write on', () => {
  expect(linesOf(paperOf('application', minimalFacts()))).toEqual(
    expect.arrayContaining(['1、 ____', '2、 ____', '3、 ____']),
  )
})

test('R-21: the record names as 参加人 only invited people who came, and people on duty apart', () => {
  const lines = linesOf(paperOf('record', paperFacts()))
  expect(lines.slice(1, 6)).toEqual([
    '时　间 2026年11月24日9时30分至11时10分',
    '地　点 榕荫社区悦聊室',
    '当事人 陈喆堃、古丽努尔·阿卜杜热合曼、何立峰、牛犇',
    '参加人 周慧敏（岭南某律师事务所，驻点律师）',
    '在场人员 赵志强（榕荫派出所，民警）',
  ])
})

test('R-21: neither mediator nor recorder counts as 参加人, even where they were asked in by name', () => {
  const invitedIds = contacts.slice(0, 3).map(each => each.id)
  const lines = linesOf(paperOf('record', paperFacts({ session: { invitedIds } })))
  expect(lines).toContain('参加人 周慧敏（岭南某律师事务所，驻点律师）')
})

test('the record has what each one said, under their names', () => {
  const text = readAloud(paperOf('record', paperFacts()))
  expect(text).toContain('\n牛犇：烧腊铺没有空调做不了生意。')
  expect(text).toContain('\n周慧敏（驻点律师）：外墙属于业主共有部分')
  expect(text).toContain('\n人民调解员：宣布调解开始')
})

test('R-50: a record of failure names the other ways', () => {
  const failed = readAloud(paperOf('record', paperFacts({ record: { result: 'failed' } })))
  expect(failed).toContain(
    '调解结果：调解不成\n人民调解员已告知各方当事人：调解不成，可以依法通过仲裁、行政、司法等途径维护自己的权利。',
  )
  expect(readAloud(paperOf('record', paperFacts()))).not.toContain('仲裁')
})

test('a record without result shows the three of the form', () => {
  const open = readAloud(paperOf('record', paperFacts({ record: { result: null } })))
  expect(open).toContain('调解结果：（调解成功 / 调解不成 / 有待继续调解）')
})

test('a cancelled session has no record', () => {
  const ref = { kind: 'record', caseId: CASE, sessionId: ids.session } as const
  expect(buildPaper(ref, paperFacts({ session: { state: 'cancelled' } }))).toMatchObject({
    reason: 'paper-not-ready',
  })
})

test('R-29: the notice has number, addressee, matter, time, place and an empty line for the secretary', () => {
  expect(linesOf(paperOf('notice', paperFacts())).slice(0, 15)).toEqual([
    '到场通知',
    '（2026）榕到通字第0007号',
    '榕荫街道综合行政执法队：',
    '榕荫社区就下列事项召开调解会，通知你单位派员到场。',
    '事　　由 榕荫花园3栋外墙空调外机安装位置的调解会',
    '依　　据 《广东省街道和社区“吹哨报到”工作指引》第十二条',
    '时　　间 2026年11月24日9时30分至11时',
    '地　　点 榕荫社区悦聊室（榕荫路18号）',
    '回复时限 2026年11月23日17时前',
    '联系人 林秀英 | 联系电话 020-00000018',
    '不能到场的，在回复时限内告知联系人并说明原因。知悉的情况应当保密。',
    ' | 签发人（签名）____',
    ' | 榕荫社区',
    ' | 2026年11月22日',
    '- - -',
  ])
})

test('R-30, R-31: nothing of the parties and no case number leaves the house with a notice', () => {
  const paper = paperOf('notice', paperFacts({ notice: { contactId: ContactId.parse(5) } }))
  const page = paperToHtml(paper)
  for (const { name, phone } of typicalParties) {
    expect(page).not.toContain(name)
    expect(page).not.toContain(phone)
  }
  expect(page).not.toContain('榕人调字第0118号')
  expect(page).toContain('梁海生')
})

test('a notice that was never issued has no paper', () => {
  const ref = { kind: 'notice', caseId: CASE, noticeId: NoticeId.parse(9) } as const
  expect(buildPaper(ref, paperFacts())).toMatchObject({ allowed: false, reason: 'paper-not-ready' })
})
