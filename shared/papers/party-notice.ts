import type { Party } from '../cases/party'
import { dateOnPaper, periodOnPaper } from '../core/chinese-date'
import type { Session } from '../sessions/session'
import { contactOf, placeOf, type PaperFacts } from './facts'
import { field, fieldLines } from './field-lines'
import type { Block } from './paper'
import { atRight, rowsOf, words, wordsAndLine } from './signatures'
import { flush, paragraph, title } from './text-blocks'

/** 调解会通知 to one party: when, where, what to bring, and that it is free and voluntary. Nothing of the other side. */
export function partyNotice(facts: PaperFacts, session: Session, party: Party): Block[] {
  const { office } = facts
  const contact = contactOf(facts, session.presiderId)
  const where = placeOf(facts, session) + (office.address === '' ? '' : `（${office.address}）`)
  const bring =
    party.kind === 'legal'
      ? '营业执照复印件、法定代表人身份证明；委托他人的，授权委托书'
      : '本人身份证；委托他人的，授权委托书；有关的合同、票据、照片'
  const lines = [
    field('时　　间', periodOnPaper(session.start, session.end)),
    field('地　　点', where),
    field('请　　带', bring),
  ]
  return [
    title('调解会通知'),
    flush(`${party.name || '________'}：`),
    paragraph(`${office.committee}定于下列时间、地点召开调解会，请您参加。`),
    {
      kind: 'fields',
      lines: [
        ...lines.flatMap(each => fieldLines([each])),
        ...fieldLines([field('联系人', contact?.name ?? '', 0, 1), field('联系电话', office.phone, 1, 4)]),
      ],
    },
    paragraph('人民调解不收取任何费用。是否参加调解、是否达成协议，由您自愿决定。'),
    paragraph(
      '您可以要求更换调解员，可以要求不公开进行，可以随时终止调解，也可以依法通过仲裁、行政、司法等途径维护自己的权利。',
    ),
    paragraph('不能按时到场的，请提前告知联系人，另约时间。'),
    {
      kind: 'signatures',
      rows: rowsOf(
        [...wordsAndLine('收到通知的人（签名）'), words('年　　月　　日')],
        [words(''), atRight(office.committee), atRight(dateOnPaper(facts.today))],
      ),
      tight: true,
    },
  ]
}
