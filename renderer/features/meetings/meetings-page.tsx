import type { Office } from '@shared/office/office'

import { useGo, type MeetingTab } from '../../app/place'
import { Choice } from '../../ui/choice'
import { PageHead } from '../../ui/page-head'
import { useKeys } from '../../ui/use-keys'
import { CallCountPart } from '../notices/call-count-part'
import { CallsPart } from '../notices/calls-part'
import { DaysPart } from './days-part'
import { TasksPart } from './tasks-part'
import './meetings-page.css'

const TABS: readonly { value: MeetingTab; label: string }[] = [
  { value: 'days', label: '议事会' },
  { value: 'tasks', label: '交办事项' },
  { value: 'calls', label: '到场通知' },
  { value: 'count', label: '吹哨报到' },
]

type Props = { tab: MeetingTab; id: number | null; office: Office }

/** 议事: what brings units together, and what came of it. */
export function MeetingsPage({ tab, id, office }: Props) {
  const go = useGo()
  const show = (next: MeetingTab) => go({ at: 'meetings', tab: next })
  useKeys(Object.fromEntries(TABS.map(({ value }, index) => [`Alt+${index + 1}`, () => show(value)])))
  return (
    <>
      <PageHead
        title="议事"
        actions={<Choice label="看什么" layout="bare" value={tab} options={TABS} onChange={show} />}
      />
      {tab === 'days' && <DaysPart meetingId={id} office={office} />}
      {tab === 'tasks' && <TasksPart />}
      {tab === 'calls' && <CallsPart noticeId={id} office={office} />}
      {tab === 'count' && <CallCountPart office={office} />}
    </>
  )
}
