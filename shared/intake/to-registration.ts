import type { PartyDetails } from '../cases/party'
import type { Registration } from '../cases/registration'
import type { Emergency } from './emergency'
import type { Entry } from './entry'

type Start = {
  channel: Registration['channel']
  fields: Partial<Registration>
  parties: (Partial<PartyDetails> & Pick<PartyDetails, 'side'>)[]
}

/** What the counter already knows when an entry becomes a case. R-08: the request was made when the entry was. */
export function toRegistration(entry: Entry, emergency: Emergency | null): Start {
  const { name, phone, place, personId } = entry
  const told = emergency?.done.find(each => each.measure === 'reported')
  return {
    channel: entry.channel,
    fields: {
      place,
      facts: entry.sender === '' ? entry.what : `${entry.what}（${entry.sender}移送）`,
      urgent: entry.urgency === 'urgent',
      requestedAt: entry.receivedAt,
      // R-05 asks again at acceptance; what was reported in the first minutes counts.
      violence: emergency?.kind === 'domestic' && emergency.vulnerable,
      policeToldAt: told?.at ?? null,
      policeToldWhom: told?.whom ?? '',
    },
    parties: name === '' ? [] : [{ side: 'applicant', name, phone, address: place, personId }],
  }
}
