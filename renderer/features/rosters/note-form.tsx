import type { RosterView } from '@shared/rosters/contract'
import { useState } from 'react'

import { useCommand } from '../../app/use-command'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { Pick } from '../../ui/pick'
import { Ruled } from '../../ui/ruled'
import { TextField } from '../../ui/text-field'
import { dayText } from '../../wording/dates'

/** 交接: what the next one on duty has to know. */
export function NoteForm({ view, today }: { view: RosterView; today: string }) {
  const { run, sentence } = useCommand()
  const [rosterId, setRoster] = useState<string | null>(null)
  const [text, setText] = useState('')
  const todays = view.rosters.filter(roster =>
    view.shifts.some(each => each.rosterId === roster.id && each.day === today),
  )
  const save = async () => {
    const roster = view.rosters.find(each => String(each.id) === rosterId)
    if (!roster || text.trim() === '') return
    if (await run('rosters.handOver', { rosterId: roster.id, day: today, text: text.trim() })) setText('')
  }
  return (
    <section aria-label="交接" className="rosters-away">
      <Ruled title="交接" />
      {todays.length > 0 && (
        <>
          <Pick
            label="哪个班"
            value={rosterId}
            options={todays.map(each => ({ value: String(each.id), label: each.title, detail: each.from }))}
            onChange={setRoster}
          />
          <TextField label="交代什么" value={text} maxLength={400} onChange={setText} />
          <FailureNote>{sentence}</FailureNote>
          <Button
            notYet={rosterId === null ? '还没选班' : text.trim() === '' ? '还没写' : null}
            onPress={() => void save()}
          >
            写进交接
          </Button>
        </>
      )}
      <ul className="rosters-lines">
        {view.notes.map(each => (
          <li key={each.at + each.text}>
            <b>{dayText(each.day, today)}</b> {each.author}：{each.text}
          </li>
        ))}
      </ul>
    </section>
  )
}
