import type { CaseFile } from '@shared/cases/case-file'
import type { Contact } from '@shared/directory/contact'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { useCommand } from '../../app/use-command'
import { call } from '../../desk'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { Pick } from '../../ui/pick'
import { Ruled } from '../../ui/ruled'

/** What people say they would rather not, in the words that a proposal quotes. */
const WISHES = {
  'not-1': { text: '不要周一', weekdays: [1], notBefore: null, notAfter: null },
  'not-5': { text: '不要周五', weekdays: [5], notBefore: null, notAfter: null },
  'not-early': { text: '不要太早', weekdays: [], notBefore: '10:00', notAfter: null },
  'not-late': { text: '不要太晚', weekdays: [], notBefore: null, notAfter: '17:00' },
  mornings: { text: '最好上午', weekdays: [], notBefore: null, notAfter: '12:00' },
  afternoons: { text: '最好下午', weekdays: [], notBefore: '12:00', notAfter: null },
} as const

/** 时间上的愿望 of the parties: kept with the case, weighed by the finder, never binding. */
export function WishForm({ file, contacts }: { file: CaseFile; contacts: readonly Contact[] }) {
  const caseId = file.case.id
  const { run, sentence } = useCommand()
  const { parties } = file.case
  const [who, setWho] = useState(String(parties[0]?.id ?? ''))
  const { data: times } = useQuery({
    queryKey: ['finder-times', caseId],
    queryFn: () => call('finder.times', { caseId }),
  })
  const nameOf = (each: { partyId: number } | { contactId: number }) =>
    'partyId' in each
      ? parties.find(one => one.id === each.partyId)?.name
      : contacts.find(one => one.id === each.contactId)?.name
  const add = (key: string) => {
    const party = parties.find(each => String(each.id) === who)
    const wish = Object.entries(WISHES).find(([name]) => name === key)?.[1]
    if (party && wish)
      void run('finder.wish', {
        caseId,
        wish: { ...wish, weekdays: [...wish.weekdays], who: { partyId: party.id } },
      })
  }
  if (parties.length === 0) return null
  return (
    <section aria-label="时间上的愿望" className="finder-wishes">
      <Ruled title="时间上的愿望" note="记下谁说的，排的时候尽量照顾" level={3} />
      <FailureNote>{sentence}</FailureNote>
      <div className="finder-wish-add">
        <Pick
          label="谁说的"
          value={who}
          options={parties.map(each => ({ value: String(each.id), label: each.name || each.label }))}
          onChange={setWho}
        />
        <Pick
          key={times?.wishes.length}
          label="怎么说"
          value={null}
          options={Object.entries(WISHES).map(([value, { text }]) => ({ value, label: text }))}
          onChange={add}
        />
      </div>
      <ul>
        {times?.wishes.map(each => (
          <li key={each.id}>
            {nameOf(each.who)}：{each.text}
            <Button
              size="s"
              variant="text"
              label={`撤了${nameOf(each.who)}的愿望：${each.text}`}
              onPress={() => void run('finder.unwish', { caseId, id: each.id })}
            >
              撤了
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
