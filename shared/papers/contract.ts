import { z } from 'zod'

import { codeList } from '../core/codes'
import { Day, LocalTime } from '../core/day'
import { AgreementId, CaseId, NoticeId, PartyId, PersonId, SessionId } from '../core/ids'
import { query, task } from '../core/procedure'
import { MeetingId } from '../meetings/meeting'
import { ReportId } from '../notices/report'

export const PAPER_KINDS = codeList({
  application: '人民调解申请书',
  'registration-form': '人民调解受理登记表',
  notice: '到场通知',
  'party-notice': '调解会通知',
  record: '人民调解记录',
  'sign-in': '签到表',
  agreement: '人民调解协议书',
  'oral-form': '人民调解口头协议登记表',
  report: '向有关部门的报告',
  cover: '卷宗封面',
  catalogue: '卷内目录',
  'rights-notice': '人民调解当事人权利义务告知书',
  identity: '当事人身份证明',
  authority: '授权委托书',
  investigation: '人民调解调查记录',
  evidence: '人民调解证据材料',
  performance: '履行凭证',
  'return-visit': '人民调解回访记录',
  'confirmation-application': '司法确认申请书',
  'mediation-proof': '主持调解的证明',
  situation: '卷宗情况说明',
  'back-cover': '封底',
  'accept-notice': '受理通知书',
  'decline-notice': '不予受理通知书',
  'end-notice': '终止调解通知书',
  'running-order': '调解会程序单',
  'service-address': '送达地址确认书',
  'undisputed-facts': '无争议事实记载',
  'entrustment-letter': '委托调解函',
  'legal-opinion': '法律意见书',
  'closing-report': '结案报告表',
})
export type PaperKind = (typeof PAPER_KINDS.codes)[number]

/** Forms of which a case has one, whatever its sessions and editions. */
export const CASE_FORMS = [
  'cover',
  'catalogue',
  'rights-notice',
  'identity',
  'authority',
  'evidence',
  'performance',
  'return-visit',
  'confirmation-application',
  'mediation-proof',
  'situation',
  'back-cover',
  'accept-notice',
  'decline-notice',
  'end-notice',
  'service-address',
  'undisputed-facts',
  'entrustment-letter',
  'legal-opinion',
  'closing-report',
] as const satisfies readonly PaperKind[]
export type CaseForm = (typeof CASE_FORMS)[number]

/** Which paper: of a case, and where there are several, of which session, notice or edition. */
export const PaperRef = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('application'), caseId: CaseId }),
  z.object({ kind: z.literal('registration-form'), caseId: CaseId }),
  z.object({ kind: z.literal('notice'), caseId: CaseId, noticeId: NoticeId }),
  z.object({ kind: z.literal('party-notice'), caseId: CaseId, sessionId: SessionId, partyId: PartyId }),
  z.object({ kind: z.literal('record'), caseId: CaseId, sessionId: SessionId }),
  z.object({ kind: z.literal('sign-in'), caseId: CaseId, sessionId: SessionId }),
  z.object({ kind: z.literal('running-order'), caseId: CaseId, sessionId: SessionId }),
  /** Of the visit written down at that time; blank where none is named. */
  z.object({ kind: z.literal('investigation'), caseId: CaseId, at: LocalTime.nullable() }),
  z.object({ kind: z.literal(CASE_FORMS), caseId: CaseId }),
  /** The current edition where none is named. */
  z.object({ kind: z.literal('agreement'), caseId: CaseId, agreementId: AgreementId.nullable() }),
  z.object({ kind: z.literal('oral-form'), caseId: CaseId }),
  z.object({ kind: z.literal('report'), caseId: CaseId, reportId: z.int() }),
])
export type PaperRef = z.infer<typeof PaperRef>

type CaseFormRef = Extract<PaperRef, { kind: CaseForm }>
export const isCaseForm = (ref: { kind: string }): ref is CaseFormRef =>
  CASE_FORMS.some(kind => kind === ref.kind)

/** Papers of the house: they belong to no case, or are one and the same whether they do or not. */
export const HOUSE_KINDS = codeList({
  call: '到场通知',
  'call-count': '吹哨报到统计表',
  'no-show-report': '未到场情况报告',
  agenda: '议程',
  'meeting-sign-in': '签到表',
  minutes: '会议纪要',
  'person-copy': '个人信息查阅件',
  'person-correction': '个人信息更正申请',
  'door-sheet': '门口安排',
  'day-plan': '当日安排',
  'wall-sheet': '值班表',
  'duty-poster': '值守公示',
})
export type HouseKind = (typeof HOUSE_KINDS.codes)[number]

export const HousePaperRef = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('call'), noticeId: NoticeId }),
  z.object({ kind: z.literal('call-count'), from: Day, until: Day }),
  z.object({ kind: z.literal('no-show-report'), reportId: ReportId }),
  z.object({ kind: z.enum(['agenda', 'meeting-sign-in', 'minutes']), meetingId: MeetingId }),
  /** what is stored of one person, and the page that asks to put it right; `whole` prints whole numbers. */
  z.object({ kind: z.literal('person-copy'), personId: PersonId, whole: z.boolean() }),
  z.object({ kind: z.literal('person-correction'), personId: PersonId, whole: z.boolean() }),
  z.object({ kind: z.literal('door-sheet'), day: Day }),
  z.object({ kind: z.literal('day-plan'), day: Day }),
  z.object({ kind: z.literal('wall-sheet'), monday: Day }),
  z.object({ kind: z.literal('duty-poster'), on: Day }),
])
export type HousePaperRef = z.infer<typeof HousePaperRef>
export type PersonPaperRef = Extract<HousePaperRef, { personId: unknown }>

export const AnyPaperRef = z.union([PaperRef, HousePaperRef])
export type AnyPaperRef = z.infer<typeof AnyPaperRef>

const Saved = z.object({ savedAs: z.string().nullable(), sha256: z.string() })

export const papersContract = {
  'papers.list': query(
    z.object({ caseId: CaseId }),
    z.array(z.object({ ref: PaperRef, title: z.string(), note: z.string() })),
  ),
  /** A whole HTML document of the paper, the same that is printed; it links /paper.css and holds no script. */
  'papers.preview': query(
    AnyPaperRef,
    z.object({ title: z.string(), fileName: z.string(), html: z.string() }),
  ),
  'papers.save': task(z.object({ ref: AnyPaperRef, format: z.enum(['docx', 'pdf']) }), Saved),
  /** Opens the Word file in whatever the PC opens it with. */
  'papers.open': task(z.object({ ref: AnyPaperRef }), z.object({ opened: z.boolean() })),
  'papers.print': task(z.object({ ref: AnyPaperRef }), z.object({ printed: z.literal(true) })),
}
