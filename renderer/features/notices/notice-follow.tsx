import type { Notice } from '@shared/notices/notice'
import { useState } from 'react'

import { call } from '../../desk'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { useKeys } from '../../ui/use-keys'
import { AnswerDialog, ArrivalDialog, DeliverDialog } from './notice-dialogs'
import { answerText, cameText, deliveredText, lateText } from './notice-words'
import { SentenceDialog } from '../intake/sentence-dialog'
import { useNotice } from './use-notice'
import './notices.css'

type Props = { notice: Notice; today: string; /** The page's own letter: its keys act. */ keys?: boolean }
type Asking = 'deliver' | 'answer' | 'arrival' | 'void' | null

/** 送达, 回复, 到场: what has become of one letter, line by line, each with its key. */
export function NoticeFollow({ notice, today, keys = false }: Props) {
  const [asking, setAsking] = useState<Asking>(null)
  const [now, setNow] = useState('')
  const { act, sentence } = useNotice(notice)
  const alive = notice.voided === null
  const open = async (what: Asking) => {
    const clock = await call('today.clock', {})
    setNow(clock.now)
    setAsking(what)
  }
  const done = () => setAsking(null)
  const ask = (what: Asking, may: boolean) => (alive && may ? () => void open(what) : undefined)
  const deliver = ask('deliver', notice.deliveredAt === null)
  const answer = ask('answer', notice.came === null)
  const arrival = ask('arrival', true)
  const recall = ask('void', notice.came === null)
  useKeys({ s: deliver, h: answer, d: arrival }, { enabled: keys })
  // On the page of one letter the key stands on the button; among several the button says whose it is.
  const named = (key: string, label: string) =>
    keys ? { keyHint: key } : { label: `${label}，${addressee}` }
  const { addressee } = notice
  return (
    <div className="notice-follow" role="group" aria-label={`${addressee}，${notice.number}`}>
      {!alive && (
        <p className="notice-state">
          <b>已作废</b>　{notice.voided?.reason}
        </p>
      )}
      <p className="notice-state" data-open={(alive && deliver !== undefined) || undefined}>
        <b>送达</b>
        <span>{deliveredText(notice, today)}</span>
        {deliver && (
          <Button size="s" onPress={deliver} {...named('S', '记下送达')}>
            记下送达
          </Button>
        )}
      </p>
      <p className="notice-state">
        <b>回复</b>
        <span>{answerText(notice, today)}</span>
        {answer && (
          <Button size="s" onPress={answer} {...named('H', notice.answer === null ? '记下回复' : '改记')}>
            {notice.answer === null ? '记下回复' : '改记'}
          </Button>
        )}
      </p>
      <p className="notice-state">
        <b>到场</b>
        <span>
          {cameText(notice, today)}
          {lateText(notice) !== '' && <b className="notice-late">　{lateText(notice)}</b>}
        </span>
        {arrival && (
          <Button size="s" onPress={arrival} {...named('D', notice.came === null ? '记到场' : '改记')}>
            {notice.came === null ? '记到场' : '改记'}
          </Button>
        )}
      </p>
      {recall && (
        <p className="notice-state">
          <span />
          <span />
          <Button size="s" variant="text" label={`作废${notice.number}`} onPress={recall}>
            作废
          </Button>
        </p>
      )}
      <FailureNote>{sentence}</FailureNote>
      {asking === 'deliver' && (
        <DeliverDialog
          notice={notice}
          now={now}
          onClose={done}
          onDone={async input => (await act('notices.deliver', input)) && done()}
        />
      )}
      {asking === 'answer' && (
        <AnswerDialog
          notice={notice}
          now={now}
          onClose={done}
          onDone={async input => (await act('notices.answer', input)) && done()}
        />
      )}
      {asking === 'arrival' && (
        <ArrivalDialog
          notice={notice}
          now={now}
          onClose={done}
          onDone={async input => (await act('notices.arrival', input)) && done()}
        />
      )}
      {asking === 'void' && (
        <SentenceDialog
          title="作废"
          label="为什么作废，编号留存"
          onClose={done}
          onSay={reason => {
            done()
            void act('notices.void', { reason: reason.trim() })
          }}
        />
      )}
    </div>
  )
}
