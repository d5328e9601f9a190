import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'

import './toggles.css'

type Props<T extends string> = {
  label: string
  chosen: readonly T[]
  options: readonly { value: T; label: string }[]
  onChange: (chosen: T[]) => void
}

/** Several of a short list, each pressed or not; arrows move between them. */
export function Toggles<T extends string>({ label, chosen, options, onChange }: Props<T>) {
  return (
    <div className="ui-field ui-field-row">
      <span className="ui-field-label" aria-hidden="true">
        {label}
      </span>
      <ToggleButtonGroup
        className="ui-toggles"
        aria-label={label}
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={keys => onChange(options.flatMap(({ value }) => (keys.has(value) ? [value] : [])))}
      >
        {options.map(option => (
          <ToggleButton key={option.value} id={option.value} className="ui-toggle">
            {option.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  )
}
