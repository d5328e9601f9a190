import { addDays } from '@shared/core/day'
import type { ContactId } from '@shared/core/ids'
import { FinderSettings } from '@shared/finder/contract'
import { WEIGHTS } from '@shared/finder/problem'
import { RoomDetails, type Room } from '@shared/office/office'
import { RosterDetails } from '@shared/rosters/roster'
import { z } from 'zod'

import file from '../../resources/samples/rosters.json'
import type { SampleDesk } from './sample-desk'
import type { Names } from './step'

const SampleRosters = z.object({
  rosters: z.array(
    z.object({
      title: RosterDetails.shape.title,
      kind: RosterDetails.shape.kind,
      site: RosterDetails.shape.site,
      weekdays: RosterDetails.shape.weekdays,
      from: RosterDetails.shape.from,
      to: RosterDetails.shape.to,
      turn: RosterDetails.shape.turn.default('all'),
      everyWeeks: z.int().default(1),
      onHolidays: z.boolean().default(false),
      busy: z.boolean().default(false),
      people: z.array(z.string()),
    }),
  ),
  leave: z.array(z.object({ who: z.string(), ahead: z.int(), days: z.int(), why: z.string() })),
  rooms: z.array(RoomDetails.partial().required({ name: true })),
  elsewhere: z.array(
    RoomDetails.partial()
      .required({ name: true, seats: true, buffer: true })
      .extend({ active: z.boolean().default(true) }),
  ),
  travel: FinderSettings.shape.travel,
})

const sample = () => SampleRosters.parse(file)

/** Rooms in more detail, and one that belongs to others. */
export async function seedRooms(desk: SampleDesk, rooms: readonly Room[], actor: ContactId): Promise<void> {
  const { rooms: details, elsewhere, travel } = sample()
  for (const { name, ...changes } of details) {
    const room = rooms.find(each => each.name === name)
    if (!room) throw new Error(`The sample community has no room ${name}`)
    await desk.call('office.changeRoom', { id: room.id, changes }, actor)
  }
  for (const room of elsewhere) await desk.call('office.addRoom', room, actor)
  await desk.call('finder.keepSettings', { weights: WEIGHTS, travel }, actor)
}

/** The rotas as they have been kept for four weeks, and one absence that hits a booked session. */
export async function seedRosters(desk: SampleDesk, names: Names, today: string): Promise<void> {
  const { rosters, leave } = sample()
  const actor = names.contact('沈玉兰')
  for (const { people, ...roster } of rosters)
    await desk.call(
      'rosters.add',
      {
        ...roster,
        people: people.map(name => names.contact(name)),
        startOn: addDays(today, -28),
        endOn: null,
        places: 1,
      },
      actor,
    )
  for (const { who, ahead, days, why } of leave) {
    const day = addDays(today, ahead)
    const span = { from: `${day}T08:00`, to: `${addDays(day, days - 1)}T18:00` }
    await desk.call(
      'rosters.away',
      { kind: 'leave', contactId: names.contact(who), ...span, replacementId: null, why },
      actor,
    )
  }
}
