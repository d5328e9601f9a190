import type { PartyDetails } from '../cases/party'
import { isMask, maskId, maskPhone } from '../identity/mask'

type Numbers = Partial<Pick<PartyDetails, 'phone' | 'idNumber' | 'guardian' | 'agents'>>

const phone = (text: string) => (isMask(text) ? text : maskPhone(text))
const number = (text: string) => (text === '' || isMask(text) ? text : maskId(text))

/** as it leaves the desk, every number of a person without its middle. */
export function masked<T extends Numbers>(of: T): T {
  return {
    ...of,
    ...(of.phone !== undefined && { phone: phone(of.phone) }),
    ...(of.idNumber !== undefined && { idNumber: number(of.idNumber) }),
    ...(of.guardian && { guardian: { ...of.guardian, phone: phone(of.guardian.phone) } }),
    ...(of.agents && { agents: of.agents.map(each => ({ ...each, phone: phone(each.phone) })) }),
  }
}

/** What comes back from a form: a mask stands for the number that it was made of, and for nothing else. */
export function unmasked<T extends Numbers>(written: T, stored: Numbers): T {
  const agents = stored.agents ?? []
  const known = (text: string, ...numbers: (string | undefined)[]) =>
    isMask(text) ? (numbers.find(each => each !== undefined && maskPhone(each) === text) ?? '') : text
  return {
    ...written,
    ...(written.phone !== undefined && { phone: known(written.phone, stored.phone) }),
    ...(written.idNumber !== undefined && {
      idNumber: isMask(written.idNumber)
        ? number(stored.idNumber ?? '') === written.idNumber
          ? (stored.idNumber ?? '')
          : ''
        : written.idNumber,
    }),
    ...(written.guardian && {
      guardian: { ...written.guardian, phone: known(written.guardian.phone, stored.guardian?.phone) },
    }),
    ...(written.agents && {
      agents: written.agents.map(each => {
        const namesake = agents.find(
          agent => agent.name === each.name && maskPhone(agent.phone) === each.phone,
        )
        return { ...each, phone: known(each.phone, namesake?.phone, ...agents.map(agent => agent.phone)) }
      }),
    }),
  }
}
