import { STREAMS, type Stream } from '@shared/intake/codes'
import { useState } from 'react'

import { useGo } from '../../app/place'
import { Button } from '../../ui/button'
import { useKeys } from '../../ui/use-keys'
import { BecomeDialog } from './become-dialog'
import { SentenceDialog } from './sentence-dialog'
import type { EntryState } from './use-entry'

type Props = { entry: EntryState; onPrimary: () => void; onNext: () => void }

/** The one dark button, and what else may be done with the entry. */
export function EntryActions({ entry, onPrimary, onNext }: Props) {
  const go = useGo()
  const [asking, setAsking] = useState<'note' | 'close' | 'become' | null>(null)
  const { file, stream, closed } = entry
  const isCase = file !== null && file.entry.caseId !== null
  const toCase = stream === 'dispute' && !closed
  const done = () => setAsking(null)
  useKeys({ n: file ? () => setAsking('note') : undefined })

  const become = async (other: Stream) => {
    const made = await entry.run('intake.become', { stream: other })
    done()
    if (made) go({ at: 'intake', entryId: made.entry.id })
  }
  const say = async (name: 'intake.note' | 'intake.close', text: string) => {
    done()
    await (name === 'intake.note' ? entry.run(name, { text }) : entry.run(name, { note: text }))
  }
  return (
    <div className="intake-actions">
      <Button
        variant="primary"
        size="l"
        keyHint="Ctrl+Enter"
        notYet={toCase && entry.fields.what === '' ? '“什么事”还空着' : null}
        onPress={onPrimary}
      >
        {toCase ? '转入登记' : '记完，下一条'}
      </Button>
      {file && (
        <Button size="l" keyHint="N" onPress={() => setAsking('note')}>
          记一笔
        </Button>
      )}
      {stream && !isCase && (
        <Button size="l" onPress={() => setAsking('become')}>
          转为
        </Button>
      )}
      {stream && !closed && (
        <Button size="l" onPress={() => setAsking('close')}>
          办结
        </Button>
      )}
      {file && closed && !isCase && file.became.length === 0 && (
        <Button size="l" onPress={() => void entry.run('intake.reopen', {})}>
          重新打开
        </Button>
      )}
      <span className="intake-actions-end">
        {toCase && (
          <Button size="l" onPress={onNext}>
            下一条
          </Button>
        )}
        <Button size="l" keyHint="Ctrl+M" onPress={() => go({ at: 'today' })}>
          先放下
        </Button>
      </span>
      {asking === 'note' && (
        <SentenceDialog
          title="记一笔"
          label="说了什么，做了什么"
          onClose={done}
          onSay={text => void say('intake.note', text)}
        />
      )}
      {asking === 'close' && (
        <SentenceDialog
          title="办结"
          label="怎么办结的"
          onClose={done}
          onSay={text => void say('intake.close', text)}
        />
      )}
      {asking === 'become' && stream && (
        <BecomeDialog
          from={STREAMS.words[stream]}
          stream={stream}
          onClose={done}
          onBecome={other => void become(other)}
        />
      )}
    </div>
  )
}
