import { addDays, dayOf } from '@shared/core/day'
import type { ContactId } from '@shared/core/ids'
import { INVITED_ROLES } from '@shared/directory/contact'
import type { OpenWhistle } from '@shared/intake/whistle'
import type { Disclosure } from '@shared/notices/disclosure'
import { usualAnswerBy } from '@shared/notices/issue-notice'
import type { NoticeRow } from '@shared/notices/notice'
import type { Office } from '@shared/office/office'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { queries } from '../../app/queries'
import { useCommand } from '../../app/use-command'
import { call } from '../../desk'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FailureNote } from '../../ui/failure-note'
import { Pick } from '../../ui/pick'
import { PickPerson } from '../../ui/pick-person'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'
import { timeText } from '../../wording/dates'
import { personOf } from '../sessions/people-picker'
import { DisclosurePart } from './disclosure-part'
import { lastBasis } from './last-basis'
import { isMoment, MomentFields } from './moment-fields'

type Props = {
  office: Office
  earlier: readonly NoticeRow[]
  onClose: () => void
  onIssued: (id: number) => void
}

const NONE = 'none'

/** A letter that calls a department to anything but a session: for a whistle of 民情簿, or by itself. */
export function CallDialog({ office, earlier, onClose, onIssued }: Props) {
  const { data: contacts = [] } = useQuery(queries.contacts)
  const { data: clock } = useQuery(queries.clock)
  const { data: whistles = [] } = useQuery({
    queryKey: ['notices', 'whistles'],
    queryFn: () => call('notices.whistles', {}),
  })
  const { run, sentence } = useCommand()
  const [whistle, setWhistle] = useState<OpenWhistle | null>(null)
  const [contactId, setContactId] = useState<ContactId | null>(null)
  const [addressee, setAddressee] = useState('')
  const [matter, setMatter] = useState('')
  const [basis, setBasis] = useState(lastBasis(earlier))
  const [place, setPlace] = useState(office.address)
  const [start, setStart] = useState<string | null>(null)
  const [asked, setAsked] = useState<string | null>(null)
  const [disclosure, setDisclosure] = useState<Disclosure | null>(null)
  const secretary = contacts.find(each => each.role === 'secretary' && each.active)
  const usual = isMoment(start) && clock ? usualAnswerBy(start, clock.now, addDays(dayOf(start), -1)) : null
  const answerBy = asked ?? usual
  const notYet = !secretary
    ? '通讯录里没有在任的社区书记'
    : addressee.trim() === ''
      ? '写发给谁'
      : matter.trim() === ''
        ? '写什么事'
        : !isMoment(start)
          ? '填到场的时间'
          : place.trim() === ''
            ? '写到哪里'
            : null
  const issue = async () => {
    if (notYet || !secretary || !isMoment(start) || !isMoment(answerBy)) return
    const notice = await run('notices.call', {
      whistleId: whistle?.id ?? null,
      addressee: addressee.trim(),
      contactId,
      matter: matter.trim(),
      basis: basis.trim(),
      start,
      end: null,
      place: place.trim(),
      answerBy,
      issuerId: secretary.id,
      disclosure,
    })
    if (notice) onIssued(notice.id)
  }
  useKeys({ 'Ctrl+Enter': () => void issue() }, { layer: 'dialog' })
  const chooseWhistle = (value: string) => {
    const found = whistles.find(each => String(each.id) === value) ?? null
    setWhistle(found)
    setDisclosure(null)
    if (!found) return
    setAddressee(found.answerer)
    if (found.due > (clock?.now ?? '')) setStart(found.due)
    if (found.place !== '') setPlace(found.place)
  }
  const choosePerson = (id: ContactId | null) => {
    setContactId(id)
    const found = contacts.find(each => each.id === id)
    if (found) setAddressee(found.organisation || found.name)
  }
  const people = contacts.filter(each => each.active && INVITED_ROLES.includes(each.role))
  const options = [
    { value: NONE, label: '不为吹哨，单独签发' },
    ...whistles.map(each => ({
      value: String(each.id),
      label: `${each.answerer}，${timeText(each.due, clock?.today)} 前`,
      detail: each.what.slice(0, 30),
    })),
  ]
  return (
    <Dialog
      title="签发到场通知"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" keyHint="Ctrl+Enter" notYet={notYet} onPress={() => void issue()}>
            签发{secretary ? `（${secretary.name}）` : ''}，取号
          </Button>
          <Button onPress={onClose}>不发</Button>
        </>
      }
    >
      <div className="dialog-form">
        <Pick
          label="为哪次吹哨"
          width="full"
          value={whistle ? String(whistle.id) : NONE}
          options={options}
          onChange={chooseWhistle}
        />
        {whistle && (
          <p className="call-what">
            民情簿第{whistle.entryId}条：{whistle.what}
          </p>
        )}
        <PickPerson
          label="联系人"
          clearable
          value={contactId}
          people={people.map(personOf)}
          onChange={choosePerson}
        />
        <TextField
          label="发给"
          maxLength={80}
          autoFocus
          missing={addressee === ''}
          value={addressee}
          onChange={setAddressee}
        />
        <TextField
          label="事由"
          maxLength={400}
          missing={matter === ''}
          hint="只写对方要知道的，不写姓名、电话、房号"
          value={matter}
          onChange={setMatter}
        />
        <TextField label="依据" maxLength={400} value={basis} onChange={setBasis} />
        <MomentFields label="到场时间" value={start} onChange={setStart} />
        <TextField label="地点" maxLength={160} value={place} onChange={setPlace} />
        <MomentFields label="回复时限" value={answerBy} onChange={setAsked} />
        <DisclosurePart
          people={whistle && whistle.person !== '' ? [whistle.person] : []}
          value={disclosure}
          onChange={setDisclosure}
        />
        <FailureNote>{sentence}</FailureNote>
      </div>
    </Dialog>
  )
}
