import { Contact } from '@shared/directory/contact'
import { Personal } from '@shared/directory/personal'
import { expect, it } from 'vitest'

import { refusal, testDesk } from '../support/desk'

const details = {
  name: '沙力',
  role: 'mediator',
  sex: 'female',
  membership: 'member',
  termStart: '2026-01-05',
  termEnd: '2029-01-05',
  languages: ['普通话', '哈萨克语'],
  skills: ['family'],
  hours: [
    { weekday: 3, from: '14:00', to: '17:00' },
    { weekday: 1, from: '09:00', to: '12:00' },
  ],
  mayPublish: true,
} as const

async function added() {
  const desk = await testDesk()
  const reply = await desk.call('directory.add', {
    ...details,
    languages: [...details.languages],
    skills: [...details.skills],
    hours: [...details.hours],
  })
  return { desk, contact: Contact.parse(reply.ok && reply.value) }
}

it('keeps everything that the directory asks, and leaves the rest unknown', async () => {
  const { contact } = await added()
  expect(contact).toMatchObject({ ...details, hours: details.hours.toReversed(), office: '', active: true })
})

it('changes only what was named', async () => {
  const { desk, contact } = await added()
  const reply = await desk.call('directory.change', {
    id: contact.id,
    version: contact.version,
    changes: { phone: '13800009999' },
  })
  expect(Contact.parse(reply.ok && reply.value)).toEqual({
    ...contact,
    version: contact.version + 1,
    phone: '13800009999',
  })
})

it('keeps what is personal apart from the list, with the same version', async () => {
  const { desk, contact } = await added()
  const personal = {
    idNumber: '11010519491231002X',
    home: { estate: '荔苑', building: '3栋', room: '502' },
    ties: [{ name: '沙明', relation: '配偶', phone: '' }],
  }
  const asked = { id: contact.id, version: contact.version, personal }
  expect(refusal(await desk.call('directory.keepPersonal', asked))).toBeNull()
  expect(refusal(await desk.call('directory.keepPersonal', asked))).toBe('stale')
  const kept = await desk.call('directory.personal', { id: contact.id })
  expect(Personal.parse(kept.ok && kept.value)).toEqual(personal)
  expect(JSON.stringify(await desk.call('directory.list', {}))).not.toContain('11010519491231002X')
})

it('refuses hours that end before they begin', async () => {
  const { desk, contact } = await added()
  const reply = await desk.call('directory.change', {
    id: contact.id,
    version: contact.version,
    changes: { hours: [{ weekday: 1, from: '12:00', to: '09:00' }] },
  })
  expect(refusal(reply)).toBe('invalid-input')
})
