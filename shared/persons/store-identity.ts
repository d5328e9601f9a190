import type { PartyDetails } from '../cases/party'
import { allow, refuse, type Decision } from '../core/decision'
import { answerOn, mayStore } from './consent'
import type { PersonRefusal } from './merge'

type Written = Pick<PartyDetails, 'kind' | 'idNumber' | 'consents' | 'name'>

/**
 * the number of a document is newly stored only after notice and separate consent, or on another basis that is
 * written down. A refusal is stored and everything else goes on; a number that is there must go before it.
 */
export function storeIdentity<T extends Written>(
  next: T,
  before: Written | undefined,
): Decision<T, PersonRefusal> {
  if (next.kind === 'legal' || next.idNumber === '') return allow(next)
  if (mayStore(next.consents, 'identity')) return allow(next)
  if (next.idNumber !== (before?.idNumber ?? '')) return refuse('identity-not-consented', { name: next.name })
  const refused = answerOn(next.consents, 'identity')?.answer === 'refuses'
  const refusedBefore = before && answerOn(before.consents, 'identity')?.answer === 'refuses'
  return refused && !refusedBefore ? refuse('identity-stored-already', { name: next.name }) : allow(next)
}
