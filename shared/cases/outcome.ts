import { codeList } from '../core/codes'
import type { OralAgreement } from '../oral/oral-agreement'
import type { Case } from './case'

/** 办理结果 as every count has it (domain 3.4). */
export const OUTCOMES = codeList({
  written: '达成书面协议',
  oral: '达成口头协议',
  failed: '调解不成',
  withdrawn: '撤回',
  referred: '移送其他机关',
  declined: '不予受理',
  open: '在办',
  /** A closed case of an old register that does not say. */
  unknown: '未载明',
})
export type CaseOutcome = (typeof OUTCOMES.codes)[number]

type Facts = Pick<Case, 'stage' | 'closing'> & {
  agreements: readonly { state: string }[]
  oral: OralAgreement | null
}

/** success is a written agreement in force or an oral one registered; what a session was called does not count. */
export function outcomeIn({ stage, closing, agreements, oral }: Facts): CaseOutcome {
  if (agreements.some(each => each.state === 'effective')) return 'written'
  if (oral !== null) return 'oral'
  if (closing.ended !== null) return closing.ended
  if (closing.declinedOn !== null) return 'declined'
  if (closing.failedOn !== null) return 'failed'
  return stage === 'archived' ? 'unknown' : 'open'
}

export const isSuccess = (outcome: CaseOutcome) => outcome === 'written' || outcome === 'oral'
