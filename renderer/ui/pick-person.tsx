import { useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'

import { HitText } from './hit-text'
import { means } from './pinyin'
import { fieldClass, FieldMessages, type FieldFrame } from './text-field'
import './popup.css'

export type Person<Id extends number> = { id: Id; name: string; detail?: string; phone?: string }

type Props<Id extends number> = FieldFrame & {
  value: Id | null
  people: readonly Person<Id>[]
  onChange: (id: Id | null) => void
  /** Emptying the field means nobody. */
  clearable?: boolean
  autoFocus?: boolean
}

/** Somebody of a list, found by name, pinyin initials or digits of the telephone. */
export function PickPerson<Id extends number>(props: Props<Id>) {
  const { label, layout = 'row', value, people, onChange, width = 'm', clearable = false } = props
  const chosen = people.find(each => each.id === value)
  const [typed, setTyped] = useState<string | null>(null)
  const query = typed === null || typed === chosen?.name ? '' : typed
  const shown = people.filter(each => means(each, query))
  return (
    <ComboBox
      className={fieldClass(layout, props.missing)}
      items={shown}
      value={value}
      inputValue={typed ?? chosen?.name ?? ''}
      onInputChange={setTyped}
      menuTrigger="focus"
      allowsEmptyCollection
      autoFocus={props.autoFocus ?? false}
      isInvalid={Boolean(props.error)}
      isReadOnly={props.readOnly ?? false}
      onChange={key => {
        const found = people.find(each => each.id === key)
        if (found) onChange(found.id)
        else if (clearable) onChange(null)
        setTyped(null)
      }}
      onBlur={() => setTyped(null)}
      {...(layout === 'bare' && { 'aria-label': label })}
      {...(props.id && { id: props.id })}
    >
      {layout !== 'bare' && <Label className="ui-field-label">{label}</Label>}
      <div className={`ui-field-body ui-w-${width}`}>
        <Input className="ui-input" />
      </div>
      <FieldMessages error={props.error} hint={props.hint} />
      <Popover className="ui-popup" offset={4}>
        <ListBox
          className="ui-popup-list"
          aria-label={label}
          renderEmptyState={() => (
            <div className="ui-popup-empty">没有这个人。可以打名字、拼音首字母或电话。</div>
          )}
        >
          {(person: Person<Id>) => (
            <ListBoxItem id={person.id} textValue={person.name} className="ui-popup-item">
              <span>
                <HitText text={person.name} query={query} />
              </span>
              {person.detail && <span className="ui-popup-detail">{person.detail}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
