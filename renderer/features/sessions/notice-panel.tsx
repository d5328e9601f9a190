import type { Session } from '@shared/sessions/session'
import { useState } from 'react'

import { Button } from '../../ui/button'
import { Ruled } from '../../ui/ruled'
import type { CaseDesk } from '../cases/case-desk'
import { NoticeCard } from './notice-card'
import { NoticeForm } from './notice-form'

/** 到场通知 of one session: issued, delivered, and whether they came. */
export function NoticePanel({ desk, session }: { desk: CaseDesk; session: Session }) {
  const [writing, setWriting] = useState(false)
  const notices = desk.file.notices.filter(each => each.sessionId === session.id)
  return (
    <div>
      <Ruled
        title="到场通知"
        level={3}
        note={notices.length === 0 ? '还没有签发' : `${notices.length} 份`}
        actions={
          !writing && (
            <Button size="s" onPress={() => setWriting(true)}>
              签发一份
            </Button>
          )
        }
      />
      {notices.map(notice => (
        <NoticeCard key={notice.id} desk={desk} notice={notice} session={session} />
      ))}
      {writing && <NoticeForm desk={desk} session={session} onDone={() => setWriting(false)} />}
    </div>
  )
}
