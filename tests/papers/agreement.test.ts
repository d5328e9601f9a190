import { buildPaper } from '@shared/papers/build-paper'
import { chineseCount } from '@shared/papers/chinese-count'
import { fileName } from '@shared/papers/file-name'
import { AgreementId } from '@shared/core/ids'
import { expect, test } from 'vitest'

import { extremeFacts, minimalFacts, oddParties, paperOf } from '../support/paper-cases'
import { CASE, paperFacts } from '../support/paper-facts'
import { linesOf, readAloud, signaturesOf } from '../support/paper-text'

test('prints the parties in common columns and pushes a long name onto a line of its own', () => {
  expect(linesOf(paperOf('agreement', paperFacts())).slice(0, 10)).toEqual([
    '人民调解协议书',
    '编号：（2026）榕人调协字第0063号',
    '当事人姓名 陈喆堃 | 性别 男 | 民族 汉族 | 年龄 41',
    '职业或职务 中学教师 | 联系方式 13800000502',
    '单位或住址 榕荫花园3栋502',
    '当事人姓名 古丽努尔·阿卜杜热合曼',
    '性别 女 | 民族 维吾尔族 | 年龄 36',
    '职业或职务 护士 | 联系方式 15000000602',
    '单位或住址 榕荫花园3栋602',
    '当事人姓名 何立峰 | 性别 男 | 民族 汉族 | 年龄 52',
  ])
})

test('numbers the clauses and writes amounts in capitals and figures', () => {
  const text = readAloud(paperOf('agreement', paperFacts()))
  expect(text).toContain('一、牛犇于2026年12月6日前把两台空调外机从榕荫花园3栋二层平台移到')
  expect(text).toContain(
    '二、何立峰、牛犇共同于2026年12月4日前以银行转账方式一次性向施工方支付移机费人民币叁仟陆佰元整（￥3,600.00元）。',
  )
  expect(text).toContain('四、牛犇自本协议生效之日起停用外机，每日22时至次日7时。')
})

test('gives every party a line to sign on, the mediator and the recorder theirs, and leaves seal and date open', () => {
  expect(linesOf(paperOf('agreement', paperFacts())).slice(-6)).toEqual([
    '当事人（签名盖章或按指印） | 人民调解员（签名）',
    '陈喆堃____ | ____',
    '古丽努尔·阿卜杜热合曼____ | 记录人（签名）',
    '何立峰____ | ____',
    '牛犇____ | （人民调解委员会印章）',
    ' | 年　　月　　日',
  ])
})

test('prints a legal person by name, seat and representative, and a minor with the guardian', () => {
  const text = readAloud(paperOf('agreement', extremeFacts()))
  expect(text).toContain(`当事人名称 广州市和润物业管理有限公司榕荫花园分公司
住所地 广州市榕荫区榕荫路118号榕荫商务中心北塔二十三楼2301至2306室
法定代表人 梁海生 | 职务 总经理
联系方式 020-00000022
委托代理人 区玉玲 | 联系方式 13900000033`)
  expect(text).toContain('当事人姓名 犇喆堃 | 性别 男 | 民族 汉族 | 年龄 13')
  expect(text).toContain('法定代理人 玥垚（母亲） | 联系方式 13800000502')
  expect(text).toContain('犇喆堃（法定代理人玥垚）')
  expect(text).toContain('四十、')
  expect(text).toContain('本协议一式柒份，')
})

test('prints empty fields as lines to fill in by hand', () => {
  expect(linesOf(paperOf('agreement', minimalFacts())).slice(1, 5)).toEqual([
    '编号：____',
    '当事人姓名 ____ | 性别 ____ | 民族 ____ | 年龄 ____',
    '职业或职务 ____ | 联系方式 ____',
    '单位或住址 ____',
  ])
})

test('never prints an ID number', () => {
  expect(readAloud(paperOf('agreement', paperFacts()))).not.toContain('440103198503010019')
  expect(readAloud(paperOf('application', paperFacts()))).not.toContain('440103198503010019')
})

test('sets more than nine parties in two columns, every name once', () => {
  const parties = Array.from({ length: 3 }, oddParties).flat()
  const paper = paperOf('agreement', paperFacts({ case: { parties } }))
  const signing = signaturesOf(paper)
  expect(signing).toMatchObject({ kind: 'signatures', tight: true })
  const names = signing?.rows
    .flatMap(({ left, right }) => [left.text, right.text])
    .filter(each => each === '何立峰')
  expect(names).toHaveLength(3)
})

test('marks an edition that was replaced', () => {
  const paper = paperOf('agreement', paperFacts({ agreement: { state: 'superseded', edition: 1 } }))
  expect(paper.footer).toBe('样例　第1稿，已作废')
  expect(paper.fileName).toBe('（2026）榕人调字第0118号 人民调解协议书（第1稿） 空调外机位置')
})

test('is refused where there is no such edition', () => {
  const ref = { kind: 'agreement', caseId: CASE, agreementId: AgreementId.parse(9) } as const
  expect(buildPaper(ref, paperFacts())).toEqual({
    allowed: false,
    reason: 'paper-not-ready',
    about: { paper: '人民调解协议书' },
  })
})

test('names its file so that Windows takes it and a folder sorts by case', () => {
  expect(paperOf('agreement', paperFacts()).fileName).toBe(
    '（2026）榕人调字第0118号 人民调解协议书 空调外机位置',
  )
  expect(fileName('a/b:c*?"<>|\\d', ' e\u202ef. ')).toBe('abcd ef')
  expect(fileName('字'.repeat(300))).toHaveLength(120)
})

test('counts clauses in Chinese', () => {
  expect([1, 10, 11, 20, 40, 99].map(chineseCount)).toEqual(['一', '十', '十一', '二十', '四十', '九十九'])
})
