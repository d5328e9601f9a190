import { type KeyboardEvent, type ReactNode } from 'react'
import { Input, Label, TextArea, TextField as AriaTextField } from 'react-aria-components'

import { isComposing } from './composing'
import { fieldClass, FieldMessages, type FieldFrame } from './field-frame'
import { ReadText } from './read-text'
import { useDraft } from './use-draft'
import './text-field.css'

export { fieldClass, FieldMessages, type FieldFrame } from './field-frame'

type Props = FieldFrame & {
  value: string
  onChange?: (text: string) => void
  /** Called on leaving the field, and on Enter outside a composition. False when another's text stays. */
  onCommit?: (text: string) => unknown
  /** Also commits 800 ms after the last key. */
  autosave?: boolean
  multiline?: boolean
  rows?: number
  placeholder?: string
  inputMode?: 'text' | 'numeric' | 'tel' | 'decimal'
  maxLength?: number
  autoFocus?: boolean
  after?: ReactNode
}

export function TextField(props: Props) {
  const { label, layout = 'row', error, hint, missing, width = 'full', multiline = false, rows = 4 } = props
  const draft = useDraft(props.value, props.onCommit, {
    autosave: props.autosave ?? false,
    onChange: props.onChange,
  })

  if (props.readOnly)
    return (
      <ReadText label={label} layout={layout}>
        {props.value}
      </ReadText>
    )
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    if (event.key === 'Enter' && (!multiline || event.ctrlKey)) draft.commit()
  }
  const shared = {
    onKeyDown,
    onCompositionStart: () => draft.composing(true),
    onCompositionEnd: () => draft.composing(false),
    ...(props.placeholder && { placeholder: props.placeholder }),
  }
  return (
    <AriaTextField
      className={fieldClass(layout, missing)}
      value={draft.text}
      onChange={draft.change}
      onFocus={draft.focus}
      onBlur={draft.blur}
      isInvalid={Boolean(error)}
      autoFocus={props.autoFocus ?? false}
      {...(layout === 'bare' && { 'aria-label': label })}
      {...(props.id && { id: props.id })}
      {...(props.inputMode && { inputMode: props.inputMode })}
      {...(props.maxLength && { maxLength: props.maxLength })}
    >
      {layout !== 'bare' && <Label className="ui-field-label">{label}</Label>}
      <div className={`ui-field-body ui-w-${width}`}>
        {multiline ? (
          <TextArea {...shared} rows={rows} className="ui-input ui-area" />
        ) : (
          <Input {...shared} className="ui-input" />
        )}
        {props.after}
      </div>
      <FieldMessages error={error} hint={hint} />
    </AriaTextField>
  )
}
