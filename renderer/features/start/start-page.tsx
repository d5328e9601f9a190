import type { Contact, Role } from '@shared/directory/contact'
import { ROLES } from '@shared/directory/contact'
import type { Office } from '@shared/office/office'
import { useState, type KeyboardEvent } from 'react'
import {
  Autocomplete,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  TextField,
} from 'react-aria-components'

import { lastSeated, sitDown } from '../../app/actor'
import { isComposing } from '../../ui/composing'
import { HitText } from '../../ui/hit-text'
import { means } from '../../ui/pinyin'
import './start-page.css'

type Group = { role: Role; people: Contact[] }

/** Who sits at the desk: type a few letters of the name, Enter. */
export function StartPage({ office, contacts }: { office: Office; contacts: readonly Contact[] }) {
  const [query, setQuery] = useState('')
  const last = contacts.find(each => each.id === lastSeated() && each.active)
  const groups = byRole(contacts.filter(each => each.active && SITS.has(each.role) && means(each, query)))

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.key !== 'Enter' || query !== '' || !last) return
    if (event.currentTarget.getAttribute('aria-activedescendant')) return
    sitDown(last.id)
  }
  return (
    <main className="start">
      <div className="start-sheet">
        <h1>解忧台</h1>
        <p className="start-office">{office.committee}</p>
        <Autocomplete inputValue={query} onInputChange={setQuery}>
          <TextField className="start-field" aria-label="谁坐在案头" autoFocus>
            <span className="start-ask" aria-hidden="true">
              谁坐在案头
            </span>
            <Input className="ui-input" onKeyDown={onKeyDown} />
            <span className="start-hint" aria-hidden="true">
              {last && query === '' ? `Enter 还是${last.name}` : '名字或拼音首字母'}
            </span>
          </TextField>
          <ListBox
            className="start-list"
            aria-label="人员"
            items={groups}
            onAction={key => sitDown(contacts.find(each => each.id === key)?.id ?? null)}
            renderEmptyState={() => <p className="start-empty">没有这个人。建簿的人可以在通讯录里添。</p>}
          >
            {({ role, people }: Group) => (
              <ListBoxSection id={role} className="start-group">
                <Header>{ROLES.words[role]}</Header>
                {people.map(person => (
                  <ListBoxItem
                    key={person.id}
                    id={person.id}
                    textValue={person.name}
                    className="start-person"
                  >
                    <HitText text={person.name} query={query} />
                    <span className="start-post">{person.office}</span>
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            )}
          </ListBox>
        </Autocomplete>
      </div>
    </main>
  )
}

/** The people of the committee; the others come as guests and sign on paper. */
const SITS: ReadonlySet<Role> = new Set(['mediator', 'recorder', 'secretary', 'lawyer', 'police', 'steward'])

function byRole(people: readonly Contact[]): Group[] {
  return ROLES.codes
    .map(role => ({ role, people: people.filter(each => each.role === role) }))
    .filter(group => group.people.length > 0)
}
