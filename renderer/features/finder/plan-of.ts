import type { ContactId } from '@shared/core/ids'
import type { Ask, ProposalShown } from '@shared/finder/ask'
import type { SessionPlan } from '@shared/sessions/session'

/** What is booked when a proposal is taken. */
export function planOfProposal(proposal: ProposalShown, ask: Ask): SessionPlan | null {
  const at = (seat: string): ContactId | null => {
    const found = proposal.seated.find(each => each.seat === seat)
    return found && 'contactId' in found.who ? found.who.contactId : null
  }
  const guests = (onDuty: boolean) =>
    ask.guests.flatMap((each, index) => (each.onDuty === onDuty ? (at(`g${index}`) ?? []) : []))
  const presiderId = at('presider')
  if (presiderId === null) return null
  return {
    start: proposal.start,
    end: proposal.end,
    roomId: proposal.roomId,
    presiderId,
    recorderId: at('recorder'),
    invitedIds: guests(false),
    onDutyIds: guests(true),
  }
}
