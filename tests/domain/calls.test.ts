import { addMinutes } from '@shared/core/day'
import { NoticeId } from '@shared/core/ids'
import { countCalls, type DepartmentWhistle } from '@shared/notices/count-calls'
import { usualAnswerBy } from '@shared/notices/issue-notice'
import type { Notice } from '@shared/notices/notice'
import { messageParts, partyWords, spokenTime } from '@shared/notices/to-party'
import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

import { typicalNotice } from '../support/paper-facts'

const PERIOD = { from: '2026-11-01', until: '2026-11-30' }
const START = '2026-11-24T09:30'

const notice = fc
  .record({
    addressee: fc.constantFrom('供电所', '派出所', '城管办'),
    answered: fc.option(fc.integer({ min: -3000, max: 3000 }), { nil: null }),
    answer: fc.constantFrom('comes', 'sends', 'declines'),
    came: fc.constantFrom(true, false, null),
    late: fc.integer({ min: -60, max: 240 }),
    voided: fc.boolean(),
    away: fc.boolean(),
  })
  .map(({ addressee, answered, answer, came, late, voided, away }): Notice => {
    const start = away ? '2026-12-01T09:30' : START
    const answeredAt = answered === null ? null : addMinutes('2026-11-23T17:00', answered)
    return {
      ...typicalNotice,
      id: NoticeId.parse(1),
      addressee,
      start,
      answer: answeredAt === null ? null : answer,
      answeredAt,
      came,
      cameAt: came === true ? addMinutes(start, late) : null,
      voided: voided ? { reason: '写错', at: START } : null,
    }
  })
const whistle = fc
  .record({
    answerer: fc.constantFrom('供电所', '消防'),
    late: fc.option(fc.integer({ min: -60, max: 240 }), { nil: null }),
    lettered: fc.boolean(),
  })
  .map(({ answerer, late, lettered }): DepartmentWhistle => ({
    answerer,
    due: START,
    cameAt: late === null ? null : addMinutes(START, late),
    lettered,
  }))

describe('R-29 the count of calls and arrivals', () => {
  it('has every call once: departments add up to the total, and the total to what came of the calls', () => {
    fc.assert(
      fc.property(fc.array(notice, { maxLength: 12 }), fc.array(whistle, { maxLength: 6 }), (all, blown) => {
        const { departments, total } = countCalls(PERIOD, all, blown)
        const alive = all.filter(each => each.voided === null && each.start === START)
        expect(total.letters).toBe(alive.length)
        expect(total.whistles).toBe(blown.filter(each => !each.lettered).length)
        for (const each of [total, ...departments]) {
          expect(each.called).toBe(each.letters + each.whistles)
          expect(each.called).toBe(each.came + each.declined + each.noShows + each.waiting)
          expect(each.late).toBeLessThanOrEqual(each.came)
          expect(each.averageLate === null).toBe(each.late === 0)
        }
        for (const key of ['called', 'came', 'late', 'noShows', 'answeredInTime'] as const)
          expect(departments.reduce((sum, each) => sum + each[key], 0)).toBe(total[key])
        // The same by hand: minutes of those who came after the time, and nobody else.
        const minutes = [
          ...alive.flatMap(each => (each.came === true && each.cameAt ? [each.cameAt] : [])),
          ...blown.flatMap(each => (!each.lettered && each.cameAt ? [each.cameAt] : [])),
        ]
          .map(at => (Date.parse(`${at}:00Z`) - Date.parse(`${START}:00Z`)) / 60_000)
          .filter(each => each > 0)
        const mean = minutes.reduce((sum, each) => sum + each, 0) / minutes.length
        expect(total.averageLate).toBe(minutes.length === 0 ? null : Math.round(mean * 10) / 10)
      }),
    )
  })

  it('asks for an answer by 17:00 of the day before, or at the latest when it begins', () => {
    expect(usualAnswerBy(START, '2026-11-22T09:00', '2026-11-23')).toBe('2026-11-23T17:00')
    expect(usualAnswerBy(START, '2026-11-23T17:00', '2026-11-23')).toBe(START)
  })
})

const CALL = {
  community: '榕荫社区',
  committee: '榕荫社区人民调解委员会',
  phone: '0755-00000118',
  caller: '沈玉兰',
  party: '陈喆堃',
  start: '2026-11-24T14:30',
  place: '榕荫社区悦聊室',
}

describe('the call to a party', () => {
  test('makes sure who listens, then says when and where, and that it is free and voluntary', () => {
    expect(partyWords(CALL)).toEqual({
      ask: '您好，请问是陈喆堃本人吗？我是榕荫社区人民调解委员会的沈玉兰。',
      invite:
        '约您11月24日（周二）下午2点30分到榕荫社区悦聊室参加调解会，带身份证，不收任何费用。来不来由您自己定。这个时间您方便吗？不方便，您说一个时间。',
      otherwise: '不是本人接的：“麻烦转告，请回榕荫社区一个电话，0755-00000118。”不说什么事，不说和谁。',
      message:
        '【榕荫社区】陈喆堃您好，请您11月24日（周二）下午2点30分到榕荫社区悦聊室面谈，带身份证，不收费。不能来请提前告诉沈玉兰，电话0755-00000118。',
      parts: 2,
    })
  })

  test('R-31: a message, which others may read, says neither dispute nor mediation nor number', () => {
    const { message, otherwise } = partyWords(CALL)
    for (const word of ['调解', '纠纷', '对方', '第0']) {
      expect(message).not.toContain(word)
      expect(otherwise).not.toContain(word)
    }
  })

  test('says times as people do, and counts what a message costs', () => {
    const said = ['00:30', '08:00', '11:59', '12:00', '13:05', '19:30'].map(clock =>
      spokenTime(`2026-11-24T${clock}`),
    )
    expect(said).toEqual(['凌晨0点30分', '上午8点', '上午11点59分', '中午12点', '下午1点5分', '晚上7点30分'])
    expect([70, 71, 134, 135].map(count => messageParts('字'.repeat(count)))).toEqual([1, 2, 2, 3])
  })
})
