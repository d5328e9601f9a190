import { addDays } from '@shared/core/day'
import { termEndOf } from '@shared/directory/committee'
import type { Room } from '@shared/office/office'

import type { Store } from '../db/store'
import { callSteps } from './calls'
import { entrySteps } from './intake'
import { seedRooms, seedRosters } from './rosters'
import { seedPlaces } from './places'
import { meetingSteps } from './meetings'
import { sampleDesk, type SampleDesk } from './sample-desk'
import { sampleEntries } from './sample-entries'
import { sampleCommunity, sampleDisputes, sampleEnforcement, type SampleContact } from './sample-files'
import type { Names } from './step'
import { stepsOf } from './walk'

/**
 * Fills an empty register with the invented community and its disputes as they stand on `today`. Everything goes
 * through the procedures in the order of time, so the samples hold nothing that the rules forbid.
 */
export async function seedSamples(store: Store, today: string): Promise<void> {
  const desk = sampleDesk(store)
  const names = await seedCommunity(store, today, desk)
  const steps = [
    ...sampleDisputes().flatMap(dispute => stepsOf(dispute, { desk, names, today })),
    ...sampleEntries().flatMap(entry => entrySteps(entry, { desk, names, today })),
    ...callSteps({ desk, names, today }),
    ...meetingSteps({ desk, names, today }),
  ]
  for (const step of steps.toSorted((a, b) => a.at.localeCompare(b.at))) {
    desk.at(step.at)
    await step.run()
  }
  desk.at(`${today}T08:25`)
  await seedRosters(desk, names, today)
}

/** The community alone: office, people, rooms and buildings, no dispute. */
export async function seedCommunity(
  store: Store,
  today: string,
  desk: SampleDesk = sampleDesk(store),
): Promise<Names> {
  const { settings, contacts, rooms, buildings, places: samplePlaces } = sampleCommunity()
  desk.at(`${addDays(today, -120)}T08:00`)
  const whole = (contact: SampleContact) => sampleContact(contact, today)
  const [first, ...others] = contacts
  if (!first) throw new Error('The sample community has nobody in it')
  const { head } = await desk.call('office.found', { settings, head: whole(first) })
  const known = [head]
  for (const contact of others) known.push(await desk.call('directory.add', whole(contact), head.id))
  const places: Room[] = []
  for (const room of rooms) places.push(await desk.call('office.addRoom', { ...room, active: true }, head.id))
  await seedRooms(desk, places, head.id)
  await desk.call('places.addBuildings', { buildings }, head.id)
  await seedPlaces(samplePlaces, { desk, actor: head.id, contacts: known, today })
  for (const [matter, department, phone, basis] of sampleEnforcement())
    await desk.call('enforcement.add', { matter, department, phone, basis, active: true }, head.id)
  return {
    contact: name => named(known, name).id,
    room: name => named(places, name).id,
  }
}

function sampleContact({ termAgo, hours, ...contact }: SampleContact, today: string) {
  const term = termAgo === undefined ? null : addDays(today, -termAgo)
  return {
    ...contact,
    ...(term && { termStart: term, termEnd: termEndOf(term) }),
    hours: hours.flatMap(([days, from, to]) => days.map(weekday => ({ weekday, from, to }))),
    note: '样例',
  }
}

function named<T extends { name: string }>(all: readonly T[], name: string): T {
  const found = all.find(each => each.name === name)
  if (!found) throw new Error(`The sample community knows no ${name}`)
  return found
}
