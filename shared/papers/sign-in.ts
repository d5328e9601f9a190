import { periodOnPaper } from '../core/chinese-date'
import { dayOf } from '../core/day'
import { ROLES } from '../directory/contact'
import { expected, type Attendee, type Session } from '../sessions/session'
import { contactOf, placeOf, type PaperFacts } from './facts'
import { field, fieldLines } from './field-lines'
import type { Block, SignRow } from './paper'
import { qrOf } from './qr'
import { nameLine } from './signatures'
import { paragraph, title } from './text-blocks'

/** 签到表: a line for everybody who is expected and three for whoever else comes; everybody signs by hand. */
export function signIn(facts: PaperFacts, session: Session): Block[] {
  const { parties, acceptance } = facts.file.case
  const number = acceptance?.number ?? ''
  const lines = [
    ...(number === '' ? [] : [field('案　号', number)]),
    field('时　间', periodOnPaper(session.start, session.end)),
    field('地　点', placeOf(facts, session)),
  ]
  const people = expected(
    parties.map(each => each.id),
    session,
  )
  return [
    title('调解会签到表'),
    { kind: 'fields', lines: lines.flatMap(each => fieldLines([each])) },
    {
      kind: 'qr',
      modules: qrOf(sessionMark(facts, session)),
      caption: `第${session.ordinal}次调解会，扫码可见案号、次数和日期，没有当事人的信息`,
    },
    paragraph('参加这次调解会的人到场后签名，写明到场的时间。', { indent: false }),
    { kind: 'signatures', rows: people.flatMap(who => rowsFor(facts, session, who)), tight: true },
    paragraph('没有列在上面的：', { indent: false }),
    { kind: 'signatures', rows: [1, 2, 3].map(() => rowOf('', true)), tight: true },
  ]
}

/** What the code says: which office, case, session and day; nobody's name. */
export function sessionMark({ office, file }: PaperFacts, session: Session): string {
  const number = file.case.acceptance?.number ?? `登记${file.case.id}`
  return [office.community, number, `第${session.ordinal}次调解会`, dayOf(session.start)].join(' ')
}

function rowsFor(facts: PaperFacts, session: Session, who: Attendee): SignRow[] {
  const name = nameOf(facts, session, who)
  return nameLine(name, 'left').map((cell, index, all) => ({
    left: cell,
    right: index === all.length - 1 ? timeCell : { text: '', line: false, align: 'left' as const },
  }))
}

const timeCell = { text: '到场时间', line: true, align: 'left' } as const
const rowOf = (text: string, line: boolean): SignRow => ({
  left: { text, line, align: 'left' },
  right: timeCell,
})

function nameOf(facts: PaperFacts, session: Session, who: Attendee): string {
  if ('partyId' in who) {
    const party = facts.file.case.parties.find(each => each.id === who.partyId)
    return `${party?.label ?? '当事人'} ${party?.name ?? ''}`.trim()
  }
  const contact = contactOf(facts, who.contactId)
  if (!contact) return ''
  if (contact.id === session.presiderId) return `主持 ${contact.name}`
  if (contact.id === session.recorderId) return `记录 ${contact.name}`
  return `${ROLES.words[contact.role]} ${contact.name}`
}
