import { mayMediate, ROLES, type Contact } from '@shared/directory/contact'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'

import { placeToHash } from '../../app/place'
import { queries, useToday } from '../../app/queries'
import { Button } from '../../ui/button'
import { Masked } from '../../ui/masked'
import { PageHead } from '../../ui/page-head'
import { Ruled } from '../../ui/ruled'
import { useKeys } from '../../ui/use-keys'
import { useRows } from '../../ui/use-rows'
import { dayText } from '../../wording/dates'
import { CommitteeNote } from './committee-note'
import { ContactForm } from './contact-form'
import { ANYBODY, DirectoryFilters, wanted } from './directory-filters'
import './directory-page.css'

/** 通讯录 by role; a person is written where the list stands. */
export function DirectoryPage() {
  const { data: contacts } = useQuery(queries.contacts)
  const today = useToday()
  const [asked, setAsked] = useState(ANYBODY)
  const [open, setOpen] = useState<Contact['id'] | 'new' | null>(null)
  const rows = useRows<HTMLDivElement>()
  const page = useRef<HTMLDivElement>(null)
  useKeys({
    n: () => setOpen('new'),
    '/': () => page.current?.querySelector('input')?.focus(),
    Escape: () => setOpen(null),
  })
  if (!contacts) return null
  const shown = contacts.filter(each => wanted(each, asked))
  const editing = contacts.find(each => each.id === open)
  return (
    <>
      <PageHead
        title="通讯录"
        second={<span>{`${contacts.filter(each => each.active).length} 人在用`}</span>}
        actions={
          <>
            <a className="dir-places" href={placeToHash({ at: 'places' })}>
              地方：小区、楼栋、小分格
            </a>
            <Button variant={open === null ? 'primary' : 'plain'} keyHint="N" onPress={() => setOpen('new')}>
              添联系人
            </Button>
          </>
        }
      />
      <div className="dir" ref={page}>
        <div className="dir-list" {...rows}>
          <DirectoryFilters
            contacts={contacts}
            asked={asked}
            onAsk={changes => setAsked(now => ({ ...now, ...changes }))}
          />
          <p className="dir-hint">按住 F4 看全号</p>
          {asked === ANYBODY && <CommitteeNote contacts={contacts} today={today} />}
          {ROLES.codes.map(role => {
            const people = shown.filter(each => each.role === role)
            if (people.length === 0) return null
            return (
              <section key={role} aria-label={ROLES.words[role]}>
                <Ruled title={ROLES.words[role]} note={`${people.length} 人`} />
                {people.map(person => (
                  <button
                    data-row
                    key={person.id}
                    type="button"
                    className={person.id === open ? 'dir-row dir-row-open' : 'dir-row'}
                    aria-pressed={person.id === open}
                    onClick={() => setOpen(person.id)}
                  >
                    <span className="dir-name">{person.name}</span>
                    <span>{person.office}</span>
                    <span className="dir-organisation">{person.organisation}</span>
                    <span className="dir-phone">
                      {person.phone && <Masked kind="phone" text={person.phone} />}
                    </span>
                    <span className="dir-state">{state(person, today)}</span>
                  </button>
                ))}
              </section>
            )
          })}
          {shown.length === 0 && <p className="dir-none">没有找到。换个字，或按 N 添一个。</p>}
        </div>
        <aside className="dir-side" aria-label="联系人">
          {open === null ? (
            <p className="dir-none">
              选一个人改，或按 N 添一个。停用的人不再列入排期和选人，案卷里的名字不变。
            </p>
          ) : (
            <ContactForm
              key={open}
              contact={editing ?? null}
              onDone={person => setOpen(person?.id ?? null)}
            />
          )}
        </aside>
      </div>
    </>
  )
}

function state(person: Contact, today: string): string {
  if (!person.active) return '停用'
  if (person.role === 'mediator' && !mayMediate(person, today)) return '聘期已满'
  return person.termEnd ? `聘至 ${dayText(person.termEnd, today)}` : ''
}
