import { Input, Label, TextField as AriaTextField } from 'react-aria-components'

import { fieldClass, FieldMessages } from './field-frame'

type Props = {
  label: string
  value: string
  onChange: (word: string) => void
  hint?: string
  autoFocus?: boolean
}

/** A word that nobody beside should read, and that no program keeps. */
export function PassphraseField({ label, value, onChange, hint, autoFocus = false }: Props) {
  return (
    <AriaTextField
      className={fieldClass('stack', false)}
      type="password"
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      maxLength={200}
    >
      <Label className="ui-field-label">{label}</Label>
      <div className="ui-field-body ui-w-full">
        <Input className="ui-input" autoComplete="off" spellCheck={false} />
      </div>
      <FieldMessages error={null} hint={hint} />
    </AriaTextField>
  )
}
