import { dateOnPaper } from '../core/chinese-date'
import { addDays, clockOf } from '../core/day'
import { ROLES, type Contact } from '../directory/contact'
import type { Office, Room } from '../office/office'
import type { Roster } from '../rosters/roster'
import type { Gap, Shift } from '../rosters/shifts'
import type { BoardEntry } from '../sessions/contract'
import type { Block } from './paper'
import { paragraph, title } from './text-blocks'

type House = Pick<Office, 'committee' | 'community' | 'phone' | 'address'>
const WEEK = ['一', '二', '三', '四', '五', '六', '日'] as const

const under = (text: string): Block => paragraph(text, { indent: false, align: 'centre' })
const period = (each: { start: string; end: string }) => `${clockOf(each.start)}–${clockOf(each.end)}`
const roomName = (rooms: readonly Room[], id: Room['id']) => rooms.find(each => each.id === id)?.name ?? ''

/** What hangs on the door: times, rooms and the number of the matter; nobody's name (R-31). */
export function doorSheet(
  house: House,
  day: string,
  entries: readonly BoardEntry[],
  rooms: readonly Room[],
): Block[] {
  return [
    title('今日调解安排'),
    under(`${house.community}　${dateOnPaper(day)}`),
    {
      kind: 'table',
      widths: [10, 10, 11.5],
      head: ['时间', '房间', '事项'],
      rows: entries.map(each => [period(each), roomName(rooms, each.roomId), `调解 ${each.label}`]),
      tall: true,
    },
  ]
}

/** The desk's own plan of a day, with people. */
export function dayPlan(
  house: House,
  day: string,
  entries: readonly BoardEntry[],
  facts: { rooms: readonly Room[]; contacts: readonly Contact[]; shifts: readonly Shift[] },
): Block[] {
  const { rooms, contacts, shifts } = facts
  const name = (id: Contact['id']) => contacts.find(each => each.id === id)?.name ?? ''
  return [
    title('当日安排'),
    under(`${house.committee}　${dateOnPaper(day)}　内部使用`),
    {
      kind: 'table',
      widths: [5.5, 5, 9, 12],
      head: ['时间', '房间', '案件', '到场'],
      rows: entries.map(each => [
        period(each),
        roomName(rooms, each.roomId),
        `${each.label} ${each.title}`,
        [...each.contactIds.map(name), ...each.parties].join('、'),
      ]),
      tall: false,
    },
    under('值守'),
    {
      kind: 'table',
      widths: [5.5, 14, 12],
      head: ['时间', '班', '谁'],
      rows: shifts.map(each => [`${each.from}–${each.to}`, each.title, name(each.contactId)]),
      tall: false,
    },
  ]
}

/** The week's rotas for the wall: a duty that nobody takes is an empty square to write in. */
export function wallSheet(
  house: House,
  monday: string,
  facts: {
    rosters: readonly Roster[]
    shifts: readonly Shift[]
    gaps: readonly Gap[]
    contacts: readonly Contact[]
  },
): Block[] {
  const days = Array.from({ length: 7 }, (_each, index) => addDays(monday, index))
  const name = (id: Contact['id']) => facts.contacts.find(each => each.id === id)?.name ?? ''
  const rows = facts.rosters.filter(roster => facts.shifts.some(each => each.rosterId === roster.id))
  return [
    title('值班表'),
    under(`${house.committee}　${dateOnPaper(monday)}至${dateOnPaper(addDays(monday, 6))}`),
    {
      kind: 'table',
      widths: [6.3, ...days.map(() => 3.6)],
      head: ['班', ...days.map((day, index) => `周${WEEK[index] ?? ''} ${Number(day.slice(8))}日`)],
      rows: rows.map(roster => [
        `${roster.title} ${roster.from}–${roster.to}`,
        ...days.map(day =>
          facts.shifts
            .filter(each => each.rosterId === roster.id && each.day === day)
            .map(each => name(each.contactId))
            .join('、'),
        ),
      ]),
      tall: true,
    },
  ]
}

/** 公示牌: whoever is on duty and has agreed that name and telephone are published (个人信息保护法 25); nobody else. */
export function dutyPoster(house: House, rosters: readonly Roster[], contacts: readonly Contact[]): Block[] {
  const published = contacts.filter(each => each.active && each.mayPublish)
  const hours = (id: Contact['id']) =>
    rosters
      .filter(roster => !roster.busy && roster.people.includes(id))
      .map(
        roster =>
          `${roster.weekdays.map(day => `周${WEEK[day - 1] ?? ''}`).join('、')} ${roster.from}–${roster.to}`,
      )
  const rows = published.flatMap(each => {
    const own = hours(each.id)
    return own.length === 0 ? [] : [[ROLES.words[each.role], each.name, each.phone, own.join('；')]]
  })
  return [
    title('值守公示'),
    under(`${house.community}　${house.address}　${house.phone}`),
    {
      kind: 'table',
      widths: [6, 5.5, 7, 13],
      head: ['身份', '姓名', '电话', '时间'],
      rows,
      tall: true,
    },
    under('人民调解不收费。'),
  ]
}
