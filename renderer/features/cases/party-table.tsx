import type { CaseFile } from '@shared/cases/case-file'
import type { Party } from '@shared/cases/party'
import { addressText } from '@shared/places/address'

import { placeToHash } from '../../app/place'
import { Squares } from '../../ui/squares'
import { HeldNumber } from '../persons/held-number'
import { partySquares } from './party-squares'
import './party-table.css'

/** The parties, each with six squares; the name is never cut, the address gives way first. */
export function PartyTable({ file, today }: { file: CaseFile; today: string }) {
  return (
    <table className="party-table">
      <caption className="visually-hidden">当事人</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">称谓</th>
          <th scope="col">姓名和住址</th>
          <th scope="col">告知、同意、身份、送达、签字、履行</th>
        </tr>
      </thead>
      <tbody>
        {file.case.parties.map(party => (
          <tr key={party.id}>
            <td className="party-label">{party.label}</td>
            <td>
              <b>
                {party.personId === null ? (
                  party.name || '未填姓名'
                ) : (
                  <a className="party-name" href={placeToHash({ at: 'persons', personId: party.personId })}>
                    {party.name}
                  </a>
                )}
              </b>
              {party.phone !== '' && (
                <span className="party-phone">
                  <HeldNumber
                    number={{ of: 'party', id: party.id, field: 'phone' }}
                    text={party.phone}
                    label={`${party.name || party.label}的电话`}
                  />
                </span>
              )}
              <span className="party-more">{moreOf(party)}</span>
            </td>
            <td className="party-squares">
              <Squares squares={partySquares(file, party, today)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function moreOf(party: Party): string {
  const represented =
    party.kind === 'legal' && party.representative ? `法定代表人 ${party.representative}` : ''
  const guardian = party.guardian?.name ? `法定代理人 ${party.guardian.name}` : ''
  const agents = party.agents.filter(each => each.name !== '').map(each => each.name)
  const agent = agents.length > 0 ? `代理人 ${agents.join('、')}` : ''
  return [addressText(party.address), represented, guardian, agent].filter(text => text !== '').join('，')
}
