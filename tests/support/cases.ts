import type { Case } from '@shared/cases/case'
import { blankRegistration, type Registration } from '@shared/cases/registration'
import { CaseId, ContactId } from '@shared/core/ids'
import { blankContact, type Contact } from '@shared/directory/contact'

const REGISTRAR = ContactId.parse(1)

/** A form with nothing left to ask. */
export const filledRegistration: Registration = {
  ...blankRegistration('visit', '2026-11-24T09:00', REGISTRAR),
  title: '空调外机位置',
  source: 'application',
  kind: 'neighbours',
  facts: '外机滴水。',
  opening: 'application',
}

export function aCase(over: Partial<Case> = {}): Case {
  return {
    id: CaseId.parse(1),
    version: 0,
    stage: 'registered',
    level: 'community',
    registration: filledRegistration,
    parties: [],
    consents: [],
    acceptance: null,
    closing: {
      declinedOn: null,
      declineReason: null,
      failedOn: null,
      failReason: null,
      routesToldOn: null,
      ended: null,
      archivedOn: null,
      retention: null,
      note: '',
    },
    ...over,
  }
}

export function aContact(over: Partial<Contact> = {}): Contact {
  return {
    id: ContactId.parse(7),
    version: 0,
    ...blankContact('沈玉兰', 'mediator'),
    office: '专职',
    organisation: '悦聊空间',
    phone: '13800001000',
    ...over,
  }
}
