import { blankParty, type Party, type PartyDetails } from '@shared/cases/party'
import { partyLabels } from '@shared/cases/party-labels'
import { ContactId, PartyId, RoomId } from '@shared/core/ids'
import { blankContact, type Contact, type Role } from '@shared/directory/contact'
import { DEFAULT_SETTINGS, USUAL_ROOM, type Office, type Room } from '@shared/office/office'

export const office: Office = {
  ...DEFAULT_SETTINGS,
  version: 1,
  committee: '榕荫社区人民调解委员会',
  community: '榕荫社区',
  address: '榕荫路18号',
  phone: '020-00000018',
  sample: true,
}

export const rooms: Room[] = [
  { id: RoomId.parse(1), ...USUAL_ROOM, name: '悦聊室', seats: 10, buffer: 15, active: true },
]

const contact = (id: number, name: string, role: Role, organisation = ''): Contact => ({
  id: ContactId.parse(id),
  version: 1,
  ...blankContact(name, role),
  organisation,
})

export const contacts: Contact[] = [
  contact(1, '林秀英', 'mediator'),
  contact(2, '郑晓岚', 'recorder'),
  contact(3, '周慧敏', 'lawyer', '岭南某律师事务所'),
  contact(4, '赵志强', 'police', '榕荫派出所'),
  contact(5, '梁海生', 'property', '和润物业'),
  contact(6, '黄书记', 'secretary'),
]

export function party(id: number, side: PartyDetails['side'], changes: Partial<PartyDetails>): Party {
  return { ...blankParty(side), ...changes, id: PartyId.parse(id), label: '', idProblem: null }
}

export function labelled(parties: Party[]): Party[] {
  const labels = partyLabels(parties)
  return parties.map((each, index) => ({ ...each, label: labels[index] ?? '' }))
}

export const home = (estate: string, building: string, room: string) => ({ estate, building, room, text: '' })
const person = (
  name: string,
  sex: 'male' | 'female',
  ethnicity: string,
  birthDay: string,
  occupation: string,
  phone: string,
) => ({
  name,
  sex,
  ethnicity,
  birthDay,
  occupation,
  phone,
})

export const typicalParties = labelled([
  party(1, 'applicant', {
    ...person('陈喆堃', 'male', '汉族', '1985-03-01', '中学教师', '13800000502'),
    address: home('榕荫花园', '3栋', '502'),
    idNumber: '440103198503010019',
  }),
  party(2, 'applicant', {
    ...person('古丽努尔·阿卜杜热合曼', 'female', '维吾尔族', '1990-06-01', '护士', '15000000602'),
    address: home('榕荫花园', '3栋', '602'),
  }),
  party(3, 'respondent', {
    ...person('何立峰', 'male', '汉族', '1974-01-01', '铺位业主', '13600000101'),
    address: home('金桂里', '4栋', '101铺'),
  }),
  party(4, 'respondent', {
    ...person('牛犇', 'male', '汉族', '1988-01-01', '牛记烧腊经营者', '13700000416'),
    address: home('金桂里', '4栋', '101铺'),
  }),
])
