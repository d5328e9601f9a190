import { z } from 'zod'

import { codeList } from '../core/codes'
import { AgreementId, CaseId, NoticeId, PersonId, SessionId } from '../core/ids'
import { query, task } from '../core/procedure'

export const PAPER_KINDS = codeList({
  application: '人民调解申请书',
  'registration-form': '人民调解受理登记表',
  notice: '到场通知',
  record: '人民调解记录',
  agreement: '人民调解协议书',
  'person-copy': '个人信息查阅件',
  'person-correction': '个人信息更正申请',
})
export type PaperKind = (typeof PAPER_KINDS.codes)[number]

/** Which paper: of a case, and where there are several, of which session, notice or edition. */
export const PaperRef = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('application'), caseId: CaseId }),
  z.object({ kind: z.literal('registration-form'), caseId: CaseId }),
  z.object({ kind: z.literal('notice'), caseId: CaseId, noticeId: NoticeId }),
  z.object({ kind: z.literal('record'), caseId: CaseId, sessionId: SessionId }),
  /** The current edition where none is named. */
  z.object({ kind: z.literal('agreement'), caseId: CaseId, agreementId: AgreementId.nullable() }),
  /** what is stored of one person, and the page that asks to put it right; `whole` prints whole numbers. */
  z.object({ kind: z.literal('person-copy'), personId: PersonId, whole: z.boolean() }),
  z.object({ kind: z.literal('person-correction'), personId: PersonId, whole: z.boolean() }),
])
export type PaperRef = z.infer<typeof PaperRef>
export type PersonPaperRef = Extract<PaperRef, { personId: unknown }>
export type CasePaperRef = Exclude<PaperRef, PersonPaperRef>

const Saved = z.object({ savedAs: z.string().nullable(), sha256: z.string() })

export const papersContract = {
  'papers.list': query(
    z.object({ caseId: CaseId }),
    z.array(z.object({ ref: PaperRef, title: z.string(), note: z.string() })),
  ),
  /** A whole HTML document of the paper, the same that is printed; it links /paper.css and holds no script. */
  'papers.preview': query(PaperRef, z.object({ title: z.string(), fileName: z.string(), html: z.string() })),
  'papers.save': task(z.object({ ref: PaperRef, format: z.enum(['docx', 'pdf']) }), Saved),
  /** Opens the Word file in whatever the PC opens it with. */
  'papers.open': task(z.object({ ref: PaperRef }), z.object({ opened: z.boolean() })),
  'papers.print': task(z.object({ ref: PaperRef }), z.object({ printed: z.literal(true) })),
}
