import { DELIVERIES, type Notice } from '@shared/notices/notice'
import { useState } from 'react'

import { call } from '../../desk'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'
import { timeText } from '../../wording/dates'
import type { CaseDesk } from '../cases/case-desk'
import { PaperPane } from '../papers/paper-pane'

type How = NonNullable<Notice['deliveredHow']>
const HOW = DELIVERIES.codes.map(value => ({ value, label: DELIVERIES.words[value] }))

/** One call to attend, with what has become of it. */
export function NoticeCard({ desk, notice }: { desk: CaseDesk; notice: Notice }) {
  const [open, setOpen] = useState<'deliver' | 'paper' | null>(null)
  const { file, today, run } = desk
  const arrived = async (came: boolean) => {
    const { now } = await call('today.clock', {})
    await run('notices.arrival', { noticeId: notice.id, came, at: came ? now : null })
  }
  const deliver = async (how: How, to: string) => {
    const { now } = await call('today.clock', {})
    if (await run('notices.deliver', { noticeId: notice.id, at: now, how, to })) setOpen(null)
  }
  return (
    <div className="notice-card">
      <div className="notice-line">
        <b>{notice.addressee}</b>
        <span>{notice.number}</span>
        <Button size="s" onPress={() => setOpen('paper')} label={`看${notice.addressee}的到场通知`}>
          预览
        </Button>
      </div>
      <div className="notice-line">
        <span>{deliveredText(notice, today)}</span>
        {notice.deliveredAt === null && open !== 'deliver' && (
          <Button size="s" label={`记下送达${notice.addressee}`} onPress={() => setOpen('deliver')}>
            记下送达
          </Button>
        )}
      </div>
      {open === 'deliver' && (
        <Deliver addressee={notice.addressee} onDone={(how, to) => void deliver(how, to)} />
      )}
      <div className="notice-line">
        <span>{cameText(notice, today)}</span>
        {notice.came === null && (
          <>
            <Button size="s" label={`${notice.addressee}到场`} onPress={() => void arrived(true)}>
              到场
            </Button>
            <Button size="s" label={`${notice.addressee}没有到场`} onPress={() => void arrived(false)}>
              没有到场
            </Button>
          </>
        )}
      </div>
      {open === 'paper' && (
        <Dialog title={`到场通知　${notice.number}`} isOpen width="l" onClose={() => setOpen(null)}>
          <PaperPane
            paper={{ kind: 'notice', caseId: file.case.id, noticeId: notice.id }}
            title="到场通知"
            version={file.case.version}
          />
        </Dialog>
      )}
    </div>
  )
}

function deliveredText(notice: Notice, today: string): string {
  if (notice.deliveredAt === null || notice.deliveredHow === null) return '还没有送达'
  return `${timeText(notice.deliveredAt, today)} ${DELIVERIES.words[notice.deliveredHow]}交${notice.deliveredTo}`
}

function cameText(notice: Notice, today: string): string {
  if (notice.came === null) return '是否到场，到时记'
  if (!notice.came) return '没有到场'
  return notice.cameAt ? `${timeText(notice.cameAt, today)} 到场` : '到场'
}

type DeliverProps = { addressee: string; onDone: (how: How, to: string) => void }

function Deliver({ addressee, onDone }: DeliverProps) {
  const [how, setHow] = useState<How>('hand')
  const [to, setTo] = useState('')
  return (
    <div className="notice-form">
      <Choice label="方式" layout="stack" value={how} options={HOW} onChange={setHow} />
      <TextField
        label="交给谁"
        layout="stack"
        width="s"
        autoFocus
        maxLength={60}
        value={to}
        onChange={setTo}
      />
      <Button
        size="s"
        label={`记下送达${addressee}`}
        notYet={to.trim() === '' ? '写交给谁' : null}
        onPress={() => onDone(how, to.trim())}
      >
        记下
      </Button>
    </div>
  )
}
