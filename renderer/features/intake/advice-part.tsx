import type { EntryFile } from '@shared/intake/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { queries } from '../../app/queries'
import { Button } from '../../ui/button'
import { Ruled } from '../../ui/ruled'
import { dayText } from '../../wording/dates'
import { AdviceDialog } from './advice-dialog'
import type { EntryState } from './use-entry'

type Props = { entry: EntryState; file: EntryFile; today: string }

/** 律师答复: who advised what, how long; each can be made a numbered 法律意见. */
export function AdvicePart({ entry, file, today }: Props) {
  const { data: contacts = [] } = useQuery(queries.contacts)
  const [asking, setAsking] = useState(false)
  return (
    <section aria-label="律师答复">
      <Ruled
        title="律师答复"
        note={`${file.advice.length} 次`}
        actions={
          !entry.closed && (
            <Button size="s" onPress={() => setAsking(true)}>
              记律师答复
            </Button>
          )
        }
      />
      {file.advice.map(each => (
        <div key={each.id} className="intake-offer">
          <p>
            <b>{contacts.find(({ id }) => id === each.lawyerId)?.name}</b> {dayText(each.on, today)}，
            {each.minutes} 分钟　{each.matter}
            <small>{each.advice}</small>
          </p>
          {each.opinion === null ? (
            <Button size="s" onPress={() => void entry.run('advice.opinion', { adviceId: each.id })}>
              出具法律意见
            </Button>
          ) : (
            <span>{each.opinion}</span>
          )}
        </div>
      ))}
      {asking && (
        <AdviceDialog
          lawyers={contacts.filter(each => each.role === 'lawyer' && each.active)}
          today={today}
          onClose={() => setAsking(false)}
          onLog={input => {
            setAsking(false)
            void entry.run('advice.log', input)
          }}
        />
      )}
    </section>
  )
}
