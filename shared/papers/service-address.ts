import type { Party } from '../cases/party'
import { addressText } from '../places/address'
import type { PaperFacts } from './facts'
import { field, fieldLines } from './field-lines'
import type { Block } from './paper'
import { atRight, nameLine, rowsOf, words } from './signatures'
import { flush, paragraph, title } from './text-blocks'
import { WORDING } from './wording'

/** 送达地址确认书 (在线调解规则 17): a page for each party. */
export function serviceAddress({ file }: PaperFacts): Block[] {
  return file.case.parties.flatMap((party, at) => [
    ...(at > 0 ? [{ kind: 'page' } as const] : []),
    ...page(party, file.case.acceptance?.number ?? ''),
  ])
}

function page(party: Party, number: string): Block[] {
  const lines = [
    field('卷　号', number),
    field('受送达人', party.name),
    field('送达地址', addressText(party.address)),
    field('收件人', party.guardian?.name ?? ''),
    field('联系方式', party.guardian?.phone || party.phone),
  ]
  return [
    title('送达地址确认书'),
    { kind: 'fields', lines: lines.flatMap(each => fieldLines([each])) },
    flush('电子送达：（　）同意（　）不同意'),
    {
      kind: 'fields',
      lines: [
        ...fieldLines([field('手机号码', '', 0, 1), field('电子邮箱', '', 1, 4)]),
        ...fieldLines([field('其他方式', '')]),
      ],
    },
    paragraph(
      '我已经知晓：上述地址用于送达与本次调解有关的通知和文书，由我提供并确认；地址变更的，及时书面告知；因地址不准确、变更后没有告知等原因未能收到的，由我自行承担后果。',
    ),
    paragraph('纠纷进入诉讼程序的，（　）同意（　）不同意将上述地址作为人民法院的送达地址。'),
    {
      kind: 'signatures',
      rows: rowsOf(
        [words('受送达人（签名盖章或按指印）'), ...nameLine(party.name, 'left')],
        [{ ...words('经办人（签名）'), line: true }, atRight(WORDING.handDate)],
      ),
      tight: true,
    },
  ]
}
