import { isMask } from '@shared/identity/mask'
import type { NumberRef } from '@shared/persons/contract'
import { useState, type ReactNode } from 'react'
import { Input, Label, TextField as AriaTextField } from 'react-aria-components'

import { useHeldNumber } from '../../app/held-numbers'
import { isComposing } from '../../ui/composing'
import { fieldClass, FieldMessages, type FieldFrame } from '../../ui/field-frame'
import { useDraft } from '../../ui/use-draft'
import { HeldNumber } from './held-number'
import { typedInto } from './typed-into'

type Props = FieldFrame & {
  /** Masked where the desk keeps it; whole only before it was saved. */
  value: string
  /** Where it is kept; null before it was saved. */
  number: NumberRef | null
  mask: (text: string) => string
  onChange?: (text: string) => void
  onCommit: (text: string) => unknown
  autosave?: boolean
  placeholder?: string
  inputMode?: 'tel' | 'text'
  after?: ReactNode
}

/**
 * A number in a form. What is saved stands masked; typing begins anew, Backspace empties it, and holding F4 shows it.
 * What is being typed is whole until the field is left.
 */
export function NumberField(props: Props) {
  const { label, layout = 'row', value, number, mask, error, hint, width = 'full' } = props
  const { held, mark } = useHeldNumber(isMask(value) ? number : null)
  const [typing, setTyping] = useState<string | null>(null)
  const draft = useDraft(value, props.onCommit, {
    autosave: props.autosave ?? false,
    onChange: props.onChange,
  })
  if (props.readOnly)
    return (
      <div className={fieldClass(layout)}>
        <span className={layout === 'bare' ? 'visually-hidden' : 'ui-field-label'}>{label}</span>
        <p className="ui-read">
          {value !== '' && number ? <HeldNumber number={number} text={value} label={label} /> : value || '—'}
        </p>
      </div>
    )
  const resting = held ?? (mask(draft.text) === value ? value : draft.text)
  const shown = typing ?? resting
  return (
    <AriaTextField
      className={fieldClass(layout, props.missing)}
      value={shown}
      onChange={text => {
        const next = isMask(shown) ? typedInto(shown, text) : text
        setTyping(next)
        draft.change(next)
      }}
      onFocus={draft.focus}
      onBlur={() => {
        setTyping(null)
        draft.blur()
      }}
      isInvalid={Boolean(error)}
      {...(layout === 'bare' && { 'aria-label': label })}
      {...(props.inputMode && { inputMode: props.inputMode })}
    >
      {layout !== 'bare' && <Label className="ui-field-label">{label}</Label>}
      <div className={`ui-field-body ui-w-${width}`}>
        <Input
          className="ui-input"
          data-number={mark}
          {...(props.placeholder && { placeholder: props.placeholder })}
          onFocus={event => isMask(event.currentTarget.value) && event.currentTarget.select()}
          onKeyDown={event => {
            if (!isComposing(event) && event.key === 'Enter') draft.commit()
          }}
          onCompositionStart={() => draft.composing(true)}
          onCompositionEnd={() => draft.composing(false)}
        />
        {props.after}
      </div>
      <FieldMessages error={error} hint={hint} />
    </AriaTextField>
  )
}
