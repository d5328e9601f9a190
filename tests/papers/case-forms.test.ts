import { papersOfCase } from '@shared/papers/case-papers'
import { expect, test } from 'vitest'

import { extremeFacts, paperOf } from '../support/paper-cases'
import { paperFacts, VISIT } from '../support/paper-facts'
import { typicalParties } from '../support/paper-people'
import { linesOf, readAloud } from '../support/paper-text'

const kindsOf = (facts = paperFacts()) => papersOfCase(facts.file).map(each => each.ref.kind)

test('R-23: a letter of authority for each agent ticks the powers that were given', () => {
  const lines = linesOf(paperOf('authority', extremeFacts()))
  expect(lines).toContain('（　）1、代为申请调解或者要求终止调解')
  expect(lines).toContain('（√）4、代为承认、变更和放弃调解请求')
  expect(lines.join('')).toContain('作为我单位（我）的委托代理人参加人民调解，委托权限如下：')
  expect(lines).toContain('受委托人姓名 区玉玲 | 联系方式 13900000033')
})

test('ID numbers stand only where the court asks for them', () => {
  const facts = paperFacts()
  const withNumber = papersOfCase(facts.file)
    .map(each => each.ref.kind)
    .filter(kind => readAloud(paperOf(kind, facts)).includes('440103198503010019'))
  expect(withNumber).toEqual([])
  expect(readAloud(paperOf('confirmation-application', facts))).toContain('公民身份号码 440103198503010019')
})

test('two parties are 双方, more are 各方', () => {
  const two = paperFacts({ case: { parties: typicalParties.slice(0, 2) } })
  expect(readAloud(paperOf('mediation-proof', two))).toContain('双方当事人自愿达成调解协议')
  expect(readAloud(paperOf('mediation-proof', paperFacts()))).toContain('各方当事人自愿达成调解协议')
})

test('司法确认申请书 names a legal person by seat, code and representative', () => {
  const text = readAloud(paperOf('confirmation-application', extremeFacts()))
  expect(text).toContain('申请人名称 安居物业')
  expect(text).toContain('统一社会信用代码 ____')
  expect(text).toContain('5、授权委托书')
})

test('the catalogue counts the pages of what lies in the folder', () => {
  expect(linesOf(paperOf('catalogue', paperFacts())).slice(2, 6)).toEqual([
    '1 | 人民调解申请书或受理登记表 | 1—2 | ____',
    '2 | 人民调解当事人权利义务告知书 | 3—4 | ____',
    '3 | 当事人身份证明 | 5—8 | ____',
    '4 | 人民调解记录 | 9—10 | ____',
  ])
})

test('a visit becomes its investigation record', () => {
  const text = readAloud(paperOf('investigation', paperFacts()))
  expect(text).toContain('时　间 2026年11月21日15时20分')
  expect(text).toContain(VISIT.text)
})

test('what the parties did not dispute is left to them: no side’s telling is taken over', () => {
  const facts = paperFacts()
  expect(readAloud(paperOf('undisputed-facts', facts))).not.toContain(facts.file.case.registration.facts)
})

test('a case offers what fits where it stands, in the order of the folder', () => {
  expect(kindsOf()).toEqual([
    'cover',
    'catalogue',
    'application',
    'registration-form',
    'accept-notice',
    'rights-notice',
    'identity',
    'authority',
    'service-address',
    'investigation',
    'evidence',
    'legal-opinion',
    'notice',
    'running-order',
    'sign-in',
    'record',
    'agreement',
    'situation',
    'back-cover',
  ])
  const inForce = kindsOf(paperFacts({ agreement: { state: 'effective', effectiveOn: '2026-11-24' } }))
  expect(inForce).toEqual(
    expect.arrayContaining(['performance', 'return-visit', 'confirmation-application', 'mediation-proof']),
  )
  expect(kindsOf(paperFacts({ case: { stage: 'declined' } }))).toEqual([
    'application',
    'registration-form',
    'decline-notice',
    'notice',
    'running-order',
    'sign-in',
    'record',
    'agreement',
  ])
})
