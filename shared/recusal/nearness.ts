import type { Case } from '../cases/case'
import type { Party } from '../cases/party'
import type { Contact } from '../directory/contact'
import type { Personal } from '../directory/personal'

/** By what somebody seems to be near to a party: the same in the register, or declared. */
export type NearBy = 'name' | 'id' | 'phone' | 'address' | 'employer' | 'tie'
export type Near = { about: string; by: NearBy; detail: string }

type Someone = { name: string; phone: string; as: string }

/** Everybody who stands behind a party: itself, who acts for it, who represents it. */
function behind(party: Party): Someone[] {
  const { guardian, representative, agents, phone } = party
  return [
    { name: party.name, phone, as: '' },
    ...(representative === '' ? [] : [{ name: representative, phone: '', as: '法定代表人' }]),
    ...(guardian ? [{ ...guardian, as: '法定代理人' }] : []),
    ...agents.map(agent => ({ ...agent, as: '代理人' })),
  ].filter(each => each.name !== '' || each.phone !== '')
}

const digits = (text: string) => text.replaceAll(/\D/g, '')
const MOBILE_OR_LONGER = 7
const samePhone = (a: string, b: string) => digits(a).length >= MOBILE_OR_LONGER && digits(a) === digits(b)
const same = (a: string, b: string) => a.trim() !== '' && a.trim().toUpperCase() === b.trim().toUpperCase()

/** what calls for a disclosure before this person mediates; nothing here stops anybody. */
export function nearnessOf(contact: Contact, personal: Personal, filed: Pick<Case, 'parties'>): Near[] {
  return filed.parties.flatMap(party => {
    const found: Near[] = []
    const label = party.name || party.label
    const near = (by: NearBy, detail: string, who = label) => found.push({ about: who, by, detail })
    for (const { name, phone, as } of behind(party)) {
      const who = as === '' ? label : `${label}的${as}${name}`
      if (same(name, contact.name)) near('name', name, who)
      if (samePhone(phone, contact.phone)) near('phone', '', who)
      const tie = personal.ties.find(each => same(each.name, name))
      if (tie) near('tie', tie.relation, who)
    }
    if (same(party.idNumber, personal.idNumber)) near('id', '')
    const { estate, building, room } = personal.home
    const at = party.address
    if (same(at.estate, estate) && same(at.building, building) && same(at.room, room))
      near('address', `${estate}${building}${room}`)
    const employer = contact.organisation
    if (party.kind === 'legal' ? same(party.name, employer) : worksAt(party.occupation, employer))
      near('employer', employer)
    return found
  })
}

const SHORTEST_EMPLOYER = 3
const worksAt = (occupation: string, employer: string) =>
  employer.length >= SHORTEST_EMPLOYER && occupation.includes(employer)

/** the agents of a case who belong to the same firm as an invited lawyer; `lawyers` is the directory. */
export function agentsOfFirm(
  lawyer: Contact,
  filed: Pick<Case, 'parties'>,
  lawyers: readonly Contact[],
): string[] {
  if (lawyer.role !== 'lawyer' || lawyer.organisation === '') return []
  const colleagues = lawyers.filter(
    each => each.role === 'lawyer' && each.id !== lawyer.id && same(each.organisation, lawyer.organisation),
  )
  return filed.parties.flatMap(party =>
    party.agents
      .filter(agent =>
        colleagues.some(
          each => each.name === agent.name && (agent.phone === '' || samePhone(each.phone, agent.phone)),
        ),
      )
      .map(agent => agent.name),
  )
}

/** R-19 (律师法 39): who is written down as agent of both sides. */
export function agentsOfBothSides(parties: readonly Party[]): string[] {
  const of = (side: Party['side']) =>
    parties.filter(each => each.side === side).flatMap(each => each.agents.filter(agent => agent.name !== ''))
  const theirs = of('respondent')
  return [
    ...new Set(
      of('applicant')
        .filter(ours =>
          theirs.some(
            each =>
              each.name === ours.name &&
              (each.phone === '' || ours.phone === '' || samePhone(each.phone, ours.phone)),
          ),
        )
        .map(each => each.name),
    ),
  ]
}
