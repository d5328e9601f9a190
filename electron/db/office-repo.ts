import { RoomId } from '@shared/core/ids'
import { OfficeSettings, Room, type Office, type RoomDetails } from '@shared/office/office'
import { z } from 'zod'

import { Flag, json } from './columns'
import type { Reader, Writer } from './store'

const OfficeRow = z.object({ version: z.int(), settings: json(OfficeSettings) })
const RoomRow = Room.extend({ active: Flag, screen: Flag, privacy: Flag, elsewhere: Flag })

export function findOffice(db: Reader): Office | undefined {
  const row = db.one(OfficeRow, 'SELECT version, settings FROM office')
  return row && { ...row.settings, version: row.version }
}

export function insertOffice(db: Writer, settings: OfficeSettings): void {
  db.run('INSERT INTO office (id, settings) VALUES (1, @settings)', { settings })
}

export function saveOffice(db: Writer, settings: OfficeSettings): void {
  db.run('UPDATE office SET settings = @settings, version = version + 1', { settings })
}

export function allRooms(db: Reader): Room[] {
  return db.all(
    RoomRow,
    `SELECT id, name, seats, buffer, active, site, screen, privacy, exits, opens, closes, elsewhere
     FROM rooms ORDER BY id`,
  )
}

export function insertRoom(db: Writer, room: RoomDetails): RoomId {
  const sql = `INSERT INTO rooms (name, seats, buffer, active, site, screen, privacy, exits, opens, closes, elsewhere)
    VALUES (@name, @seats, @buffer, @active, @site, @screen, @privacy, @exits, @opens, @closes, @elsewhere)`
  return RoomId.parse(db.insert(sql, room))
}

export function saveRoom(db: Writer, room: Room): void {
  db.run(
    `UPDATE rooms SET name = @name, seats = @seats, buffer = @buffer, active = @active, site = @site, screen = @screen,
       privacy = @privacy, exits = @exits, opens = @opens, closes = @closes, elsewhere = @elsewhere WHERE id = @id`,
    room,
  )
}
