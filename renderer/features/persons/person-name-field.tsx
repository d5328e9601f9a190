import type { PersonId } from '@shared/core/ids'
import type { PersonCard } from '@shared/persons/person'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { use, useEffect, useState } from 'react'
import {
  ComboBox,
  ComboBoxStateContext,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components'

import { call } from '../../desk'
import { fieldClass, FieldMessages, type FieldFrame } from '../../ui/field-frame'
import { HitText } from '../../ui/hit-text'
import { ReadText } from '../../ui/read-text'
import { useDraft } from '../../ui/use-draft'
import '../../ui/popup.css'
import { cardText } from './person-words'

type Props = FieldFrame & {
  value: string
  kind: PersonCard['kind'] | null
  /** Who is meant already, and need not be offered. */
  personId: PersonId | null
  onCommit: (name: string) => unknown
  onChoose: (person: PersonCard) => unknown
  autoFocus?: boolean
  placeholder?: string
}

/** Letters and digits look for somebody; they are no name until the field is left. */
const isName = (text: string) => !/^[\dA-Za-z\s-]*$/.test(text)

/** A name, and under it whoever of the register may be meant: by name, initials, last digits or room. */
export function PersonNameField(props: Props) {
  const { label, layout = 'row', value, kind, personId, width = 'full' } = props
  const draft = useDraft(value, props.onCommit, { autosave: isName })
  const [asking, setAsking] = useState(false)
  const text = draft.text.trim()
  const asked = asking && text !== '' && text !== value
  const { data = [] } = useQuery({
    queryKey: ['suggest', kind, text],
    queryFn: () => call('persons.suggest', { text, kind }),
    enabled: asked,
    placeholderData: keepPreviousData,
    staleTime: 1000,
  })
  if (props.readOnly)
    return (
      <ReadText label={label} layout={layout}>
        {value}
      </ReadText>
    )
  const shown = asked ? data.filter(each => each.id !== personId) : []
  return (
    <ComboBox
      className={fieldClass(layout, props.missing)}
      items={shown}
      value={null}
      inputValue={draft.text}
      onInputChange={typed => {
        setAsking(true)
        draft.change(typed)
      }}
      onChange={key => {
        const chosen = shown.find(each => each.id === key)
        if (!chosen) return
        setAsking(false)
        draft.revert()
        props.onChoose(chosen)
      }}
      allowsCustomValue
      menuTrigger="input"
      onFocus={draft.focus}
      onBlur={() => {
        setAsking(false)
        draft.blur()
      }}
      autoFocus={props.autoFocus ?? false}
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
      <OpenOn text={text} ready={shown.length > 0} />
      <Popover className="ui-popup" offset={4}>
        <ListBox className="ui-popup-list" aria-label={`登记过的人，${label}`}>
          {(person: PersonCard) => (
            <ListBoxItem id={person.id} textValue={person.name} className="ui-popup-item">
              <span>
                <HitText text={person.name} query={text} />
              </span>
              <span className="ui-popup-detail">{cardText(person)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

/** A list that comes after the key is opened once it is there; what somebody closed stays closed until the next key. */
function OpenOn({ text, ready }: { text: string; ready: boolean }) {
  const state = use(ComboBoxStateContext)
  useEffect(() => {
    if (ready && state?.isFocused && !state.isOpen) state.open(null, 'input')
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only a new text or its answers open it
  }, [text, ready])
  return null
}
