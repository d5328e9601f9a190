import { CHANNELS, DIFFICULTIES, DISPUTE_KINDS, REFERRERS, SOURCES, STAGES } from '../cases/codes'
import type { PartyDetails } from '../cases/party'
import { caseTitle } from '../cases/case'
import type { Registration } from '../cases/registration'
import { daysBetween } from '../core/day'
import { maskId, maskPhone } from '../identity/mask'
import { addressText } from '../places/address'
import { count, day, text, yuanCell, type Cell, type OutColumn } from './cell'

type Person = Pick<PartyDetails, 'side' | 'name' | 'idNumber' | 'creditCode' | 'phone' | 'address' | 'agents'>

/** One case as the 台账 tells it, gathered from its whole folder. */
export type LedgerCase = Pick<
  Registration,
  | 'title'
  | 'subject'
  | 'kind'
  | 'channel'
  | 'source'
  | 'referrer'
  | 'difficulty'
  | 'place'
  | 'opening'
  | 'facts'
> &
  Pick<Registration, 'requests' | 'claimFen' | 'requestedAt'> & {
    stage: (typeof STAGES.codes)[number]
    number: string | null
    acceptedOn: string | null
    extendedTo: string | null
    declinedOn: string | null
    failedOn: string | null
    archivedOn: string | null
    retention: string | null
    note: string
    grid: string
    mediator: string
    registrar: string
    people: readonly Person[]
    recorders: string
    lawyers: string
    sessions: number
    firstSession: string | null
    lastSession: string | null
    agreementNumber: string | null
    agreedFen: number | null
    signedOn: string | null
    effectiveOn: string | null
    /** Last day for 司法确认, by the office's calendar. */
    confirmationUntil: string | null
    duties: number
    dutiesDone: number
    lastDuty: string | null
    pages: number
    fromOldRegister: boolean
  }

type Out = OutColumn & { inList: boolean; cell: (of: LedgerCase, show: Show) => Cell }
type Show = { id: (text: string) => string; phone: (text: string) => string }

const OPENINGS = { application: '申请书', 'registration-form': '受理登记表' }
const side =
  (of: 'applicant' | 'respondent', value: (person: Person, show: Show) => string) =>
  ({ people }: LedgerCase, show: Show): Cell =>
    text(
      people
        .filter(each => each.side === of)
        .map(each => value(each, show))
        .filter(each => each !== '')
        .join('、'),
    )
const heads = (of: 'applicant' | 'respondent') => (each: LedgerCase) =>
  count(each.people.filter(person => person.side === of).length)
const idOf = (person: Person, show: Show) => show.id(person.idNumber || person.creditCode)

function resultOf({ stage, failedOn, declinedOn, effectiveOn }: LedgerCase): string {
  if (declinedOn !== null) return '不予受理'
  if (failedOn !== null) return '调解不成'
  if (effectiveOn !== null) return '调解成功'
  return stage === 'archived' ? '' : STAGES.words[stage]
}

function performance({ duties, dutiesDone, effectiveOn }: LedgerCase): string {
  if (effectiveOn === null) return ''
  if (duties === 0) return '无定期履行事项'
  if (dutiesDone === duties) return '已履行'
  return dutiesDone === 0 ? '未履行' : `已履行${dutiesDone}项，共${duties}项`
}

const column = (
  heading: string,
  width: number,
  cell: Out['cell'],
  { inList = false }: { inList?: boolean } = {},
): Out => ({ heading, width, cell, inList })
const LIST = { inList: true }

