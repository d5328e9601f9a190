import type { Party } from '../cases/party'
import type { Entry } from '../intake/entry'
import type { Person } from './disclosure'

/** The natural persons of a case: parties, guardians and agents. A firm's name is no personal data. */
export function peopleOfCase(parties: readonly Party[]): Person[] {
  const people = parties.flatMap(party => [
    ...(party.kind === 'natural' ? [party] : [{ name: party.representative, phone: '', idNumber: '' }]),
    ...(party.guardian ? [{ ...party.guardian, idNumber: '' }] : []),
    ...party.agents.map(each => ({ ...each, idNumber: '' })),
  ])
  return people
    .filter(each => each.name !== '')
    .map(({ name, phone, idNumber }) => ({ name, phone, idNumber }))
}

/** Whoever told an entry of 民情簿. */
export function peopleOfEntry({ name, phone }: Pick<Entry, 'name' | 'phone'>): Person[] {
  return name === '' && phone === '' ? [] : [{ name, phone, idNumber: '' }]
}
