import type { Notice } from '@shared/notices/notice'
import type { Session } from '@shared/sessions/session'
import { useState } from 'react'

import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import type { CaseDesk } from '../cases/case-desk'
import { NoticeFollow } from '../notices/notice-follow'
import { PaperPane } from '../papers/paper-pane'

/** One call to attend, with what has become of it. */
export function NoticeCard({ desk, notice, session }: { desk: CaseDesk; notice: Notice; session: Session }) {
  const [open, setOpen] = useState(false)
  const { file, today } = desk
  const outdated = notice.voided === null && notice.came === null && session.start !== notice.start
  return (
    <div className="notice-card">
      <div className="notice-line">
        <b>{notice.addressee}</b>
        <span>{notice.number}</span>
        <Button size="s" onPress={() => setOpen(true)} label={`预览，${notice.addressee}`}>
          预览
        </Button>
      </div>
      {outdated && <p className="notice-outdated">调解会改了期，这份写的还是原来的时间。作废后重新签发。</p>}
      <NoticeFollow notice={notice} today={today} />
      {open && (
        <Dialog title={`到场通知　${notice.number}`} isOpen width="l" onClose={() => setOpen(false)}>
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
