import { periodOnPaper } from '../core/chinese-date'
import { SCRIPT_POINTS } from '../sessions/script'
import type { Session } from '../sessions/session'
import { contactOf, placeOf, type PaperFacts } from './facts'
import { field, fieldLines } from './field-lines'
import { counted, knownNames } from './grammar'
import type { Block } from './paper'
import { heading, paragraph, title } from './text-blocks'

/** 调解会纪律: what the presider reads out. */
const DISCIPLINE = [
  '听从主持人安排，依次发言，不打断他人发言；',
  '如实陈述，不隐瞒、不夸大；',
  '不辱骂、不威胁、不动手；',
  '未经主持人同意，不录音、录像、拍照；',
  '不随意走动，手机调到静音；',
  '知悉的个人隐私和商业秘密，不得泄露。',
] as const

/** What is done at each point of the script. */
const STEPS: Readonly<Record<string, string>> = {
  identity: '核对当事人、代理人和其他到场人员的身份，宣布纪律',
  rights: '告知当事人的权利义务和调解协议的效力',
  recusal: '询问有无要求回避、是否同意公开进行',
  statements: '申请人、被申请人依次陈述',
  proof: '出示、核对证据材料',
  proposals: '归纳争议，分别听取意见，提出解决方案',
  reading: '宣读调解记录；达成协议的，宣读协议内容',
  signing: '核对无误后签名、盖章或者按指印',
}

/** 调解会程序单: for everybody at the table. */
export function runningOrder(facts: PaperFacts, session: Session): Block[] {
  const recorder = contactOf(facts, session.recorderId)
  const invited = session.invitedIds.flatMap(id => contactOf(facts, id)?.name ?? [])
  const lines = [
    field('时　间', periodOnPaper(session.start, session.end)),
    field('地　点', placeOf(facts, session)),
    field('当事人', knownNames(facts.file.case.parties)),
    field('参加人', invited.join('、')),
  ]
  const steps = SCRIPT_POINTS.codes.flatMap(code => STEPS[code] ?? [])
  return [
    title('调解会程序单'),
    {
      kind: 'fields',
      lines: [
        ...lines.flatMap(each => fieldLines([each])),
        ...fieldLines([
          field('主持人', contactOf(facts, session.presiderId)?.name ?? '', 0, 1),
          field('记录人', recorder?.name ?? '', 1, 4),
        ]),
      ],
    },
    heading('程序：'),
    ...counted(steps).map(each => paragraph(`${each}。`)),
    heading('纪律：'),
    ...counted(DISCIPLINE).map(each => paragraph(each)),
  ]
}
