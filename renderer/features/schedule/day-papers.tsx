import type { HousePaperRef } from '@shared/papers/contract'
import { useState } from 'react'

import { call, failureOf } from '../../desk'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { failureText } from '../../wording/failure-text'
import { PaperPane } from '../papers/paper-pane'

/** What goes on paper of a day: the plan for the desk, the sheet for the door, the file for telephones. */
export function DayPapers({ day, version }: { day: string; version: number }) {
  const [paper, setPaper] = useState<{ ref: HousePaperRef; title: string } | null>(null)
  const [told, setTold] = useState<string | null>(null)
  const save = async () => {
    try {
      const { savedAs, events } = await call('sessions.calendar', { contactId: null })
      setTold(savedAs === null ? null : `已存 ${events} 场：${savedAs}`)
    } catch (error) {
      setTold(failureText(failureOf(error)))
    }
  }
  return (
    <div className="schedule-papers">
      <Button size="s" onPress={() => setPaper({ ref: { kind: 'day-plan', day }, title: '当日安排' })}>
        当日安排
      </Button>
      <Button size="s" onPress={() => setPaper({ ref: { kind: 'door-sheet', day }, title: '门口安排' })}>
        门口安排
      </Button>
      <Button size="s" onPress={() => void save()}>
        存为日程文件
      </Button>
      {told && <small role="status">{told}</small>}
      {paper && (
        <Dialog title={paper.title} isOpen width="l" onClose={() => setPaper(null)}>
          <PaperPane paper={paper.ref} title={paper.title} version={version} />
        </Dialog>
      )}
    </div>
  )
}
