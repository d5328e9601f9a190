import { useQuery } from '@tanstack/react-query'
import { Button } from 'react-aria-components'

import { useToday } from '../../app/queries'
import { dayText, timeText } from '../../wording/dates'
import { fateText } from '../notices/notice-words'
import { paperKey, paperQueries } from './paper-queries'
import type { ChosenPaper } from './papers-page'

type Props = { paper: ChosenPaper | null; onPaper: (paper: ChosenPaper) => void }

/** 到场通知簿: every call to attend by its number, with delivery and whether they came. */
export function NoticesRegister({ paper, onPaper }: Props) {
  const today = useToday()
  const { data: notices } = useQuery(paperQueries.notices)
  if (!notices) return null
  if (notices.length === 0)
    return <p className="papers-empty">还没有签发过到场通知。在案件的排期里签发，或到“议事”里签发。</p>
  return (
    <div className="papers-scroll">
      <table className="notices-table">
        <thead>
          <tr>
            <th scope="col">编号</th>
            <th scope="col">发给</th>
            <th scope="col">送达</th>
            <th scope="col">到场</th>
          </tr>
        </thead>
        <tbody>
          {notices.map(notice => {
            const ref = { kind: 'call', noticeId: notice.id } as const
            return (
              <tr
                key={notice.id}
                data-chosen={(paper !== null && paperKey(paper.ref) === paperKey(ref)) || undefined}
              >
                <th scope="row">
                  <Button className="link-button" onPress={() => onPaper({ ref, title: '到场通知' })}>
                    {notice.number}
                  </Button>
                  <small>{dayText(notice.issuedOn, today)}</small>
                </th>
                <td>
                  {notice.addressee}
                  <small>{[notice.caseLabel, notice.title].filter(Boolean).join(' ')}</small>
                </td>
                <td>
                  {notice.deliveredAt ? (
                    timeText(notice.deliveredAt, today)
                  ) : (
                    <b className="notices-open">未送达</b>
                  )}
                </td>
                <td>{fateText(notice)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
