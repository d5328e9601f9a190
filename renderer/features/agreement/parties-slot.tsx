import type { Party } from '@shared/cases/party'
import type { PartyId } from '@shared/core/ids'
import { Button, ListBox, ListBoxItem, Popover, Select } from 'react-aria-components'

type Props = {
  label: string
  parties: readonly Party[]
  chosen: readonly PartyId[]
  place: string
  missing?: boolean
  onChange: (ids: PartyId[]) => void
}

/** Which parties: a blank that opens the list of them, several may be ticked. */
export function PartiesSlot({ label, parties, chosen, place, missing = false, onChange }: Props) {
  const names = parties.filter(each => chosen.includes(each.id)).map(each => each.name || each.label)
  return (
    <Select
      className="slot-select"
      aria-label={`${label}：${names.join('、') || '未填'}`}
      selectionMode="multiple"
      value={[...chosen]}
      isInvalid={missing}
      onChange={keys => onChange(parties.filter(each => keys.includes(each.id)).map(each => each.id))}
    >
      <Button className="slot slot-button" data-place={place} data-empty={names.length === 0 || undefined}>
        {names.join('、') || label}
      </Button>
      <Popover className="slot-popover" placement="bottom start">
        <ListBox className="slot-list" aria-label={label}>
          {parties.map(party => (
            <ListBoxItem
              key={party.id}
              id={party.id}
              textValue={party.name || party.label}
              className="slot-item"
            >
              <span className="slot-item-label">{party.label}</span>
              <span>{party.name || '未填姓名'}</span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
