import type { Decision } from '@shared/core/decision'
import { Refusal, type Rule } from '@shared/core/failure'

export function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Refusal({ code: 'not-found', what })
  return value
}

export function orRefuse<T>(decision: Decision<T, Rule>): T {
  if (!decision.allowed) throw new Refusal({ code: 'rule', rule: decision.reason, about: decision.about })
  return decision.value
}