/** The 50 columns of the 台账, after what committees export from other systems (peers (a)), as far as a folder knows. */
export const LEDGER: readonly Out[] = [
  column('案件编号', 24, each => text(each.number), LIST),
  column('纠纷名称', 24, each => text(caseTitle(each)), LIST),
  column('阶段', 9, each => text(STAGES.words[each.stage]), LIST),
  column('纠纷类型', 16, each => text(each.kind && DISPUTE_KINDS.words[each.kind]), LIST),
  column('细类', 12, each => text(each.subject)),
  column('难易程度', 9, each => text(DIFFICULTIES.words[each.difficulty])),
  column('怎么来的', 9, each => text(CHANNELS.words[each.channel])),
  column('案件来源', 18, each => text(each.source && SOURCES.words[each.source])),
  column('移送来源', 12, each => text(each.referrer && REFERRERS.words[each.referrer])),
  column('地点', 26, each => text(addressText(each.place)), LIST),
  column('小区', 14, each => text(each.place.estate)),
  column('小分格', 12, each => text(each.grid)),
  column('登记日期', 12, each => day(each.requestedAt), LIST),
  column('登记人', 9, each => text(each.registrar)),
  column('受理日期', 12, each => day(each.acceptedOn), LIST),
  column('受理文书', 11, each => text(each.opening && OPENINGS[each.opening])),
  column(
    '申请人',
    18,
    side('applicant', each => each.name),
    LIST,
  ),
  column('申请人数', 9, heads('applicant')),
  column('申请人证件号', 22, side('applicant', idOf)),
  column(
    '申请人电话',
    15,
    side('applicant', (each, show) => show.phone(each.phone)),
  ),
  column(
    '申请人住址',
    26,
    side('applicant', each => addressText(each.address)),
  ),
  column(
    '被申请人',
    18,
    side('respondent', each => each.name),
    LIST,
  ),
  column('被申请人数', 10, heads('respondent')),
  column('被申请人证件号', 22, side('respondent', idOf)),
  column(
    '被申请人电话',
    15,
    side('respondent', (each, show) => show.phone(each.phone)),
  ),
  column(
    '被申请人住址',
    26,
    side('respondent', each => addressText(each.address)),
  ),
  column('委托代理人', 14, ({ people }) =>
    text(people.flatMap(each => each.agents.map(({ name }) => name)).join('、')),
  ),
  column('纠纷概要', 48, each => text(each.facts)),
  column('申请事项', 30, each => text(each.requests.join('；'))),
  column('涉及金额（元）', 15, each => yuanCell(each.claimFen)),
  column('主持人', 9, each => text(each.mediator), LIST),
  column('记录人', 9, each => text(each.recorders)),
  column('参加律师', 12, each => text(each.lawyers)),
  column('调解次数', 9, each => count(each.sessions)),
  column('首次调解', 12, each => day(each.firstSession)),
  column('末次调解', 12, each => day(each.lastSession)),
  column('延期至', 12, each => day(each.extendedTo)),
  column('调解结果', 10, each => text(resultOf(each)), LIST),
  column('协议编号', 24, each => text(each.agreementNumber)),
  column('协议金额（元）', 15, each => yuanCell(each.agreedFen)),
  column('签署日期', 12, each => day(each.signedOn)),
  column('协议生效日', 12, each => day(each.effectiveOn)),
  column('司法确认截止日', 15, each => day(each.confirmationUntil)),
  column('最后履行日', 12, each => day(each.lastDuty)),
  column('履行情况', 18, each => text(performance(each))),
  column('调解天数', 9, each => count(daysTaken(each))),
  column('归档日期', 12, each => day(each.archivedOn), LIST),
  column('保管期限', 9, each => text(each.retention)),
  column('卷内页数', 9, each => count(each.pages)),
  column('备注', 30, each =>
    text([each.note, each.fromOldRegister ? '旧登记簿导入' : ''].filter(Boolean).join('；')),
  ),
]

/** From acceptance to agreement, failure or archive. */
function daysTaken({ acceptedOn, effectiveOn, failedOn, archivedOn }: LedgerCase): number | null {
  const end = effectiveOn ?? failedOn ?? archivedOn
  return acceptedOn === null || end === null ? null : daysBetween(acceptedOn, end)
}

const MASKED: Show = {
  id: number => (number === '' ? '' : maskId(number)),
  phone: each => (each === '' ? '' : maskPhone(each)),
}
const WHOLE: Show = { id: number => number, phone: number => number }

/** The columns of a form, and one row a case; ID numbers and phones lose their middle unless the purpose needs them. */
export function ledgerTable(form: 'list' | 'ledger', unmasked: boolean) {
  const columns = LEDGER.filter(each => form === 'ledger' || each.inList)
  const show = unmasked ? WHOLE : MASKED
  return { columns, row: (of: LedgerCase): Cell[] => columns.map(each => each.cell(of, show)) }
}
