import { isClosed } from '@shared/cases/case'
import { RECUSAL_ANSWERS, type Recusal } from '@shared/recusal/recusal'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { queries } from '../../app/queries'
import { Button } from '../../ui/button'
import { dayText } from '../../wording/dates'
import { nearText } from '../../wording/nearness'
import type { CaseDesk } from '../cases/case-desk'
import { AnswerDialog } from './answer-dialog'
import { AskDialog } from './ask-dialog'
import { DiscloseDialog, type Disclosing } from './disclose-dialog'
import { useRecusals } from './use-recusals'
import './recusal-row.css'

type Open =
  | { what: 'ask' }
  | { what: 'answer'; recusal: Recusal }
  | { what: 'disclose'; about: Disclosing }
  | null

/** Who mediates; what a party asked and what is to be disclosed. */
export function RecusalRow({ desk }: { desk: CaseDesk }) {
  const data = useRecusals(desk.file)
  const { data: contacts = [] } = useQuery(queries.contacts)
  const { data: office } = useQuery(queries.office)
  const [open, setOpen] = useState<Open>(null)
  if (!data || data.neutral.length === 0) return null
  const { today } = desk
  const closed = isClosed(desk.file.case.stage)
  const nameOf = (id: Recusal['contactId'] | null) => contacts.find(each => each.id === id)?.name ?? ''
  const close = () => setOpen(null)
  return (
    <div className="invited-row recusal-row">
      <span className="term-label">调解员</span>
      <div>
        <p>
          {data.neutral.map(each => each.name).join('、')}
          {!closed && (
            <Button size="s" variant="text" onPress={() => setOpen({ what: 'ask' })}>
              有人要求回避
            </Button>
          )}
        </p>
        {data.recusals.map(each => (
          <p key={each.id} {...(each.answer === null && { 'data-missing': '' })}>
            {each.askedBy}
            {dayText(each.askedOn, today)}要求{nameOf(each.contactId)}回避：{each.reason}。
            {each.answer === null ? (
              <Button size="s" onPress={() => setOpen({ what: 'answer', recusal: each })}>
                调换或答复
              </Button>
            ) : (
              <span>
                {RECUSAL_ANSWERS.words[each.answer]}
                {each.replacementId !== null && `，由${nameOf(each.replacementId)}接替`}
                {each.answerNote !== '' && `，${each.answerNote}`}
              </span>
            )}
          </p>
        ))}
        {data.neutral.flatMap(person =>
          [...Map.groupBy(person.near, each => each.about)].map(([about, found]) => (
            <p key={`${person.contactId}-${about}`} data-missing="">
              {person.name}
              {nearText({ about, by: found[0]?.by ?? 'name', detail: found[0]?.detail ?? '' })}
              {found.length > 1 && `等 ${found.length} 处`}，应向各方说明。
              {!closed && (
                <Button
                  size="s"
                  onPress={() =>
                    setOpen({
                      what: 'disclose',
                      about: {
                        contactId: person.contactId,
                        name: person.name,
                        about,
                        found: found.map(nearText),
                      },
                    })
                  }
                >
                  记下披露
                </Button>
              )}
            </p>
          )),
        )}
        {data.disclosures.map(each => (
          <p key={`${each.contactId}-${each.about}-${each.text}`}>
            {nameOf(each.contactId)}
            {dayText(each.disclosedOn, today)}已说明与{each.about}的关系：{each.text}
          </p>
        ))}
      </div>
      {open?.what === 'ask' && <AskDialog desk={desk} neutral={data.neutral} onClose={close} />}
      {open?.what === 'answer' && office && (
        <AnswerDialog
          desk={desk}
          recusal={open.recusal}
          name={nameOf(open.recusal.contactId)}
          binds={office.recusalBinds}
          contacts={contacts}
          onClose={close}
        />
      )}
      {open?.what === 'disclose' && <DiscloseDialog desk={desk} disclosing={open.about} onClose={close} />}
    </div>
  )
}
