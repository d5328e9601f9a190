import type { MeetingId } from '@shared/meetings/meeting'
import { useState } from 'react'

import { useToday } from '../../app/queries'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FailureNote } from '../../ui/failure-note'
import { Ruled } from '../../ui/ruled'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'
import { dayText, periodText } from '../../wording/dates'
import { PaperPane } from '../papers/paper-pane'
import { SentenceDialog } from '../intake/sentence-dialog'
import { AgendaPart } from './agenda-part'
import { AttendancePart } from './attendance-part'
import { GivenTasks } from './given-tasks'
import { useMeeting } from './use-meeting'

type Paper = 'agenda' | 'meeting-sign-in' | 'minutes'
const PAPERS: readonly { kind: Paper; word: string }[] = [
  { kind: 'agenda', word: '议程' },
  { kind: 'meeting-sign-in', word: '签到表' },
  { kind: 'minutes', word: '会议纪要' },
]

/** One meeting: who came, the agenda with what was said and resolved, and what units are to do. */
export function MeetingDetail({ meetingId }: { meetingId: MeetingId }) {
  const today = useToday()
  const desk = useMeeting(meetingId)
  const [paper, setPaper] = useState<Paper | null>(null)
  const [cancelling, setCancelling] = useState(false)
  const { file, act, sentence } = desk
  const open = file?.meeting.state === 'planned'
  const close = () => void act('meetings.close', () => ({}))
  useKeys({ p: () => setPaper(open ? 'agenda' : 'minutes'), 'Ctrl+Enter': open ? close : undefined })
  if (!file) return <div className="meet-body" />
  const { meeting, tasks } = file
  const word = PAPERS.find(each => each.kind === paper)?.word ?? ''
  return (
    <div className="meet-body">
      <Ruled
        title={meeting.name}
        note={`${dayText(meeting.start.slice(0, 10), today)} ${periodText(meeting.start, meeting.end)}　${meeting.place}`}
        actions={
          <>
            {PAPERS.map(each => (
              <Button key={each.kind} size="s" onPress={() => setPaper(each.kind)}>
                {each.word}
              </Button>
            ))}
          </>
        }
      />
      {meeting.state === 'cancelled' && <p className="meet-said">已取消：{meeting.cancelReason}</p>}
      {meeting.state === 'held' && (
        <p className="meet-said">纪要已写定。纪要不是人民调解协议，不计入调解成功。</p>
      )}
      <FailureNote>{sentence}</FailureNote>
      <AgendaPart desk={desk} meeting={meeting} locked={!open} />
      <AttendancePart desk={desk} meeting={meeting} locked={!open} />
      <TextField
        label="其他"
        layout="stack"
        multiline
        rows={3}
        autosave
        readOnly={!open}
        value={meeting.minutes}
        onCommit={minutes => act('meetings.write', () => ({ changes: { minutes } }))}
      />
      <GivenTasks desk={desk} meeting={meeting} tasks={tasks} />
      {open && (
        <div className="meet-close">
          <Button variant="primary" keyHint="Ctrl+Enter" onPress={close}>
            写定纪要
          </Button>
          <Button variant="text" onPress={() => setCancelling(true)}>
            取消这次会
          </Button>
        </div>
      )}
      {paper && (
        <Dialog title={`${meeting.name}　${word}`} isOpen width="l" onClose={() => setPaper(null)}>
          <PaperPane
            paper={{ kind: paper, meetingId }}
            title={word}
            version={meeting.version + tasks.length}
          />
        </Dialog>
      )}
      {cancelling && (
        <SentenceDialog
          title="取消这次会"
          label="为什么取消"
          onClose={() => setCancelling(false)}
          onSay={reason => {
            setCancelling(false)
            void act('meetings.cancel', () => ({ reason: reason.trim() }))
          }}
        />
      )}
    </div>
  )
}
