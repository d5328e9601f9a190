import type { ContactId } from '@shared/core/ids'
import { INVITED_ROLES } from '@shared/directory/contact'
import { caseTitle } from '@shared/cases/case'
import type { Disclosure } from '@shared/notices/disclosure'
import type { Session } from '@shared/sessions/session'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { queries } from '../../app/queries'
import { Button } from '../../ui/button'
import { PickPerson } from '../../ui/pick-person'
import { TextField } from '../../ui/text-field'
import type { CaseDesk } from '../cases/case-desk'
import { DisclosurePart } from '../notices/disclosure-part'
import { lastBasis } from '../notices/last-basis'
import { paperQueries } from '../papers/paper-queries'
import { personOf } from './people-picker'

type Props = { desk: CaseDesk; session: Session; onDone: () => void }

/** A call to attend: to whom, in what matter, on what basis; the 社区书记 issues it. */
export function NoticeForm({ desk, session, onDone }: Props) {
  const { data: contacts = [] } = useQuery(queries.contacts)
  const secretary = contacts.find(each => each.role === 'secretary' && each.active)
  const [contactId, setContactId] = useState<ContactId | null>(null)
  const [addressee, setAddressee] = useState('')
  const [matter, setMatter] = useState(
    `参加“${caseTitle(desk.file.case.registration)}”第${session.ordinal}次调解会`,
  )
  const { data: earlier = [] } = useQuery(paperQueries.notices)
  const [typedBasis, setBasis] = useState<string | null>(null)
  const basis = typedBasis ?? lastBasis(earlier)
  const [disclosure, setDisclosure] = useState<Disclosure | null>(null)
  const people = contacts.filter(each => each.active && INVITED_ROLES.includes(each.role))
  const notYet = !secretary
    ? '通讯录里没有在任的社区书记'
    : addressee.trim() === ''
      ? '写发给谁'
      : matter.trim() === ''
        ? '写什么事'
        : null
  const choose = (id: ContactId | null) => {
    setContactId(id)
    const found = contacts.find(each => each.id === id)
    if (found) setAddressee(found.organisation || found.name)
  }
  const issue = async () => {
    if (notYet || !secretary) return
    const done = await desk.run('notices.issue', {
      sessionId: session.id,
      addressee: addressee.trim(),
      contactId,
      matter: matter.trim(),
      basis: basis.trim(),
      issuerId: secretary.id,
      disclosure,
    })
    if (done) onDone()
  }
  return (
    <div className="dialog-form notice-new">
      <PickPerson
        label="联系人"
        clearable
        autoFocus
        value={contactId}
        people={people.map(personOf)}
        onChange={choose}
      />
      <TextField
        label="发给"
        maxLength={80}
        missing={addressee === ''}
        value={addressee}
        onChange={setAddressee}
      />
      <TextField label="事由" maxLength={400} value={matter} onChange={setMatter} />
      <TextField label="依据" maxLength={400} value={basis} onChange={setBasis} />
      <DisclosurePart
        people={desk.file.case.parties
          .filter(each => each.kind === 'natural' && each.name !== '')
          .map(each => each.name)}
        value={disclosure}
        onChange={setDisclosure}
      />
      <div className="notice-line">
        <Button variant="plain" notYet={notYet} onPress={() => void issue()}>
          签发{secretary ? `（${secretary.name}）` : ''}
        </Button>
        <Button variant="text" onPress={onDone}>
          不发
        </Button>
      </div>
    </div>
  )
}
