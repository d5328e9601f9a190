import type { PartyDetails } from '../cases/party'
import type { Registration } from '../cases/registration'
import type { Entry } from './entry'

type Start = {
  channel: Registration['channel']
  fields: Partial<Registration>
  parties: (Partial<PartyDetails> & Pick<PartyDetails, 'side'>)[]
}

/** What the counter already knows when an entry becomes a case. R-08: the request was made when the entry was. */
export function toRegistration(entry: Entry): Start {
  const { name, phone, place } = entry
  return {
    channel: entry.channel,
    fields: {
      place,
      facts: entry.sender === '' ? entry.what : `${entry.what}（${entry.sender}移送）`,
      urgent: entry.urgency === 'urgent',
      requestedAt: entry.receivedAt,
    },
    parties: name === '' ? [] : [{ side: 'applicant', name, phone, address: place }],
  }
}
