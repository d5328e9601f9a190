import { NoticeId } from '@shared/core/ids'
import type { NoticeRow } from '@shared/notices/notice'
import type { Office } from '@shared/office/office'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { placeToHash, useGo } from '../../app/place'
import { useToday } from '../../app/queries'
import { Button } from '../../ui/button'
import { useKeys } from '../../ui/use-keys'
import { useRows } from '../../ui/use-rows'
import { timeText } from '../../wording/dates'
import { paperQueries } from '../papers/paper-queries'
import { CallDialog } from './call-dialog'
import { NoticeDetail } from './notice-detail'
import { fateText } from './notice-words'
import './notices.css'

/** 到场通知簿: every letter at the left, the chosen one with what became of it at the right. */
export function CallsPart({ noticeId, office }: { noticeId: number | null; office: Office }) {
  const go = useGo()
  const today = useToday()
  const { data: notices } = useQuery(paperQueries.notices)
  const [writing, setWriting] = useState(false)
  const keys = useRows<HTMLElement>()
  useKeys({ n: () => setWriting(true) })
  if (!notices) return null
  const chosen = notices.find(each => each.id === noticeId) ?? notices[0]
  return (
    <div className="meet">
      <nav className="meet-list" aria-label="到场通知" {...keys}>
        {notices.length === 0 && <p className="meet-none">还没有签发过。按 N 签发第一份。</p>}
        {notices.map(notice => (
          <a
            data-row
            key={notice.id}
            className="meet-row"
            href={placeToHash({ at: 'meetings', tab: 'calls', id: notice.id })}
            aria-current={notice.id === chosen?.id ? 'page' : undefined}
          >
            <CallLine notice={notice} today={today} />
          </a>
        ))}
      </nav>
      <div className="meet-side">
        {chosen ? (
          <NoticeDetail key={chosen.id} notice={chosen} today={today} />
        ) : (
          <div className="meet-body" />
        )}
        <div className="meet-actions">
          <Button variant="primary" size="l" keyHint="N" onPress={() => setWriting(true)}>
            签发到场通知
          </Button>
        </div>
      </div>
      {writing && (
        <CallDialog
          office={office}
          earlier={notices}
          onClose={() => setWriting(false)}
          onIssued={id => {
            setWriting(false)
            go({ at: 'meetings', tab: 'calls', id: NoticeId.parse(id) })
          }}
        />
      )}
    </div>
  )
}

function CallLine({ notice, today }: { notice: NoticeRow; today: string }) {
  const open = notice.voided === null && notice.came === null && notice.deliveredAt === null
  return (
    <>
      <span className="meet-row-head">
        <b>{notice.addressee}</b>
        <span className={open ? 'meet-open' : undefined}>{fateText(notice)}</span>
      </span>
      <span>{notice.matter}</span>
      <small>
        {timeText(notice.start, today)}　{notice.number}
      </small>
    </>
  )
}
