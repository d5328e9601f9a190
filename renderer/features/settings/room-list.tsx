import type { Room, RoomDetails } from '@shared/office/office'
import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'

import { queries } from '../../app/queries'
import { useCommand } from '../../app/use-command'
import { Button } from '../../ui/button'
import { CheckBox } from '../../ui/check-box'
import { FailureNote } from '../../ui/failure-note'
import { Ruled } from '../../ui/ruled'
import { TextField } from '../../ui/text-field'

/** Rooms in place: name, seats, minutes kept free after each use, in use or not. */
export function RoomList() {
  const { data: rooms = [] } = useQuery(queries.rooms)
  const { run, sentence } = useCommand()
  const [name, setName] = useState('')
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    if (await run('office.addRoom', { name, seats: 8, buffer: 15, active: true })) setName('')
  }
  return (
    <section aria-label="房间">
      <Ruled title="房间" note={`${rooms.length} 间`} />
      <table className="set-rooms">
        <thead>
          <tr>
            <th scope="col">名称</th>
            <th scope="col">座位</th>
            <th scope="col">用后空出（分）</th>
            <th scope="col">状态</th>
          </tr>
        </thead>
        <tbody>
          {rooms.map(room => (
            <RoomRow
              key={room.id}
              room={room}
              onChange={changes => void run('office.changeRoom', { id: room.id, changes })}
            />
          ))}
        </tbody>
      </table>
      <FailureNote>{sentence}</FailureNote>
      <form className="set-add" onSubmit={event => void add(event)}>
        <TextField
          layout="bare"
          label="新房间的名称"
          placeholder="房间名称"
          width="m"
          value={name}
          onChange={setName}
        />
        <Button type="submit">添房间</Button>
      </form>
    </section>
  )
}

function RoomRow({ room, onChange }: { room: Room; onChange: (changes: Partial<RoomDetails>) => void }) {
  const count = (text: string, least: number) => {
    const value = Number(text.normalize('NFKC'))
    return Number.isInteger(value) && value >= least ? value : null
  }
  return (
    <tr>
      <td>
        <TextField
          layout="bare"
          label={`${room.name}，名称`}
          value={room.name}
          onCommit={name => name && onChange({ name })}
        />
      </td>
      <td>
        <TextField
          layout="bare"
          label={`${room.name}，座位`}
          width="xs"
          inputMode="numeric"
          value={String(room.seats)}
          onCommit={text => {
            const seats = count(text, 1)
            if (seats !== null) onChange({ seats })
          }}
        />
      </td>
      <td>
        <TextField
          layout="bare"
          label={`${room.name}，用后空出的分钟`}
          width="xs"
          inputMode="numeric"
          value={String(room.buffer)}
          onCommit={text => {
            const buffer = count(text, 0)
            if (buffer !== null) onChange({ buffer })
          }}
        />
      </td>
      <td>
        <CheckBox checked={room.active} onChange={active => onChange({ active })}>
          在用
        </CheckBox>
      </td>
    </tr>
  )
}
