import type { Ask, ChangeShown } from '@shared/finder/ask'
import type { SessionPlan } from '@shared/sessions/session'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

import { useCommand } from '../../app/use-command'
import { call } from '../../desk'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { useKeys } from '../../ui/use-keys'
import { dayText } from '../../wording/dates'
import type { CaseDesk } from '../cases/case-desk'
import { Trouble } from '../cases/trouble'
import { AskForm } from './ask-form'
import { CallList } from './call-list'
import { changed } from './default-ask'
import { NoTime } from './no-time'
import { planOfProposal } from './plan-of'
import { ProposalList } from './proposal-list'
import './finder.css'

type Props = {
  desk: CaseDesk
  ask: Ask
  onAsk: (ask: Ask) => void
  /** The plan that the board beside frames. */
  onPlan: (plan: SessionPlan | null) => void
  onDone: () => void
}

/** 找时间: five times in order with their reasons, or what stands in the way and whom to ring up. */
export function FinderPanel({ desk, ask, onAsk, onPlan, onDone }: Props) {
  const { file, today, run } = desk
  const { id: caseId, version } = file.case
  const [chosen, setChosen] = useState(0)
  const [open, setOpen] = useState<'answer' | 'ask' | 'calls'>('answer')
  const hold = useCommand()
  const { data: answer, error } = useQuery({
    queryKey: ['finder', caseId, version, ask],
    queryFn: () => call('finder.find', { caseId, ask }),
    enabled: ask.presiderIds.length > 0,
    placeholderData: keepPreviousData,
  })
  const { data: times } = useQuery({
    queryKey: ['finder-times', caseId],
    queryFn: () => call('finder.times', { caseId }),
  })
  const all = [...(answer?.proposals ?? []), ...(answer?.almost ?? [])]
  const proposal = all[chosen] ?? all[0]
  const plan = proposal ? planOfProposal(proposal, ask) : null
  const framed = JSON.stringify(plan)
  useEffect(() => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the very plan, compared by what it says
    onPlan(JSON.parse(framed) as SessionPlan | null)
  }, [framed, onPlan])
  const consent = answer?.obstacles[0]
  const kept = times?.holds[0]
  const notYet = proposal ? (consent ? `${consent.name}${consent.why}` : null) : '还没有找到时间'
  const book = async () => {
    if (!plan || notYet) return
    if (await run('sessions.book', { plan, reasons: [] })) onDone()
  }
  const keep = () => {
    if (plan) void hold.run('finder.hold', { caseId, plan })
  }
  const take = (changes: readonly ChangeShown[]) => {
    setChosen(0)
    onAsk(changes.reduce(changed, ask))
  }
  const show = (which: typeof open) => setOpen(now => (now === which ? 'answer' : which))
  useKeys({
    ...Object.fromEntries(all.map((_each, index) => [String(index + 1), () => setChosen(index)])),
    e: () => show('ask'),
    c: () => show('calls'),
    h: keep,
    'Ctrl+Enter': () => void book(),
  })
  const required = ask.parties.filter(each => each.need === 'required').length
  const guests = ask.guests.filter(each => each.need === 'required').length
  const must = required + guests + 1 + (ask.recorderId === null ? 0 : 1)
  const wanted = ask.parties.length + ask.guests.length - required - guests
  return (
    <div className="finder">
      <div className="finder-scroll">
        <h2 className="finder-title">
          找时间{' '}
          <small>
            第{file.sessions.length + 1}次，{ask.minutes}分钟
          </small>
        </h2>
        <p className="finder-asked">
          必到{must}人{wanted > 0 && `，最好到${wanted}人`}
          <Button size="s" variant="text" keyHint="E" onPress={() => show('ask')}>
            {open === 'ask' ? '看结果' : '改条件'}
          </Button>
          <br />
          最晚{dayText(ask.latest, today)}
          {file.term && ask.latest === file.term.end && '，调解期满'}
          {file.term && ask.latest > file.term.end && `，过了${dayText(file.term.end, today)}期满`}
        </p>
        {kept && (
          <p className="finder-kept">
            已留 {dayText(kept.start.slice(0, 10), today)} {kept.start.slice(11)}–{kept.end.slice(11)}，到
            {dayText(kept.until.slice(0, 10), today)} {kept.until.slice(11)}
            <Button size="s" variant="text" onPress={() => void hold.run('finder.release', { caseId })}>
              放开
            </Button>
          </p>
        )}
        <FailureNote>{hold.sentence}</FailureNote>
        <Trouble desk={desk} />
        {error && <FailureNote>条件还不完整：先选主持。</FailureNote>}
        {open === 'ask' && <AskForm file={file} ask={ask} onAsk={onAsk} />}
        {open === 'calls' && answer && <CallList caseId={caseId} calls={answer.calls} today={today} />}
        {open === 'answer' && answer && (
          <div aria-live="polite">
            {answer.obstacles.map(each => (
              <p key={each.contactId} className="finder-obstacle">
                <b>{each.name}</b>
                {each.why}。换人，或问过后记下同意。
              </p>
            ))}
            {answer.proposals.length > 0 ? (
              <ProposalList answer={answer} chosen={chosen} onChoose={setChosen} today={today} />
            ) : (
              <NoTime answer={answer} onTake={take}>
                <CallList caseId={caseId} calls={answer.calls.slice(0, 3)} today={today} />
              </NoTime>
            )}
          </div>
        )}
      </div>
      <div className="case-actions">
        <Button variant="primary" keyHint="Ctrl+Enter" notYet={notYet} onPress={() => void book()}>
          订下
        </Button>
        <Button size="s" keyHint="H" notYet={proposal ? null : '没有时间可留'} onPress={keep}>
          留48小时
        </Button>
        <span className="case-actions-gap" />
        <Button size="s" keyHint="C" onPress={() => show('calls')}>
          {open === 'calls' ? '看结果' : `电话单 ${answer?.calls.length ?? 0}`}
        </Button>
      </div>
    </div>
  )
}
