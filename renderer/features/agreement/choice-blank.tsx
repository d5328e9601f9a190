import { Button, ListBox, ListBoxItem, Popover, Select } from 'react-aria-components'

type Props<T extends string> = {
  label: string
  options: readonly { id: T; word: string }[]
  value: T | null
  place: string
  missing?: boolean
  onChange: (value: T) => void
}

/** One word out of a few, chosen inside the sentence. */
export function ChoiceBlank<T extends string>({
  label,
  options,
  value,
  place,
  missing = false,
  onChange,
}: Props<T>) {
  const word = options.find(each => each.id === value)?.word
  return (
    <Select
      className="blank-select"
      aria-label={`${label}：${word ?? '未填'}`}
      value={value}
      isInvalid={missing}
      onChange={key => {
        const found = options.find(each => each.id === key)
        if (found) onChange(found.id)
      }}
    >
      <Button className="blank blank-button" data-place={place} data-empty={word === undefined || undefined}>
        {word ?? label}
      </Button>
      <Popover className="blank-popover" placement="bottom start">
        <ListBox className="blank-list" aria-label={label}>
          {options.map(option => (
            <ListBoxItem key={option.id} id={option.id} className="blank-item">
              {option.word}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
