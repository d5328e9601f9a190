import { isNoShow, NO_SHOWS_TO_REPORT } from '@shared/notices/follow-notice'
import type { NoShowReport } from '@shared/notices/report'
import type { Office } from '@shared/office/office'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { queries, useToday } from '../../app/queries'
import { useCommand } from '../../app/use-command'
import { call } from '../../desk'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FailureNote } from '../../ui/failure-note'
import { Ruled } from '../../ui/ruled'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'
import { dayText } from '../../wording/dates'
import { PaperPane } from '../papers/paper-pane'
import { paperQueries } from '../papers/paper-queries'

/** 多次未到场: departments that missed two letters or more, and what the street office was told. */
export function NoShowsPart({ office }: { office: Office }) {
  const today = useToday()
  const { data: notices = [] } = useQuery(paperQueries.notices)
  const { data: reports = [] } = useQuery({
    queryKey: ['notices', 'reports'],
    queryFn: () => call('notices.reports', {}),
  })
  const [reporting, setReporting] = useState<string | null>(null)
  const [paper, setPaper] = useState<NoShowReport | null>(null)
  const told = new Set(reports.flatMap(each => each.noticeIds))
  const missed = notices.filter(each => isNoShow(each) && !told.has(each.id))
  const names = [...new Set(missed.map(each => each.addressee))]
    .map(name => ({ name, times: missed.filter(each => each.addressee === name).length }))
    .filter(each => each.times >= NO_SHOWS_TO_REPORT)
  return (
    <section aria-label="多次未到场">
      <Ruled title="多次未到场" note={names.length === 0 ? '没有要报告的' : `${names.length} 个单位`} />
      {names.map(({ name, times }) => (
        <div key={name} className="meet-line">
          <span>
            <b>{name}</b>　未到场 {times} 次，还没有报告街道
          </span>
          <Button size="s" label={`报告街道，${name}`} onPress={() => setReporting(name)}>
            报告街道
          </Button>
        </div>
      ))}
      {reports.map(report => (
        <div key={report.id} className="meet-line">
          <span>
            {report.addressee}　{report.noticeIds.length} 次
            <small>
              {dayText(report.on, today)} 已报告{report.receiver}
            </small>
          </span>
          <Button size="s" label={`看报告，${report.addressee}`} onPress={() => setPaper(report)}>
            看报告
          </Button>
        </div>
      ))}
      {reporting !== null && (
        <ReportDialog
          addressee={reporting}
          office={office}
          onClose={() => setReporting(null)}
          onDone={report => {
            setReporting(null)
            setPaper(report)
          }}
        />
      )}
      {paper && (
        <Dialog title="未到场情况报告" isOpen width="l" onClose={() => setPaper(null)}>
          <PaperPane
            paper={{ kind: 'no-show-report', reportId: paper.id }}
            title="未到场情况报告"
            version={0}
          />
        </Dialog>
      )}
    </section>
  )
}

type ReportProps = {
  addressee: string
  office: Office
  onClose: () => void
  onDone: (report: NoShowReport) => void
}

function ReportDialog({ addressee, office, onClose, onDone }: ReportProps) {
  const { data: contacts = [] } = useQuery(queries.contacts)
  const { run, sentence } = useCommand()
  const [receiver, setReceiver] = useState('街道办事处')
  const secretary = contacts.find(each => each.role === 'secretary' && each.active)
  const notYet = !secretary ? '通讯录里没有在任的社区书记' : receiver.trim() === '' ? '写报告给谁' : null
  const report = async () => {
    if (notYet || !secretary) return
    const input = { addressee, receiver: receiver.trim(), issuerId: secretary.id }
    const done = await run('notices.report', input)
    if (done) onDone(done)
  }
  useKeys({ 'Ctrl+Enter': () => void report() }, { layer: 'dialog' })
  return (
    <Dialog
      title={`报告街道　${addressee}`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" keyHint="Ctrl+Enter" notYet={notYet} onPress={() => void report()}>
            写成报告
          </Button>
          <Button onPress={onClose}>不报</Button>
        </>
      }
    >
      <div className="dialog-form">
        <p>
          {office.community}没有报告过的未到场，逐份写进报告，每份只报一次。报告由社区书记签名，不写当事人。
        </p>
        <TextField label="报告给" maxLength={80} autoFocus value={receiver} onChange={setReceiver} />
        <FailureNote>{sentence}</FailureNote>
      </div>
    </Dialog>
  )
}
