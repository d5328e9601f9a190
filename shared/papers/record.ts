import { periodOnPaper } from '../core/chinese-date'
import { ROLES, type Contact } from '../directory/contact'
import { RESULTS, sameAttendee, type Attendee, type Session, type SessionNote } from '../sessions/session'
import { contactOf, placeOf, type PaperFacts } from './facts'
import { field, fieldLines } from './field-lines'
import type { Block } from './paper'
import { nextLine, scriptLines } from './script-lines'
import { nameLine, partyLines, rowsOf, words, wordsAndLine } from './signatures'
import { flush, heading, rules, paragraph, title } from './text-blocks'
import { WORDING } from './wording'

/** 人民调解记录 of one session (domain 1.7). */
export function record(facts: PaperFacts, session: Session): Block[] {
  const { parties } = facts.file.case
  const { result } = session.record
  const guests = present(facts, session, session.invitedIds)
  const onDuty = present(facts, session, session.onDutyIds)
  const lines = [
    field('时　间', periodOnPaper(session.start, session.record.endedAt ?? session.end)),
    field('地　点', placeOf(facts, session)),
    field(
      '当事人',
      parties
        .map(each => each.name + absent(session, { partyId: each.id }))
        .filter(each => each !== '')
        .join('、'),
    ),
    field('参加人', guests.map(withRole).join('、')),
    ...(onDuty.length === 0 ? [] : [field('在场人员', onDuty.map(withRole).join('、'))]),
  ]
  return [
    title('人民调解记录'),
    { kind: 'fields', lines: lines.flatMap(each => fieldLines([each])) },
    paragraph(WORDING.rightsTold),
    heading(WORDING.record),
    ...scriptLines(facts, session, 'head'),
    ...notes(facts, session),
    ...scriptLines(facts, session, 'foot'),
    flush(WORDING.result + (result === null ? WORDING.resultsOfForm : RESULTS.words[result])),
    ...nextLine(session),
    ...(result === 'failed' ? [paragraph(WORDING.otherWaysTold)] : []),
    signing(partyLines(parties), guests),
  ]
}

/** R-21: of those named, who came; never the mediator or the recorder of the session. */
function present(facts: PaperFacts, session: Session, ids: Session['invitedIds']): Contact[] {
  return ids.flatMap(id => {
    const contact = contactOf(facts, id)
    const came = session.record.attendance.some(
      each => each.came && sameAttendee(each.who, { contactId: id }),
    )
    const staff = id === session.presiderId || id === session.recorderId
    return contact !== undefined && came && !staff ? [contact] : []
  })
}

function withRole(contact: Contact): string {
  const role = ROLES.words[contact.role]
  return `${contact.name}（${contact.organisation === '' ? role : `${contact.organisation}，${role}`}）`
}

function absent(session: Session, who: Attendee): string {
  const noted = session.record.attendance.find(each => sameAttendee(each.who, who))
  return noted !== undefined && !noted.came ? '（未到场）' : ''
}

function notes(facts: PaperFacts, session: Session): Block[] {
  const said = session.record.notes.filter(each => each.text !== '')
  if (said.length === 0) return [rules(8)]
  return said.flatMap(each =>
    each.text
      .split(/\r?\n/)
      .map((line, index) => paragraph(index === 0 ? `${speaker(facts, session, each)}：${line}` : line)),
  )
}

function speaker(facts: PaperFacts, session: Session, { speaker: who }: SessionNote): string {
  if (who === null) return '人民调解员'
  if ('partyId' in who) {
    const party = facts.file.case.parties.find(each => each.id === who.partyId)
    return party?.name || party?.label || '当事人'
  }
  const contact = contactOf(facts, who.contactId)
  if (contact === undefined) return '参加人'
  return who.contactId === session.presiderId
    ? `人民调解员${contact.name}`
    : `${contact.name}（${ROLES.words[contact.role]}）`
}

function signing(parties: ReturnType<typeof partyLines>, guests: readonly Contact[]): Block {
  const right =
    guests.length === 0
      ? wordsAndLine(WORDING.attendeesSign)
      : [words(WORDING.attendeesSign), ...guests.flatMap(each => nameLine(each.name, 'right'))]
  const rows = [
    ...rowsOf([words(WORDING.partiesSign), ...parties], right),
    ...rowsOf(wordsAndLine(WORDING.mediatorSigns), wordsAndLine(WORDING.recorderSigns)),
  ]
  return { kind: 'signatures', rows, tight: rows.length > 12 }
}
