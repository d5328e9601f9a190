import type { CaseFile } from '@shared/cases/case-file'
import { dateOnScreen } from '@shared/core/chinese-date'
import type { Contact } from '@shared/directory/contact'
import { ROLES } from '@shared/directory/contact'
import { consentMissing } from '@shared/sessions/consent'

/** '律师 方文谦，民警 王建平' and whether everybody has agreed to them. */
export type InvitedLine = { people: string; consent: string; missing: string }

export function invitedLine(file: CaseFile, contacts: readonly Contact[], today: string): InvitedLine | null {
  const open = file.sessions.findLast(each => each.state !== 'cancelled')
  const named = new Set([
    ...(open?.invitedIds ?? []),
    ...file.case.consents.flatMap(each => (each.contactId === null ? [] : [each.contactId])),
  ])
  const people = contacts.filter(each => named.has(each.id))
  if (people.length === 0) return null
  const missing = people.flatMap(person => {
    const ids = consentMissing(file.case, person)
    const names = file.case.parties.filter(each => ids.includes(each.id)).map(each => each.name || each.label)
    return names.length > 0 ? [`${person.name} 还差 ${names.join('、')} 同意`] : []
  })
  const days = file.case.consents.map(each => each.on).toSorted()
  const last = days.at(-1)
  return {
    people: people.map(each => `${ROLES.words[each.role]} ${each.name}`).join('，'),
    consent: missing.length === 0 && last ? `各方已同意，${dateOnScreen(last, today)}` : '',
    missing: missing.join('；'),
  }
}
