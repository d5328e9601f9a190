import { unreachable } from '@shared/core/decision'
import type { Failure } from '@shared/core/failure'

import { timeText } from './dates'
import { procedureText } from './procedures'
import { RULE_SENTENCES } from './rules'

/** Why the desk did not do it, as one short paragraph for the person in front of it. */
export function failureText(failure: Failure): string {
  switch (failure.code) {
    case 'rule':
      return RULE_SENTENCES[failure.rule](failure.about)
    case 'stale':
      return `${staleText(failure)}已写的都还在。`
    case 'not-found':
      return '登记簿里没有这一条，可能刚被移走。回到列表再找一遍。'
    case 'no-actor':
      return '还没有人坐在案头。按 F12 选自己的名字。'
    case 'invalid-input':
      return '有一项写法不合，没有存下。对照字段旁的提示改。'
    case 'internal':
      return '这一步没有做成，已写的都还在。再试一次；还不行，把运行日志交给维护的人。'
    default:
      return unreachable(failure)
  }
}

/** '陈思佳 9:48 改了当事人。' for each change, newest last. */
export function staleText(failure: Extract<Failure, { code: 'stale' }>): string {
  const lines = failure.changes.map(
    each => `${each.actor} ${whenText(each.at)} ${procedureText(each.procedure)}。`,
  )
  return lines.join('') || '这件案子刚被别人改过。'
}

/** The journal's instants carry a zone; the desk's clock does not. */
function whenText(at: string): string {
  if (!/Z$|[+-]\d\d:\d\d$/.test(at)) return timeText(at)
  return new Date(at).toLocaleTimeString('zh-CN', { hour: 'numeric', minute: '2-digit', hour12: false })
}
