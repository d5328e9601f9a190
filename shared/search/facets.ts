import { z } from 'zod'

import { codeList } from '../core/codes'
import type { Stage } from '../cases/codes'
import { addDays } from '../core/day'
import type { ContactId } from '../core/ids'

/** By what a list is narrowed down, each with how many cases a value would leave. A case may have several tags. */
export const FACETS = z.enum([
  'stage',
  'kind',
  'source',
  'mediator',
  'building',
  'grid',
  'tag',
  'money',
  'year',
  'due',
])
export type Facet = z.infer<typeof FACETS>

/** 标的额 in steps, each from its amount in yuan on. */
export const MONEY = codeList({
  m0: '不到1千元',
  m1: '1千元起',
  m5: '5千元起',
  m10: '1万元起',
  m50: '5万元起',
  m100: '10万元起',
  m1000: '100万元起',
})
export type MoneyStep = (typeof MONEY.codes)[number]

/** In fen, from the highest step down. */
const STEPS: readonly [from: number, step: MoneyStep][] = [
  [100_000_000, 'm1000'],
  [10_000_000, 'm100'],
  [5_000_000, 'm50'],
  [1_000_000, 'm10'],
  [500_000, 'm5'],
  [100_000, 'm1'],
  [0, 'm0'],
]

/** Null where no amount is claimed. */
export const moneyStep = (fen: number | null): MoneyStep | null =>
  fen === null ? null : (STEPS.find(([from]) => fen >= from)?.[1] ?? 'm0')

/** What a case is filtered by. */
export type Filed = {
  stage: Stage
  kind: string | null
  source: string | null
  mediatorId: ContactId | null
  /** 小区 and 楼栋 together. */
  building: string
  /** 小分格 of the building on the day of the request; '' where none is known. */
  grid: string
  requestedAt: string
  claimFen: number | null
  tags: readonly number[]
}

/** Every facet of a case that has a value. The dates are no part of it: what is due changes with the day. */
export function facetsOf(filed: Filed): [facet: Facet, value: string][] {
  const { stage, kind, source, mediatorId, building, grid, tags, claimFen, requestedAt } = filed
  const all: [Facet, string | null][] = [
    ['stage', stage],
    ['kind', kind],
    ['source', source],
    ['mediator', mediatorId === null ? null : String(mediatorId)],
    ['building', building === '' ? null : building],
    ['grid', grid === '' ? null : grid],
    ['money', moneyStep(claimFen)],
    ['year', requestedAt.slice(0, 4)],
    ...tags.map((tag): [Facet, string] => ['tag', String(tag)]),
  ]
  return all.flatMap(([facet, value]) => (value === null ? [] : [[facet, value]]))
}

/** When the date that binds next falls, seen from today; only what is under way has one. */
export const DUE_SPANS = codeList({
  overdue: '已逾期',
  today: '今天',
  week: '7天内',
  month: '8到31天',
  later: '更晚',
  none: '没有日期',
})
export type DueSpan = (typeof DUE_SPANS.codes)[number]

/** The days of a span, both included; '9999' stands for none. */
export function daysOfSpan(span: DueSpan, today: string): { from: string; until: string } {
  switch (span) {
    case 'overdue':
      return { from: '', until: addDays(today, -1) }
    case 'today':
      return { from: today, until: today }
    case 'week':
      return { from: addDays(today, 1), until: addDays(today, 7) }
    case 'month':
      return { from: addDays(today, 8), until: addDays(today, 31) }
    case 'later':
      return { from: addDays(today, 32), until: '9998' }
    case 'none':
      return { from: '9999', until: '9999' }
  }
}
