import { Label, Radio, RadioGroup } from 'react-aria-components'

import './choice-list.css'

type Props<T extends string> = {
  label: string
  value: T | null
  options: readonly { value: T; label: string }[]
  onChange: (value: T) => void
}

/** Long options one under the other, one of them chosen. */
export function ChoiceList<T extends string>({ label, value, options, onChange }: Props<T>) {
  return (
    <RadioGroup
      className="ui-choices"
      value={value}
      onChange={chosen => {
        const option = options.find(each => each.value === chosen)
        if (option) onChange(option.value)
      }}
    >
      <Label className="ui-choices-label">{label}</Label>
      {options.map(option => (
        <Radio key={option.value} value={option.value} className="ui-choices-option">
          <span className="ui-choices-mark" aria-hidden="true" />
          {option.label}
        </Radio>
      ))}
    </RadioGroup>
  )
}
