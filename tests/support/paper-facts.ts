import { unaskedOpenness } from '@shared/sessions/openness'
import type { Agreement } from '@shared/agreements/agreement'
import type { Clause } from '@shared/agreements/clause'
import type { CaseFile } from '@shared/cases/case-file'
import { AgreementId, CaseId, ContactId, NoticeId, PartyId, RoomId, SessionId } from '@shared/core/ids'
import { dossierRows } from '@shared/dossier/dossier'
import type { Notice } from '@shared/notices/notice'
import type { Office } from '@shared/office/office'
import type { OralAgreement } from '@shared/oral/oral-agreement'
import type { PaperFacts } from '@shared/papers/facts'
import type { Session } from '@shared/sessions/session'

import { contacts, home, office, rooms, typicalParties } from './paper-people'

export const CASE = CaseId.parse(1)
export const ids = { agreement: AgreementId.parse(1), session: SessionId.parse(1), notice: NoticeId.parse(1) }

const FACTS =
  '牛犇承租何立峰的铺位经营烧腊，两台空调外机装在榕荫花园3栋外墙二层平台，距502房阳台1.9米，热风和滴水正对502、602房阳台。外机由何立峰安装，未征得相邻业主同意，由牛犇使用。四方对外机是否移走、移机费和清洗费由谁承担有争议。'

const pay = (
  payers: number[],
  payees: number[],
  outside: string,
  purpose: string,
  totalFen: number,
  dues: string[],
): Clause => ({
  kind: 'pay',
  payers: payers.map(each => PartyId.parse(each)),
  payees: payees.map(each => PartyId.parse(each)),
  payeeOutside: outside,
  purpose,
  totalFen,
  instalments: dues.map(due => ({ due, amountFen: totalFen / dues.length })),
  method: 'transfer',
  account: '',
  otherwise: '',
})

export const typicalClauses: Clause[] = [
  {
    kind: 'act',
    actors: [PartyId.parse(4)],
    action: '把两台空调外机从榕荫花园3栋二层平台移到金桂里4栋屋面，支架和排水管一并拆除',
    measure: '',
    due: '2026-12-06',
    lasting: false,
    manner: '当日由和润物业到场查验',
    otherwise: '逾期未移的，每日付陈喆堃、古丽努尔·阿卜杜热合曼各人民币伍拾元整（￥50.00元）',
  },
  pay([3, 4], [], '施工方', '移机费', 360_000, ['2026-12-04']),
  pay([3], [1, 2], '', '清洗费', 240_000, ['2026-12-10', '2027-01-10']),
  {
    kind: 'act',
    actors: [PartyId.parse(4)],
    action: '停用外机',
    measure: '每日22时至次日7时',
    due: null,
    lasting: true,
    manner: '',
    otherwise: '',
  },
]

export const typicalAgreement: Agreement = {
  id: ids.agreement,
  edition: 1,
  state: 'presented',
  number: '（2026）榕人调协字第0063号',
  presentedOn: '2026-11-24',
  textHash: null,
  effectiveOn: null,
  signings: [],
  facts: FACTS,
  clauses: typicalClauses,
  manner: '按上述各条载明的方式和日期履行，履行地点为榕荫社区。',
  copies: 5,
}

const came = (who: Session['record']['attendance'][number]['who'], yes = true) => ({
  who,
  came: yes,
  at: null,
})
const contactWho = (id: number) => ({ contactId: ContactId.parse(id) })
const partyWho = (id: number) => ({ partyId: PartyId.parse(id) })

export const typicalSession: Session = {
  id: ids.session,
  ordinal: 1,
  state: 'held',
  cancelReason: '',
  start: '2026-11-24T09:30',
  end: '2026-11-24T11:00',
  roomId: RoomId.parse(1),
  presiderId: ContactId.parse(1),
  recorderId: ContactId.parse(2),
  invitedIds: [ContactId.parse(3), ContactId.parse(5)],
  onDutyIds: [ContactId.parse(4)],
  record: {
    attendance: [
      ...[1, 2, 3, 4].map(id => came(partyWho(id))),
      ...[1, 2, 3, 4].map(id => came(contactWho(id))),
      came(contactWho(5), false),
    ],
    rightsToldOn: '2026-11-24',
    rightsToldHow: 'oral',
    recusalAsked: false,
    openness: unaskedOpenness,
    script: [],
    nextOn: null,
    nextNote: '',
    notes: [
      {
        speaker: null,
        text: '宣布调解开始，核对到场人员身份，说明调解的原则、方式和各方的权利义务。各方对调解员无异议。',
      },
      {
        speaker: partyWho(1),
        text: '外机每天早上六点开到夜里一点，阳台不能用，书房窗户打不开。要求移走外机，付清洗费。',
      },
      { speaker: partyWho(2), text: '我家老人睡眠不好，夜里声音太大。要求夜间停机。' },
      { speaker: partyWho(3), text: '外机是交铺时装的，物业当时没有意见。移机可以，费用不能全由我出。' },
      { speaker: partyWho(4), text: '烧腊铺没有空调做不了生意。移到屋面我同意，夜里22时以后可以停。' },
      {
        speaker: contactWho(3),
        text: '外墙属于业主共有部分，安装外机应当避免影响相邻房屋的通风、采光和安宁。',
      },
      {
        speaker: null,
        text: '分别与双方谈过后，四方就移机日期、费用分担和夜间停机谈拢，条款当场宣读，各方表示听清并同意。',
      },
    ],
    result: 'settled',
    endedAt: '2026-11-24T11:10',
  },
}

