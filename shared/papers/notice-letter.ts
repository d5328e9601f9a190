import { dateOnPaper, periodOnPaper, timeOnPaper } from '../core/chinese-date'
import type { Contact } from '../directory/contact'
import type { DisclosureRow } from '../notices/disclosure'
import { GROUNDS } from '../notices/disclosure'
import type { Notice } from '../notices/notice'
import type { Office } from '../office/office'
import { field, fieldLines } from './field-lines'
import type { Block } from './paper'
import { atRight, nameLine, rowsOf, wordsAndLine } from './signatures'
import { flush, numberLine, paragraph, title } from './text-blocks'

export type LetterFacts = {
  office: Pick<Office, 'community' | 'phone'>
  /** Who is to be asked for, and who comes from the other side. */
  contact: Contact | undefined
  asked: Contact | undefined
  disclosures: readonly DisclosureRow[]
}

/**
 * 到场通知. The receiver learns what it is about, when and where, and nothing of the parties beyond whom the
 * secretary named on a recorded ground.
 */
export function noticeLetter(facts: LetterFacts, notice: Notice): Block[] {
  const { office, asked, contact } = facts
  const lines = [
    field('事　　由', notice.matter),
    ...(notice.basis === '' ? [] : [field('依　　据', notice.basis)]),
    field(
      '时　　间',
      notice.end === null ? timeOnPaper(notice.start) : periodOnPaper(notice.start, notice.end),
    ),
    field('地　　点', notice.place),
    ...(asked === undefined ? [] : [field('到场人员', asked.name)]),
    ...named(facts.disclosures),
    field('回复时限', `${timeOnPaper(notice.answerBy)}前`),
  ]
  const what = notice.caseId === null ? '到现场办理' : '召开调解会'
  return [
    title('到场通知'),
    numberLine(notice.number),
    flush(`${notice.addressee}：`),
    paragraph(`${office.community}就下列事项${what}，通知你单位派员到场。`),
    {
      kind: 'fields',
      lines: [
        ...lines.flatMap(each => fieldLines([each])),
        ...fieldLines([field('联系人', contact?.name ?? '', 0, 1), field('联系电话', office.phone, 1, 4)]),
      ],
    },
    paragraph('不能到场的，在回复时限内告知联系人并说明原因。知悉的情况应当保密。'),
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

/** the persons named, and beside them why they may be. */
function named(disclosures: readonly DisclosureRow[]) {
  const [first] = disclosures
  if (first === undefined) return []
  const ground =
    first.basis === '' ? GROUNDS.words[first.ground] : `${GROUNDS.words[first.ground]}，${first.basis}`
  return [field('涉及人员', `${disclosures.map(each => each.person).join('、')}（${ground}）`)]
}

/** 回执, torn off and sent back. */
function receipt(notice: Notice): Block[] {
  return [
    paragraph('回　　执', { indent: false, align: 'centre' }),
    paragraph(`${notice.number}到场通知已收到。`),
    paragraph(`□到场　□派员　□不能到场，原因：${'_'.repeat(24)}`),
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
