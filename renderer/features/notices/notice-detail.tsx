import { GROUNDS } from '@shared/notices/disclosure'
import type { NoticeRow } from '@shared/notices/notice'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { placeToHash } from '../../app/place'
import { call } from '../../desk'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Ruled } from '../../ui/ruled'
import { useKeys } from '../../ui/use-keys'
import { dayText, periodText, timeText } from '../../wording/dates'
import { PaperPane } from '../papers/paper-pane'
import { NoticeFollow } from './notice-follow'

/** One letter: what it says, whom it names, and what became of it. */
export function NoticeDetail({ notice, today }: { notice: NoticeRow; today: string }) {
  const [paper, setPaper] = useState(false)
  const { data: told = [] } = useQuery({
    queryKey: ['disclosures', notice.id],
    queryFn: () => call('notices.disclosures', { noticeId: notice.id }),
  })
  useKeys({ p: () => setPaper(true) })
  const when =
    notice.end === null
      ? timeText(notice.start, today)
      : `${dayText(notice.start.slice(0, 10), today)} ${periodText(notice.start, notice.end)}`
  return (
    <div className="meet-body">
      <Ruled
        title={notice.addressee}
        note={notice.number}
        actions={
          <Button size="s" keyHint="P" onPress={() => setPaper(true)}>
            看通知
          </Button>
        }
      />
      {notice.outdated && notice.voided === null && notice.came === null && (
        <p className="notice-outdated">
          调解会已经改期或取消，这份写的还是原来的时间。作废后到案件的排期里重新签发。
        </p>
      )}
      <dl className="meet-facts">
        <dt>事由</dt>
        <dd>{notice.matter}</dd>
        {notice.basis !== '' && (
          <>
            <dt>依据</dt>
            <dd>{notice.basis}</dd>
          </>
        )}
        <dt>时间</dt>
        <dd>{when}</dd>
        <dt>地点</dt>
        <dd>{notice.place}</dd>
        <dt>由来</dt>
        <dd>
          <Origin notice={notice} />
        </dd>
        {told.length > 0 && (
          <>
            <dt>写明姓名</dt>
            <dd>
              {told.map(each => (
                <p key={each.person}>
                  {each.person}，{GROUNDS.words[each.ground]}
                  {each.consentOn !== null && `，${dayText(each.consentOn, today)}`}
                  {each.basis !== '' && `，${each.basis}`}
                </p>
              ))}
            </dd>
          </>
        )}
      </dl>
      <NoticeFollow notice={notice} today={today} keys />
      {paper && (
        <Dialog title={`到场通知　${notice.number}`} isOpen width="l" onClose={() => setPaper(false)}>
          <PaperPane
            paper={{ kind: 'call', noticeId: notice.id }}
            title="到场通知"
            version={notice.version}
          />
        </Dialog>
      )}
    </div>
  )
}

function Origin({ notice }: { notice: NoticeRow }) {
  if (notice.caseId !== null)
    return (
      <a href={placeToHash({ at: 'cases', caseId: notice.caseId, step: 'schedule' })}>
        {notice.caseLabel} {notice.title}
      </a>
    )
  if (notice.entryId !== null)
    return (
      <a href={placeToHash({ at: 'intake', entryId: notice.entryId })}>民情簿第{notice.entryId}条，吹哨</a>
    )
  return '单独签发'
}
