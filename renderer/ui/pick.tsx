import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'

import { ReadText } from './read-text'
import { initials } from './pinyin'
import { fieldClass, FieldMessages, type FieldFrame } from './text-field'
import './popup.css'
import './pick.css'

export type PickOption<T extends string> = { value: T; label: string; detail?: string }

type Props<T extends string> = FieldFrame & {
  value: T | null
  options: readonly PickOption<T>[]
  onChange: (value: T) => void
  /** Said where nothing is chosen. */
  empty?: string
}

/** One of a longer list; typing the pinyin initials moves to it. */
export function Pick<T extends string>(props: Props<T>) {
  const { label, layout = 'row', value, options, onChange, width = 'm', empty = '未选' } = props
  const chosen = options.find(each => each.value === value)?.label
  if (props.readOnly)
    return (
      <ReadText label={label} layout={layout}>
        {chosen}
      </ReadText>
    )
  return (
    <Select
      className={fieldClass(layout, props.missing)}
      value={value}
      isInvalid={Boolean(props.error)}
      placeholder={empty}
      onChange={key => {
        const option = options.find(each => each.value === key)
        if (option) onChange(option.value)
      }}
      {...(layout === 'bare' && { 'aria-label': label })}
      {...(props.id && { id: props.id })}
    >
      {layout !== 'bare' && <Label className="ui-field-label">{label}</Label>}
      <div className={`ui-field-body ui-w-${width}`}>
        <Button className="ui-input ui-pick">
          <SelectValue className="ui-pick-value">{() => chosen ?? empty}</SelectValue>
          <span className="ui-pick-arrow" aria-hidden="true" />
        </Button>
      </div>
      <FieldMessages error={props.error} hint={props.hint} />
      <Popover className="ui-popup" offset={4}>
        <ListBox className="ui-popup-list" aria-label={label} items={options}>
          {option => (
            <ListBoxItem id={option.value} textValue={initials(option.label)} className="ui-popup-item">
              <span>{option.label}</span>
              {option.detail && <span className="ui-popup-detail">{option.detail}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
