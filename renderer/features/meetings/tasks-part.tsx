import { STEPS } from '@shared/intake/loop'
import type { OpenTask } from '@shared/meetings/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { placeToHash } from '../../app/place'
import { queries, useToday } from '../../app/queries'
import { useCommand } from '../../app/use-command'
import { Button } from '../../ui/button'
import { DueDate } from '../../ui/due-date'
import { FailureNote } from '../../ui/failure-note'
import { Ruled } from '../../ui/ruled'
import { SentenceDialog } from '../intake/sentence-dialog'

/** 交办事项: what units are to do, the one due first ahead, each with the step of its loop. */
export function TasksPart() {
  const today = useToday()
  const { data: tasks = [] } = useQuery(queries.meetingTasks)
  const { run, sentence } = useCommand()
  const [finishing, setFinishing] = useState<OpenTask | null>(null)
  const late = tasks.filter(each => each.due < today).length
  return (
    <div className="meet-body count-body">
      <Ruled
        title="没有办完的"
        note={late > 0 ? `${tasks.length} 项，逾期 ${late} 项` : `${tasks.length} 项`}
      />
      <FailureNote>{sentence}</FailureNote>
      {tasks.length === 0 && <p className="meet-said">没有没办完的交办事项。</p>}
      {tasks.map(task => (
        <div key={task.id} className="task-line">
          <DueDate day={task.due} today={today} distance />
          <span>
            <b>{task.what}</b>
            <small>
              {task.unit}，盯办 {task.owner}　
              <a href={placeToHash({ at: 'meetings', tab: 'days', id: task.meetingId })}>{task.meeting}</a>
            </small>
          </span>
          <span className="task-step">等{STEPS.words[task.step]}</span>
          <Button
            size="s"
            label={`${STEPS.words[task.step]}，记下，${task.what}`}
            onPress={() => setFinishing(task)}
          >
            {STEPS.words[task.step]}，记下
          </Button>
        </div>
      ))}
      {finishing && (
        <SentenceDialog
          title={`记下${STEPS.words[finishing.step]}`}
          label="办得怎样"
          onClose={() => setFinishing(null)}
          onSay={note => {
            setFinishing(null)
            void run('meetings.finishStep', {
              taskId: finishing.id,
              step: finishing.step,
              note: note.trim(),
              nextDue: null,
            })
          }}
        />
      )}
    </div>
  )
}
