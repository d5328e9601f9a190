import type { CaseFile } from '@shared/cases/case-file'
import { ENDED } from '@shared/cases/codes'
import type { OpenItem } from '@shared/cases/open-item'
import { dayOf } from '@shared/core/day'
import { COURT_RESULTS } from '@shared/court/confirmation'
import type { Entrustment } from '@shared/entrustments/entrustment'
import { escalationGaps, noiseUnreported, openEscalation, RISKS } from '@shared/escalation/escalation'
import { isAway, LEVELS } from '@shared/levels/level'
import { yuan } from '@shared/money/fen'
import { useState, type ReactNode } from 'react'

import { Button } from '../../ui/button'
import { dayText, timeText } from '../../wording/dates'
import { dueReason } from '../../wording/due-text'
import type { CaseDesk } from '../cases/case-desk'
import { FeedbackDialog } from './feedback-dialog'
import { CloseItemDialog } from './open-items-dialog'
import type { ProcessStep } from './steps'
import './process.css'

type Props = { desk: CaseDesk; onStep: (step: ProcessStep) => void }

/** Where the case lies, who waits for what, and what the law still asks; nothing is shown that is not so. */
export function ProcessRows({ desk, onStep }: Props) {
  const { file, today } = desk
  return (
    <>
      <EscalationRow file={file} today={today} onStep={onStep} />
      <EndedRow file={file} />
      <LevelRow file={file} today={today} />
      <Entrustments desk={desk} />
      <OralRow desk={desk} />
      <OpenItems desk={desk} />
      <CourtRow file={file} today={today} onStep={onStep} />
    </>
  )
}

type RowProps = { label: string; alarm?: boolean; children: ReactNode }

function Row({ label, alarm = false, children }: RowProps) {
  return (
    <div className="invited-row process-row" data-alarm={alarm || undefined}>
      <span className="term-label">{label}</span>
      <div>{children}</div>
    </div>
  )
}

type Shown = { file: CaseFile; today: string }
type Stepping = Shown & Pick<Props, 'onStep'>

function EscalationRow({ file, today, onStep }: Stepping) {
  const flag = openEscalation(file.escalations)
  if (!flag)
    return noiseUnreported(file.case, file.reports) ? (
      <Row label="噪声" alarm>
        <p>
          调解不成，还没有向部门报告（噪声污染防治法第70条）。
          <Button size="s" variant="text" onPress={() => onStep('report')}>
            写报告
          </Button>
        </p>
      </Row>
    ) : null
  const gaps = escalationGaps(flag, file.reports)
  const missing = [
    gaps.includes('measures-missing') ? '还没有记措施' : '',
    gaps.includes('report-missing') ? '还没有报告' : '',
  ].filter(each => each !== '')
  return (
    <Row label="可能激化" alarm>
      <p>
        <b>{RISKS.words[flag.risk]}</b>　{timeText(flag.since, today)}
        {flag.note && `，${flag.note}`}
        {missing.length > 0 && `。${missing.join('，')}`}
        <Button size="s" variant="text" onPress={() => onStep('measure')}>
          记措施
        </Button>
        <Button size="s" variant="text" onPress={() => onStep(gaps.length === 0 ? 'lift' : 'report')}>
          {gaps.length === 0 ? '解除' : '报告'}
        </Button>
      </p>
      {flag.measures.map(each => (
        <p key={each.at + each.text} className="process-note">
          {timeText(each.at, today)}　{each.text}
        </p>
      ))}
    </Row>
  )
}

function EndedRow({ file }: { file: CaseFile }) {
  const { ended, note } = file.case.closing
  if (ended === null) return null
  return (
    <Row label="结束方式">
      <p>
        <b>{ENDED.words[ended]}</b>
        {note && `　${note}`}
      </p>
    </Row>
  )
}

function LevelRow({ file, today }: Shown) {
  const last = file.levelMoves.at(-1)
  if (!last) return null
  return (
    <Row label="三级联调">
      <p>
        <b>现在{LEVELS.words[file.case.level]}</b>
        {isAway(file.levelMoves) && '（已上交）'}　{dayText(last.on, today)}由{LEVELS.words[last.from]}
        交来，接收人{last.receiver}
      </p>
      <p className="process-note">{last.reason}</p>
    </Row>
  )
}

