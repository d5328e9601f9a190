import { allow, refuse, type Decision } from '../core/decision'
import type { ContactId } from '../core/ids'
import { mayMediate, type Contact } from '../directory/contact'
import { acceptanceGaps } from './acceptance-gaps'
import type { Case } from './case'
import type { Acceptance } from './registration'

/** A reason somebody wrote for passing a rule that allows it. */
export type WrittenReason = { rule: string; reason: string }

export type AcceptRefusal =
  | 'already-accepted'
  | 'acceptance-gaps'
  | 'acceptance-reason-needed'
  | 'mediator-not-entitled'
  | 'mediator-is-party'

type Facts = { today: string; mediator: Contact; reasons: readonly WrittenReason[]; number: () => string }

/** R-01 …: draws the number only when nothing stands in the way. */
export function acceptCase(filed: Case, facts: Facts): Decision<Acceptance, AcceptRefusal> {
  if (filed.stage !== 'registered') return refuse('already-accepted')
  const gaps = acceptanceGaps(filed.registration, filed.parties, facts.today)
  const hard = gaps.filter(gap => gap.severity === 'stop')
  if (hard.length > 0)
    return refuse('acceptance-gaps', {
      count: hard.length,
      first: hard[0]?.code ?? '',
      name: hard[0]?.name ?? '',
    })
  const open = gaps.filter(gap => gap.severity === 'confirm' && !reasoned(facts.reasons, gap.rule))
  if (open.length > 0)
    return refuse('acceptance-reason-needed', {
      rules: open.map(gap => gap.rule).join('、'),
      first: open[0]?.code ?? '',
    })
  if (!mayMediate(facts.mediator, facts.today))
    return refuse('mediator-not-entitled', { name: facts.mediator.name })
  if (isParty(facts.mediator, filed)) return refuse('mediator-is-party', { name: facts.mediator.name })
  return allow({
    number: facts.number(),
    acceptedOn: facts.today,
    mediatorId: facts.mediator.id,
    extendedTo: null,
    extendedOn: null,
  })
}

export const reasoned = (reasons: readonly WrittenReason[], rule: string) =>
  reasons.some(each => each.rule === rule && each.reason.trim() !== '')

/** by name and telephone, which is all that the register knows of both. */
export function isParty(
  contact: { id: ContactId; name: string; phone: string },
  filed: Pick<Case, 'parties'>,
): boolean {
  return filed.parties.some(
    party =>
      (party.name === contact.name && (party.phone === '' || party.phone === contact.phone)) ||
      party.agents.some(
        agent => agent.name === contact.name && (agent.phone === '' || agent.phone === contact.phone),
      ),
  )
}
