import { checkAgreement } from '@shared/agreements/check-agreement'
import { blankAct, blankPay, type Clause } from '@shared/agreements/clause'
import { blankParty } from '@shared/cases/party'
import { CaseId, PartyId } from '@shared/core/ids'
import { nationalCalendar } from '@shared/deadlines/calendar'
import { papersOfCase } from '@shared/papers/case-papers'
import { paperToHtml } from '@shared/papers/to-html'

import { toDocx } from '../../electron/documents/to-docx'
import { wholeFile } from '../../electron/procedures/case-file'
import { paperOf } from '../../electron/procedures/papers'
import { measure, type Figure } from './figures'
import { onSampleRegister, TODAY } from './sample-register'

/** The agreement of a sample case with three parties and four clauses, as Word and as pages. */
export async function* benchPapers(wanted: (name: string) => boolean): AsyncGenerator<Figure> {
  yield* onSampleRegister(async function* ({ store }) {
    const ref = { kind: 'agreement', caseId: CaseId.parse(10), agreementId: null } as const
    const paper = paperOf({ db: store, today: TODAY.slice(0, 10) }, ref)
    if (wanted('paper.docx'))
      yield await measure({ name: 'paper.docx', n: 200, target: 40 }, () => toDocx(paper))
    if (wanted('paper.html'))
      yield await measure({ name: 'paper.html', n: 1000, target: 5 }, () => paperToHtml(paper))
    const set = papersOfCase(wholeFile({ db: store }, CaseId.parse(10))).slice(0, 12)
    if (wanted('paper.set'))
      yield await measure({ name: 'paper.set', n: 20, target: 400 }, async () => {
        for (const each of set) await toDocx(paperOf({ db: store, today: TODAY.slice(0, 10) }, each.ref))
      })
    if (wanted('check.agreement'))
      yield await measure({ name: 'check.agreement', n: 1000, target: 5 }, fortyClauses())
  })
}

/** The check of one keystroke in an agreement of forty clauses, every fourth of them in words of one's own. */
function fortyClauses(): () => unknown {
  const parties = [blankParty('applicant'), blankParty('respondent')].map((details, index) => ({
    ...details,
    id: PartyId.parse(index + 1),
    label: index === 0 ? '甲方' : '乙方',
    idProblem: null,
    name: index === 0 ? '陈喆堃' : '牛犇',
  }))
  const ids = parties.map(each => each.id)
  const due = '2027-03-10'
  const otherwise = '逾期每日支付人民币伍拾元整（￥50.00元）。'
  const [pay, act, free]: Clause[] = [
    { ...blankPay, payers: ids, payees: ids, purpose: '清洗费', totalFen: 120_000, otherwise },
    { ...blankAct, actors: ids, action: '移走空调外机', measure: '两台', due, otherwise },
    {
      kind: 'free',
      text: `乙方于2027年3月10日前支付人民币壹仟贰佰元整（￥1,200.00元）。${otherwise.repeat(8)}`,
    },
  ]
  const clauses = Array.from({ length: 40 }, (_, at) => (at % 4 === 3 ? free : at % 2 === 0 ? pay : act))
  const text = {
    facts: otherwise.repeat(20),
    clauses: clauses.flatMap(each => each ?? []),
    manner: '',
    copies: 3,
  }
  const facts = { parties, today: TODAY.slice(0, 10), calendar: nationalCalendar, termEnd: null }
  return () => checkAgreement(text, facts)
}