function Entrustments({ desk }: { desk: CaseDesk }) {
  const { file, today } = desk
  const [answering, setAnswering] = useState<Entrustment | null>(null)
  if (file.entrustments.length === 0) return null
  return (
    <Row label="委托移送">
      {file.entrustments.map(each => (
        <p key={each.id}>
          {dayText(each.on, today)}
          {each.direction === 'in' ? `${each.organName}委托` : `移送${each.organName}`}
          {each.letter && `，${each.letter}`}
          {each.contact && `，${each.contact}`}。{entrustmentState(each, today)}
          {each.feedbackOn === null && each.course !== 'ends' && (
            <Button size="s" variant="text" onPress={() => setAnswering(each)}>
              {each.direction === 'in' ? '已反馈' : '收到反馈'}
            </Button>
          )}
        </p>
      ))}
      {answering && <FeedbackDialog desk={desk} entrustment={answering} onClose={() => setAnswering(null)} />}
    </Row>
  )
}

function entrustmentState({ course, feedbackOn, feedback, feedbackDue }: Entrustment, today: string): string {
  if (feedbackOn !== null) return `${dayText(feedbackOn, today)}反馈：${feedback}`
  if (course === 'ends') return '本案到此结束'
  const by = feedbackDue === null ? '' : `${dayText(feedbackDue, today)}前反馈`
  return course === 'waits' ? `本案等候${by && `，${by}`}` : by
}

function OralRow({ desk }: { desk: CaseDesk }) {
  const { oral } = desk.file
  if (!oral) return null
  const { today } = desk
  const open = oral.due !== null && oral.performedOn === null
  return (
    <Row label="口头协议">
      <p>
        <b>{oral.number}</b>　{dayText(oral.on, today)}生效
        {oral.amountFen !== null && `，${yuan(oral.amountFen)} 元`}，
        {oral.due === null
          ? '当场履行'
          : oral.performedOn === null
            ? `${dayText(oral.due, today)}前履行`
            : `${dayText(oral.performedOn, today)}已履行`}
        {open && (
          <Button size="s" variant="text" onPress={() => void desk.run('oral.perform', { doneOn: today })}>
            今天已履行
          </Button>
        )}
      </p>
      <p className="process-note">{oral.content}</p>
    </Row>
  )
}

function OpenItems({ desk }: { desk: CaseDesk }) {
  const { file, today } = desk
  const [closing, setClosing] = useState<OpenItem | null>(null)
  if (file.openItems.length === 0) return null
  return (
    <Row label="未达成">
      {file.openItems.map(each => (
        <p key={each.id}>
          {each.text}　
          {each.closedOn === null ? (
            <>
              <b>接着调解</b>
              <Button size="s" variant="text" onPress={() => setClosing(each)}>
                了结
              </Button>
            </>
          ) : (
            <span className="process-note">
              {dayText(each.closedOn, today)}
              {each.result === 'settled' ? '已解决' : '未达成一致，已告知其他途径'}
              {each.note && `：${each.note}`}
            </span>
          )}
        </p>
      ))}
      {closing && <CloseItemDialog desk={desk} item={closing} onClose={() => setClosing(null)} />}
    </Row>
  )
}

function CourtRow({ file, today, onStep }: Stepping) {
  const { confirmations, enforcement } = file
  if (confirmations.length === 0) return null
  return (
    <Row label="司法确认">
      {confirmations.map(each => (
        <p key={each.id}>
          {dayText(each.appliedOn, today)}共同向{each.court}申请，
          {each.result === null || each.resultOn === null ? (
            <Button size="s" variant="text" onPress={() => onStep('court')}>
              记下结果
            </Button>
          ) : (
            <>
              {dayText(dayOf(each.resultOn), today)}
              <b>{COURT_RESULTS.words[each.result]}</b>
              {each.ruling && `，${each.ruling}`}
            </>
          )}
        </p>
      ))}
      {enforcement && (
        <p>
          申请强制执行到 <b>{dayText(enforcement.due ?? enforcement.raw, today)}</b>
          <span className="process-note">　{dueReason(enforcement, today)}</span>
        </p>
      )}
    </Row>
  )
}
