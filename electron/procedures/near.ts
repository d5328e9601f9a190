import { caseTitle, shortNumber } from '@shared/cases/case'
import type { Neighbour } from '@shared/cases/process-contract'

import { findCase } from '../db/case-repo'
import { findEntry } from '../db/entry-repo'
import { nearTo, type Near } from '../db/near-repo'
import type { Handlers } from '../ipc/dispatch'
import { found } from './refusing'

const SHOWN = 8

/** What touches the same two people or the same building, on a case and on an entry of 民情簿. */
export const near = {
  'cases.near': ({ db }, { id }) => {
    const { registration, parties } = found(findCase(db, id), 'case')
    const { estate, building, room } = registration.place
    const names = [...new Set(parties.map(each => each.name))]
    return shown(nearTo(db, { caseId: id, entryId: null, names, least: 2, estate, building }), room)
  },

  'intake.near': ({ db }, { id }) => {
    const { name, place, caseId } = found(findEntry(db, id), 'entry')
    const { estate, building, room } = place
    // An entry knows one person only; one name is enough to look.
    return shown(nearTo(db, { caseId, entryId: id, names: [name], least: 1, estate, building }), room)
  },
} satisfies Pick<Handlers, 'cases.near' | 'intake.near'>

/** People before places, the room before the building, each thing once. */
function shown(
  { people, entriesOf, place, entriesAt }: ReturnType<typeof nearTo>,
  room: string,
): Neighbour[] {
  const by = (rows: readonly Near[], why: (row: Near) => Neighbour['why']) =>
    rows.map(row => neighbour(row, why(row)))
  const where = (row: Near) => (room !== '' && row.room === room ? 'room' : 'building')
  const all = [
    ...by(people, row => (row.people.length > 1 ? 'people' : 'person')),
    ...by(entriesOf, () => 'person'),
    ...by([...place, ...entriesAt], where).toSorted(
      (a, b) => Number(b.why === 'room') - Number(a.why === 'room'),
    ),
  ]
  const once = new Map(all.toReversed().map(each => [`${each.caseId}|${each.entryId}`, each]))
  return [...once.values()].toReversed().slice(0, SHOWN)
}

const neighbour = ({ number, subject, room: _room, ...row }: Near, why: Neighbour['why']): Neighbour => ({
  ...row,
  why,
  label: row.entryId === null ? shortNumber(number) : '民情簿',
  title: row.entryId === null ? caseTitle({ title: row.title, subject }) : row.title,
})
