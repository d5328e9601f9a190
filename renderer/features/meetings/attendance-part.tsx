import type { Attendant, Meeting } from '@shared/meetings/meeting'
import { useState } from 'react'

import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { Ruled } from '../../ui/ruled'
import { TextField } from '../../ui/text-field'
import type { MeetingDesk } from './use-meeting'

const CAME = [
  { value: 'yes', label: '到会' },
  { value: 'no', label: '未到' },
] as const

type Props = { desk: MeetingDesk; meeting: Meeting; locked: boolean }

/** 到会: units that were asked and people who came, one line each. */
export function AttendancePart({ desk: { act }, meeting, locked }: Props) {
  const [unit, setUnit] = useState('')
  const [name, setName] = useState('')
  const write = (change: (all: Attendant[]) => Attendant[]) =>
    void act('meetings.write', now => ({ changes: { attendance: change(now.attendance) } }))
  const set = (index: number, change: Partial<Attendant>) =>
    write(all => all.map((each, at) => (at === index ? { ...each, ...change } : each)))
  const add = () => {
    if (unit.trim() === '' && name.trim() === '') return
    write(all => [...all, { unit: unit.trim(), name: name.trim(), came: true }])
    setUnit('')
    setName('')
  }
  const came = meeting.attendance.filter(each => each.came === true).length
  return (
    <section aria-label="到会">
      <Ruled title="到会" level={3} note={`${came} 到，共 ${meeting.attendance.length}`} />
      {meeting.attendance.map((each, index) => {
        const who = [each.unit, each.name].filter(Boolean).join('　')
        return (
          // oxlint-disable-next-line react/no-array-index-key -- lines are only ever added at the end
          <div key={index} className="meet-line">
            <span>{who}</span>
            {locked ? (
              <span>{each.came === null ? '' : each.came ? '到会' : '未到'}</span>
            ) : (
              <Choice
                label={`${who}到会`}
                layout="bare"
                value={each.came === null ? null : each.came ? 'yes' : 'no'}
                options={CAME}
                onChange={value => set(index, { came: value === 'yes' })}
              />
            )}
          </div>
        )
      })}
      {!locked && (
        <div className="attend-add">
          <TextField
            label="单位"
            layout="bare"
            placeholder="单位"
            maxLength={60}
            value={unit}
            onChange={setUnit}
          />
          <TextField
            label="姓名"
            layout="bare"
            placeholder="姓名"
            maxLength={60}
            value={name}
            onChange={setName}
          />
          <Button onPress={add}>添一位</Button>
        </div>
      )}
    </section>
  )
}
