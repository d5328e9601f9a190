import { MANNERS } from '@shared/cases/codes'
import type { Consent } from '@shared/cases/case'
import type { Party } from '@shared/cases/party'
import type { ContactId } from '@shared/core/ids'
import { INVITED_ROLES, ROLES, type Contact } from '@shared/directory/contact'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { queries } from '../../app/queries'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { Ruled } from '../../ui/ruled'
import { dayText } from '../../wording/dates'
import type { CaseDesk } from '../cases/case-desk'

type Manner = Consent['how']
const HOW = MANNERS.codes.map(value => ({ value, label: MANNERS.words[value] }))

/** every party's word to every invited person. Pressing notes it for today; the head of a row asks all. */
export function ConsentGrid({ desk, invited }: { desk: CaseDesk; invited: readonly ContactId[] }) {
  const { file, today, run } = desk
  const { data: contacts = [] } = useQuery(queries.contacts)
  const [how, setHow] = useState<Manner>('oral')
  const { parties, consents } = file.case
  const asked = new Set([...invited, ...consents.flatMap(each => each.contactId ?? [])])
  const people = contacts.filter(each => asked.has(each.id) && INVITED_ROLES.includes(each.role))
  const given = (party: Party, person: Contact) =>
    consents.find(
      each => each.partyId === party.id && (each.contactId === person.id || each.category === person.role),
    )
  const consent = (person: Contact, asking: readonly Party[]) =>
    void run('cases.consent', {
      partyIds: asking.map(each => each.id),
      contactId: person.id,
      category: null,
      on: today,
      how,
    })
  return (
    <section aria-label="同意邀请">
      <Ruled title="同意邀请" note="各方都同意，才能请来参加" />
      {people.length === 0 ? (
        <p className="judgement-free">还没有邀请谁。在左边添人，这里逐方记下同意。</p>
      ) : (
        <>
          <div className="consent-how">
            <span aria-hidden="true">问过的，按</span>
            <Choice label="怎么同意的" layout="bare" value={how} options={HOW} onChange={setHow} />
            <span aria-hidden="true">记下，日期为今天</span>
          </div>
          <div className="consent-scroll">
            <table className="consent-grid">
              <thead>
                <tr>
                  <th scope="col">邀请</th>
                  {parties.map(party => (
                    <th key={party.id} scope="col">
                      {party.label}
                      <br />
                      {party.name}
                    </th>
                  ))}
                  <th scope="col">
                    <span className="visually-hidden">一次记下</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {people.map(person => {
                  const open = parties.filter(each => !given(each, person))
                  return (
                    <tr key={person.id}>
                      <th scope="row">
                        {person.name}
                        <small>{ROLES.words[person.role]}</small>
                      </th>
                      {parties.map(party => {
                        const found = given(party, person)
                        return (
                          <td key={party.id}>
                            {found ? (
                              <span className="consent-given">
                                {MANNERS.words[found.how]}
                                <small>{dayText(found.on, today)}</small>
                              </span>
                            ) : (
                              <button
                                type="button"
                                className="consent-cell"
                                aria-label={`${party.name || party.label}${MANNERS.words[how]}同意邀请${person.name}`}
                                onClick={() => consent(person, [party])}
                              >
                                未问
                              </button>
                            )}
                          </td>
                        )
                      })}
                      <td>
                        {open.length > 0 && (
                          <Button
                            size="s"
                            label={`各方都${MANNERS.words[how]}同意邀请${person.name}`}
                            onPress={() => consent(person, open)}
                          >
                            都同意
                          </Button>
                        )}
                      </td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  )
}
