import { dateOnPaper, periodOnPaper } from '../core/chinese-date'
import type { Notice } from '../notices/notice'
import type { Session } from '../sessions/session'
import { contactOf, placeOf, type PaperFacts } from './facts'
import { field, fieldLines } from './field-lines'
import type { Block } from './paper'
import { atRight, nameLine, rowsOf, wordsAndLine } from './signatures'
import { flush, numberLine, paragraph, title } from './text-blocks'

/**
 * 到场通知. The receiver learns what it is about, when and where, and nothing of the parties: neither
 * names, numbers nor facts beyond the matter that the secretary wrote.
 */
export function noticeLetter(facts: PaperFacts, notice: Notice, session: Session): Block[] {
  const { office } = facts
  const asked = contactOf(facts, notice.contactId)
  const contact = contactOf(facts, session.presiderId)
  const where = placeOf(facts, session) + (office.address === '' ? '' : `（${office.address}）`)
  const lines = [
    field('事　　由', notice.matter),
    ...(notice.basis === '' ? [] : [field('依　　据', notice.basis)]),
    field('时　　间', periodOnPaper(session.start, session.end)),
    field('地　　点', where),
    ...(asked === undefined ? [] : [field('到场人员', asked.name)]),
  ]
  return [
    title('到场通知'),
    numberLine(notice.number),
    flush(`${notice.addressee}：`),
    paragraph(`${office.community}就下列事项召开调解会，通知你单位派员到场。`),
    {
      kind: 'fields',
      lines: [
        ...lines.flatMap(each => fieldLines([each])),
        ...fieldLines([field('联系人', contact?.name ?? '', 0, 1), field('联系电话', office.phone, 1, 4)]),
      ],
    },
    paragraph('不能到场的，会前告知联系人。知悉的情况应当保密。'),
    {
      kind: 'signatures',
      rows: rowsOf(
        [],
        [
          ...nameLine('签发人（签名）', 'right'),
          atRight(office.community),
          atRight(dateOnPaper(notice.issuedOn)),
        ],
      ),
      tight: true,
    },
    { kind: 'cut' },
    ...receipt(notice),
  ]
}

/** 回执, torn off and sent back. */
function receipt(notice: Notice): Block[] {
  return [
    paragraph('回　　执', { indent: false, align: 'centre' }),
    paragraph(`${notice.number}到场通知已收到。`),
    paragraph(`□到场　　□不能到场，原因：${'_'.repeat(30)}`),
    {
      kind: 'fields',
      lines: fieldLines([field('到场人员', '', 0, 1), field('联系电话', '', 1, 4)]),
    },
    {
      kind: 'signatures',
      rows: rowsOf(wordsAndLine('收件单位（签名或盖章）').slice(0, 1), [atRight('年　　月　　日')]),
      tight: true,
    },
  ]
}
