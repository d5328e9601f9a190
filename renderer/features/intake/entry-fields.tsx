import { CHANNELS, REFERRERS } from '@shared/cases/codes'
import { maskPhone } from '@shared/identity/mask'
import { URGENCIES } from '@shared/intake/codes'
import { useQuery } from '@tanstack/react-query'

import { queries } from '../../app/queries'
import { Choice } from '../../ui/choice'
import { SuggestField } from '../../ui/suggest-field'
import { TextField } from '../../ui/text-field'
import { NumberField } from '../persons/number-field'
import { PersonNameField } from '../persons/person-name-field'
import { AddressFields } from '../register/address-fields'
import { optionsOf } from '../register/dispute-fields'
import type { EntryState } from './use-entry'

/** In the order of speech at the counter. */
export function EntryFieldsPart({ entry, autoFocus }: { entry: EntryState; autoFocus: boolean }) {
  const { fields, write, closed } = entry
  const { data: contacts = [] } = useQuery(queries.contacts)
  const senders = new Set([
    ...Object.values(REFERRERS.words),
    ...contacts.map(each => each.organisation).filter(Boolean),
  ])
  return (
    <>
      <div className="intake-who">
        <PersonNameField
          label="谁来说的"
          value={fields.name}
          kind={null}
          personId={fields.personId}
          autoFocus={autoFocus}
          readOnly={closed}
          placeholder="不知道就空着"
          onCommit={name => write({ name })}
          onChoose={person => write({ personId: person.id })}
        />
        <NumberField
          label="电话"
          layout="bare"
          value={fields.phone}
          number={entry.entryId && { of: 'entry', id: entry.entryId, field: 'phone' }}
          mask={maskPhone}
          autosave
          readOnly={closed}
          placeholder="电话"
          inputMode="tel"
          onCommit={phone => write({ phone })}
        />
      </div>
      <div className="intake-line">
        <span className="intake-label">在哪里</span>
        <div className="intake-place">
          <AddressFields
            what="在哪里"
            layout="bare"
            value={fields.place}
            readOnly={closed}
            onCommit={place => write({ place })}
          />
        </div>
      </div>
      <TextField
        label="什么事"
        value={fields.what}
        multiline
        rows={4}
        autosave
        readOnly={closed}
        onCommit={what => write({ what })}
      />
      <Choice
        label="怎么来的"
        value={fields.channel}
        options={optionsOf(CHANNELS)}
        numbered
        readOnly={closed}
        onChange={channel => write({ channel })}
      />
      {fields.channel === 'transfer' && (
        <SuggestField
          label="谁移送"
          value={fields.sender}
          suggestions={[...senders]}
          autosave
          readOnly={closed}
          onCommit={sender => write({ sender })}
        />
      )}
      <Choice
        label="急不急"
        value={fields.urgency}
        options={optionsOf(URGENCIES)}
        numbered
        readOnly={closed}
        onChange={urgency => write({ urgency })}
      />
    </>
  )
}
