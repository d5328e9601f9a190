import type { EntryFile } from '@shared/intake/contract'
import {
  suggestItems,
  type EnforcementItem,
  type HandOver,
  type HandOverId,
} from '@shared/intake/enforcement'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { queries } from '../../app/queries'
import { Button } from '../../ui/button'
import { Ruled } from '../../ui/ruled'
import { SuggestField } from '../../ui/suggest-field'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'
import { timeText } from '../../wording/dates'
import { SentenceDialog } from './sentence-dialog'
import type { EntryState } from './use-entry'

type Props = { entry: EntryState; file: EntryFile; today: string }

/** 移交: what was told suggests the department; Alt+1 … 3 hands it over. */
export function HandOverPart({ entry, file, today }: Props) {
  const { data: items = [] } = useQuery(queries.enforcement)
  const [matter, setMatter] = useState('')
  const [receiver, setReceiver] = useState('')
  const [answering, setAnswering] = useState<HandOverId | null>(null)
  const chosen = items.find(each => each.active && each.matter === matter)
  const waiting = new Set(
    file.handOvers.filter(each => each.answeredAt === null).map(each => each.department),
  )
  const offered = (chosen ? [chosen] : suggestItems(items, entry.fields.what)).filter(
    each => !waiting.has(each.department),
  )
  const handOver = ({ matter: what, department, phone, basis }: EnforcementItem) => {
    void entry.run('enforcement.handOver', { matter: what, department, phone, basis, receiver })
    setMatter('')
    setReceiver('')
  }
  // In an emergency these keys tick what was done.
  const byKey = !entry.closed && entry.fields.urgency !== 'urgent'
  useKeys(Object.fromEntries(offered.map((each, index) => [`Alt+${index + 1}`, () => handOver(each)])), {
    enabled: byKey,
  })
  return (
    <section aria-label="移交">
      <Ruled title="移交" note={`${file.handOvers.length} 次`} />
      {file.handOvers.map(each => (
        <HandOverLine
          key={each.id}
          handOver={each}
          today={today}
          onAnswer={entry.closed ? undefined : () => setAnswering(each.id)}
        />
      ))}
      {!entry.closed && (
        <>
          <div className="intake-hand">
            <SuggestField
              label="事项"
              layout="bare"
              placeholder="事项，按执法清单"
              width="full"
              value={matter}
              suggestions={items.filter(each => each.active).map(each => each.matter)}
              onCommit={setMatter}
            />
            <TextField
              label="谁接的"
              layout="bare"
              placeholder="谁接的"
              value={receiver}
              onChange={setReceiver}
            />
          </div>
          {offered.map((each, index) => (
            <div key={each.id} className="intake-offer">
              <p>
                <b>{each.department}</b> {each.phone}　{each.matter}
                <small>{each.basis}</small>
              </p>
              <Button size="s" {...(byKey && { keyHint: `Alt+${index + 1}` })} onPress={() => handOver(each)}>
                移交
              </Button>
            </div>
          ))}
          {offered.length === 0 && (
            <p className="intake-hint">按“什么事”找不到部门。打事项选一个；清单在设置里改。</p>
          )}
        </>
      )}
      {answering !== null && (
        <SentenceDialog
          title="记下答复"
          label="部门怎么答复的"
          onClose={() => setAnswering(null)}
          onSay={answer => {
            void entry.run('enforcement.answer', { handOverId: answering, answer })
            setAnswering(null)
          }}
        />
      )}
    </section>
  )
}

type LineProps = { handOver: HandOver; today: string; onAnswer: (() => void) | undefined }

function HandOverLine({ handOver, today, onAnswer }: LineProps) {
  const { department, receiver, matter, basis, at, answer, answeredAt } = handOver
  return (
    <div className="intake-offer">
      <p>
        <b>{department}</b> {[receiver, timeText(at, today)].filter(Boolean).join('，')}　{matter}
        <small>{answeredAt ? `${timeText(answeredAt, today)} 答复：${answer}` : basis || '还没有答复'}</small>
      </p>
      {answeredAt === null && onAnswer && (
        <Button size="s" onPress={onAnswer}>
          记下答复
        </Button>
      )}
    </div>
  )
}
