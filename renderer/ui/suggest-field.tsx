import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'

import { hits } from './pinyin'
import { fieldClass, FieldMessages, type FieldFrame } from './text-field'
import { ReadText } from './read-text'
import { useDraft } from './use-draft'
import './popup.css'

type Props = FieldFrame & {
  value: string
  /** What has been written here before, or exists; anything else may be typed too. */
  suggestions: readonly string[]
  onCommit: (text: string) => unknown
  autosave?: boolean
  placeholder?: string
}

/** A text with suggestions, found by characters or pinyin. */
export function SuggestField(props: Props) {
  const { label, layout = 'row', value, suggestions, onCommit, width = 'm' } = props
  const draft = useDraft(value, onCommit, { autosave: props.autosave ?? false })
  if (props.readOnly)
    return (
      <ReadText label={label} layout={layout}>
        {value}
      </ReadText>
    )
  const shown = suggestions
    .filter(each => draft.text === value || hits(each, draft.text) !== null)
    .slice(0, 40)
    .map(text => ({ id: text }))
  return (
    <ComboBox
      className={fieldClass(layout, props.missing)}
      items={shown}
      value={null}
      inputValue={draft.text}
      onInputChange={draft.change}
      onChange={key => {
        if (key === null) return
        draft.change(String(key))
        draft.commit()
      }}
      allowsCustomValue
      menuTrigger="input"
      onFocus={draft.focus}
      onBlur={draft.blur}
      isInvalid={Boolean(props.error)}
      {...(layout === 'bare' && { 'aria-label': label })}
    >
      {layout !== 'bare' && <Label className="ui-field-label">{label}</Label>}
      <div className={`ui-field-body ui-w-${width}`}>
        <Input
          className="ui-input"
          {...(props.placeholder && { placeholder: props.placeholder })}
          onCompositionStart={() => draft.composing(true)}
          onCompositionEnd={() => draft.composing(false)}
        />
      </div>
      <FieldMessages error={props.error} hint={props.hint} />
      <Popover className="ui-popup" offset={4}>
        <ListBox className="ui-popup-list" aria-label={label}>
          {({ id }: { id: string }) => (
            <ListBoxItem id={id} textValue={id} className="ui-popup-item">
              {id}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
