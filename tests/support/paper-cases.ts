import type { Clause } from '@shared/agreements/clause'
import type { Party } from '@shared/cases/party'
import { PartyId } from '@shared/core/ids'
import { dossierRows } from '@shared/dossier/dossier'
import { buildPaper } from '@shared/papers/build-paper'
import { CASE_FORMS, type PaperRef } from '@shared/papers/contract'
import type { PaperFacts } from '@shared/papers/facts'
import type { Paper } from '@shared/papers/paper'

import { CASE, ids, paperFacts, VISIT } from './paper-facts'
import { labelled, party, typicalParties } from './paper-people'

/** What nearly every case has; their text grows, so they are looked at most closely. */
export const MAIN_REFS: readonly PaperRef[] = [
  { kind: 'application', caseId: CASE },
  { kind: 'registration-form', caseId: CASE },
  { kind: 'notice', caseId: CASE, noticeId: ids.notice },
  { kind: 'party-notice', caseId: CASE, sessionId: ids.session, partyId: PartyId.parse(1) },
  { kind: 'record', caseId: CASE, sessionId: ids.session },
  { kind: 'agreement', caseId: CASE, agreementId: null },
]

export const REFS: readonly PaperRef[] = [
  ...MAIN_REFS,
  { kind: 'sign-in', caseId: CASE, sessionId: ids.session },
  { kind: 'running-order', caseId: CASE, sessionId: ids.session },
  { kind: 'investigation', caseId: CASE, at: VISIT.at },
  ...CASE_FORMS.map(kind => ({ kind, caseId: CASE })),
]

export function paperOf(kind: PaperRef['kind'], facts: PaperFacts): Paper {
  const ref = REFS.find(each => each.kind === kind)
  const built = ref && buildPaper(ref, facts)
  if (!built?.allowed) throw new Error(`No ${kind}`)
  return built.value
}

/** Nothing filled in: what somebody prints to fill in by hand. */
export const minimalFacts = (): PaperFacts =>
  paperFacts({
    case: { parties: labelled([party(1, 'applicant', {}), party(2, 'respondent', {})]), acceptance: null },
    registration: { source: null, kind: null, facts: '', requests: [], title: '', subject: '' },
    record: { attendance: [], notes: [], result: null },
    agreement: { facts: '', clauses: [], manner: '', number: null, presentedOn: null, copies: 3 },
    notice: { basis: '' },
    office: { sample: false, phone: '', address: '' },
    file: { dossier: dossierRows('written', []), timeline: [] },
  })

/** Legal persons on both sides, a minor with a guardian, an agent, and names that few fonts hold. */
export const oddParties = (): Party[] =>
  labelled([
    party(1, 'applicant', {
      name: '犇喆堃',
      sex: 'male',
      ethnicity: '汉族',
      birthDay: '2012-11-25',
      occupation: '榕荫小学学生',
      address: { estate: '榕荫花园', building: '3栋', room: '502', text: '' },
      guardian: { name: '玥垚', relation: '母亲', phone: '13800000502' },
    }),
    ...typicalParties.slice(1, 3).map((each, index) => ({ ...each, id: party(index + 2, each.side, {}).id })),
    party(4, 'respondent', {
      kind: 'legal',
      name: '广州市和润物业管理有限公司榕荫花园分公司',
      representative: '梁海生',
      representativeTitle: '总经理',
      phone: '020-00000022',
      address: {
        estate: '',
        building: '',
        room: '',
        text: '广州市榕荫区榕荫路118号榕荫商务中心北塔二十三楼2301至2306室',
      },
      agents: [{ name: '区玉玲', phone: '13900000033', powers: [4, 5], letterOnFile: true }],
    }),
    party(5, 'respondent', {
      kind: 'legal',
      name: '安居物业',
      representative: '努尔艾合买提·吐尔逊尼亚孜',
      representativeTitle: '执行董事',
    }),
    party(6, 'respondent', {
      name: '欧阳玥垚',
      sex: 'female',
      ethnicity: '乌孜别克族',
      birthDay: '1960-02-29',
      occupation: '榕荫街道社区卫生服务中心退休主任医师',
      phone: '13900000066',
    }),
  ])

export function manyClauses(count: number): Clause[] {
  return Array.from({ length: count }, (_none, index) => ({
    kind: 'free',
    text: `第${index + 1}处渗水由广州市和润物业管理有限公司在2026年12月${(index % 28) + 1}日前修补，${'修补后做二十四小时闭水试验，'.repeat(index % 4)}费用￥${index + 1},000.00元`,
  }))
}

/** 6 parties, 40 clauses. */
export const extremeFacts = (): PaperFacts =>
  paperFacts({ case: { parties: oddParties() }, agreement: { clauses: manyClauses(40), copies: 7 } })