export const typicalNotice: Notice = {
  id: ids.notice,
  version: 0,
  caseId: CASE,
  sessionId: ids.session,
  whistleId: null,
  number: '（2026）榕到通字第0007号',
  addressee: '榕荫街道综合行政执法队',
  contactId: null,
  matter: '榕荫花园3栋外墙空调外机安装位置的调解会',
  basis: '《广东省街道和社区“吹哨报到”工作指引》第十二条',
  start: '2026-11-24T09:30',
  end: '2026-11-24T11:00',
  place: '榕荫社区悦聊室（榕荫路18号）',
  answerBy: '2026-11-23T17:00',
  issuerId: ContactId.parse(6),
  issuedOn: '2026-11-22',
  deliveredAt: null,
  deliveredHow: null,
  deliveredTo: '',
  answer: null,
  answeredAt: null,
  answerText: '',
  came: null,
  cameAt: null,
  whoCame: '',
  voided: null,
}

const typicalCase: CaseFile['case'] = {
  id: CASE,
  version: 1,
  stage: 'signing',
  level: 'community',
  registration: {
    title: '空调外机位置',
    channel: 'visit',
    source: 'application',
    referrer: null,
    kind: 'neighbours',
    subject: '空调外机',
    place: home('榕荫花园', '3栋', ''),
    facts: FACTS,
    requests: [
      '把两台空调外机移离榕荫花园3栋二层平台',
      '支付阳台和外窗清洗费每户人民币壹仟贰佰元整（￥1,200.00元）',
      '每日22时至次日7时停用外机',
    ],
    claimFen: 240_000,
    difficulty: 'ordinary',
    urgent: false,
    requestedAt: '2026-11-20T09:10',
    opening: 'application',
    organ: null,
    organEntrusts: false,
    unsuitable: null,
    violence: false,
    policeToldAt: null,
    policeToldWhom: '',
    reasons: '',
    registrarId: ContactId.parse(2),
  },
  parties: typicalParties,
  consents: [],
  acceptance: {
    number: '（2026）榕人调字第0118号',
    acceptedOn: '2026-11-20',
    mediatorId: ContactId.parse(1),
    extendedTo: null,
    extendedOn: null,
  },
  closing: {
    declinedOn: null,
    declineReason: null,
    failedOn: null,
    failReason: null,
    routesToldOn: null,
    ended: null,
    archivedOn: null,
    retention: null,
    note: '',
  },
}

/** Most of a folder of a settled case. */
const TYPICAL_ENCLOSURES = (
  [
    ['cover', 1],
    ['application', 2],
    ['rights-notice', 2],
    ['identity', 4],
    ['record', 2],
    ['agreement', 2],
  ] as const
).map(([item, pages]) => ({ item, pages, on: '2026-11-24' }))

/** What a visit wrote into the folder. */
export const VISIT = {
  at: '2026-11-21T15:20',
  actorId: ContactId.parse(1),
  actor: '林秀英',
  event: 'visit',
  text: '到榕荫花园3栋查看。外机两台装在二层平台，距502房阳台1.9米；502、602房阳台有水渍，书房窗框有油污。',
}

type Changes = {
  file?: Partial<CaseFile>
  case?: Partial<CaseFile['case']>
  registration?: Partial<CaseFile['case']['registration']>
  session?: Partial<Session>
  record?: Partial<Session['record']>
  agreement?: Partial<Agreement>
  notice?: Partial<Notice>
  office?: Partial<Office>
  oral?: OralAgreement
  outreach?: CaseFile['outreach']
  reports?: CaseFile['reports']
}

/** Facts of the 空调外机 case, with whatever a test wants otherwise. */
export function paperFacts(changes: Changes = {}): PaperFacts {
  return {
    office: { ...office, ...changes.office },
    contacts,
    rooms,
    today: '2026-11-24',
    file: {
      case: {
        ...typicalCase,
        registration: { ...typicalCase.registration, ...changes.registration },
        ...changes.case,
      },
      sessions: [
        { ...typicalSession, record: { ...typicalSession.record, ...changes.record }, ...changes.session },
      ],
      notices: [{ ...typicalNotice, ...changes.notice }],
      agreements: [{ ...typicalAgreement, ...changes.agreement }],
      term: null,
      effect: null,
      confirmation: null,
      duties: [],
      outcome: 'open',
      oral: changes.oral ?? null,
      openItems: [],
      confirmations: [],
      enforcement: null,
      levelMoves: [],
      entrustments: [],
      lights: [],
      outreach: changes.outreach ?? [],
      escalations: [],
      reports: changes.reports ?? [],
      dossier: dossierRows('written', TYPICAL_ENCLOSURES),
      timeline: [VISIT],
      ...changes.file,
    },
  }
}
