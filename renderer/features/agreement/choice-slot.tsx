import { Button, ListBox, ListBoxItem, Popover, Select } from 'react-aria-components'

type Props<T extends string> = {
  label: string
  /** `short` is what stands in the sentence where that differs from what the list says. */
  options: readonly { id: T; word: string; short?: string }[]
  value: T | null
  place: string
  missing?: boolean
  onChange: (value: T) => void
}

/** One word out of a few, chosen inside the sentence. */
export function ChoiceSlot<T extends string>({
  label,
  options,
  value,
  place,
  missing = false,
  onChange,
}: Props<T>) {
  const chosen = options.find(each => each.id === value)
  const word = chosen?.short ?? chosen?.word
  return (
    <Select
      className="slot-select"
      aria-label={`${label}：${chosen?.word ?? '未填'}`}
      value={value}
      isInvalid={missing}
      onChange={key => {
        const found = options.find(each => each.id === key)
        if (found) onChange(found.id)
      }}
    >
      <Button className="slot slot-button" data-place={place} data-empty={word === undefined || undefined}>
        {word ?? label}
      </Button>
      <Popover className="slot-popover" placement="bottom start">
        <ListBox className="slot-list" aria-label={label}>
          {options.map(option => (
            <ListBoxItem key={option.id} id={option.id} className="slot-item">
              {option.word}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
