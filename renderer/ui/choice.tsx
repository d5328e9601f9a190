import type { KeyboardEvent } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'

import { isComposing } from './composing'
import { ReadText } from './read-text'
import { useAtOnce } from './use-at-once'
import { KeyHint } from './key-hint'
import { fieldClass, FieldMessages, type FieldFrame } from './text-field'
import './choice.css'

export type Option<T extends string> = { value: T; label: string; keyHint?: string }

type Props<T extends string> = FieldFrame & {
  value: T | null
  options: readonly Option<T>[]
  onChange: (value: T) => void
  /** Prints 1, 2, 3 … on the options; the digits work while the group has the focus either way. */
  numbered?: boolean
}

/** Options side by side, one of them chosen. Arrows move, digits choose. */
export function Choice<T extends string>(props: Props<T>) {
  const { label, layout = 'row', options, numbered = false } = props
  const [value, choose] = useAtOnce<T | null>(props.value, next => {
    if (next !== null) props.onChange(next)
  })
  if (props.readOnly)
    return (
      <ReadText label={label} layout={layout}>
        {options.find(each => each.value === value)?.label}
      </ReadText>
    )
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.ctrlKey || event.altKey) return
    const chosen = /^[1-9]$/.test(event.key) ? options[Number(event.key) - 1] : undefined
    if (!chosen) return
    event.preventDefault()
    choose(chosen.value)
  }
  return (
    <RadioGroup
      className={fieldClass(layout, props.missing)}
      orientation="horizontal"
      value={value}
      isInvalid={Boolean(props.error)}
      onChange={chosen => {
        const option = options.find(each => each.value === chosen)
        if (option) choose(option.value)
      }}
      {...(layout === 'bare' && { 'aria-label': label })}
      {...(props.id && { id: props.id })}
    >
      {layout !== 'bare' && <Label className="ui-field-label">{label}</Label>}
      <div className="ui-choice" onKeyDown={onKeyDown} role="presentation">
        {options.map((option, index) => {
          const keys = option.keyHint ?? (numbered ? String(index + 1) : null)
          return (
            <Radio key={option.value} value={option.value} className="ui-choice-option">
              {keys && <KeyHint keys={keys} />}
              {option.label}
            </Radio>
          )
        })}
      </div>
      <FieldMessages error={props.error} hint={props.hint} />
    </RadioGroup>
  )
}
