import type { SimilarCase } from '@shared/cases/similar-contract'
import { STAGES } from '@shared/cases/codes'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { useGo } from '../../app/place'
import { call } from '../../desk'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'
import { dayText } from '../../wording/dates'
import { likenessText } from '../../wording/likeness'
import type { Entry } from './use-entry'
import './similar-alarm.css'

/** what is being written may already be in the register. The likeliest comes first, one at a time. */
export function SimilarAlarm({ entry, today }: { entry: Entry; today: string }) {
  const { caseId, registration, parties } = entry
  const asked = {
    caseId,
    people: parties.map(({ name, phone, idNumber }) => ({ name, phone, idNumber })),
    place: registration.place,
    subject: registration.subject,
    kind: registration.kind,
  }
  const open = entry.file?.case.stage === 'registered'
  const { data = [] } = useQuery({
    queryKey: ['similar', asked],
    queryFn: () => call('cases.similar', asked),
    enabled: open,
    placeholderData: keepPreviousData,
  })
  const first = open ? data[0] : undefined
  if (!first) return null
  return <Alarm key={first.caseId} found={first} more={data.length - 1} entry={entry} today={today} />
}

type Props = { found: SimilarCase; more: number; entry: Entry; today: string }

function Alarm({ found, more, entry, today }: Props) {
  const go = useGo()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const { run } = entry.command
  const answer = (kind: 'same' | 'linked' | 'unrelated', why = '') =>
    run('cases.relate', { otherId: found.caseId, kind, reason: why })
  const join = async () => {
    if (!(await answer('same'))) return
    go(
      found.stage === 'registered'
        ? { at: 'register', caseId: found.caseId }
        : { at: 'cases', caseId: found.caseId },
    )
  }
  const link = () => void answer('linked')
  const unrelated = () => {
    if (!asking) setAsking(true)
    else if (reason.trim() !== '') void answer('unrelated', reason)
  }
  useKeys({ 'Alt+1': () => void join(), 'Alt+2': link, 'Alt+3': unrelated })
  return (
    <section className="similar" aria-label="可能是同一件" aria-live="polite">
      <p className="similar-head">
        <b>可能是同一件</b>
        {more > 0 && <span>还有 {more} 件相像</span>}
      </p>
      <p>
        <b>{found.title}</b>　{found.label}，{STAGES.words[found.stage]}
        <br />
        {likenessText(found)}。{found.parties.filter(Boolean).join('、')}，{dayText(found.requestedOn, today)}
        登记。
      </p>
      <Button size="s" keyHint="Alt+1" onPress={() => void join()}>
        同一件，去那一件
      </Button>
      <Button size="s" keyHint="Alt+2" onPress={link}>
        另一件，互相关联
      </Button>
      <Button size="s" keyHint="Alt+3" onPress={unrelated}>
        不相干，写明理由
      </Button>
      {asking && (
        <TextField
          label="不相干的理由，写完按 Enter"
          layout="stack"
          autoFocus
          maxLength={400}
          value={reason}
          onChange={setReason}
          onCommit={text => {
            if (text.trim() !== '') void answer('unrelated', text)
          }}
        />
      )}
    </section>
  )
}
