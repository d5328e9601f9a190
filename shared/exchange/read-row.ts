import type { PartyDetails } from '../cases/party'
import type { DIFFICULTIES, DISPUTE_KINDS, SOURCES } from '../cases/codes'
import { parseYuan } from '../money/fen'
import type { ImportChoices } from './choices'
import type { Mapping, OldColumn } from './columns'
import { finding, type RowFinding } from './finding'
import { oldParties, splitNames } from './old-parties'
import { readDifficulty, readFate, readKind, readSource, type OldFate } from './read-code'
import { readOldDay } from './read-day'
import { plain } from './table'

/** One line of the old register as the desk understands it. */
export type OldCase = {
  /** The row's number as a person sees it in the file. */
  row: number
  number: string
  title: string
  kind: (typeof DISPUTE_KINDS.codes)[number]
  source: (typeof SOURCES.codes)[number]
  difficulty: (typeof DIFFICULTIES.codes)[number]
  requestedOn: string
  acceptedOn: string
  closedOn: string
  parties: PartyDetails[]
  place: string
  facts: string
  requests: string[]
  claimFen: number | null
  mediator: string
  fate: OldFate
  agreementNumber: string
  retention: string
  note: string
}
export type ReadRow = { old: OldCase; findings: RowFinding[] }

/** Reads a row; `today` settles years of two digits. Undefined where nothing stands in it. */
export function readRow(
  cells: readonly string[],
  row: number,
  mapping: Mapping,
  choices: ImportChoices,
  today: string,
): ReadRow | undefined {
  /** As it was written, for what is kept; `at` is for what is read. */
  const asWritten = (column: OldColumn) => (cells[mapping.indexOf(column)] ?? '').trim()
  const at = (column: OldColumn) => plain(asWritten(column))
  if (!mapping.some((code, index) => code !== null && plain(cells[index] ?? '') !== '')) return undefined
  const findings: RowFinding[] = []
  const tell = (code: RowFinding['code'], column: OldColumn, about: string) =>
    findings.push(finding(code, column, about.slice(0, 40)))
  const cut = (column: OldColumn, most: number) => {
    const whole = asWritten(column)
    if (whole.length > most) tell('text-cut', column, String(most))
    return whole.slice(0, most)
  }
  const days = readDays(at, today, findings)
  const sides = (['applicant', 'respondent'] as const).map(side =>
    oldParties(side, { names: asWritten(side), ids: at(`${side}Id`), phones: at(`${side}Phone`) }, today),
  )
  const named = readKind(at('kind'))
  const kind = named ?? readKind(at('title'))
  if (kind === undefined) tell('kind-unknown', 'kind', at('kind'))
  else if (kind.near) tell('kind-near', 'kind', named ? at('kind') : at('title'))
  const source = readSource(at('source'))
  if (source === undefined && at('source') !== '') tell('source-unknown', 'source', at('source'))
  const fate = readFate(at('result')) ?? readFate(at('state'))
  const state = readFate(at('state'))
  if (fate === undefined && at('result') + at('state') !== '')
    tell('fate-unknown', 'result', at('result') || at('state'))
  const claim = readMoney(at('claim'), 'claim', findings)
  const agreed = readMoney(at('agreed'), 'agreed', findings)
  const parties = sides.flatMap(each => each.parties)
  findings.push(...sides.flatMap(each => each.findings))
  const applicant = parties.find(each => each.side === 'applicant')?.name ?? ''
  const old: OldCase = {
    ...days,
    row,
    number: cut('number', 60),
    title:
      cut('title', 60) || asWritten('kind').slice(0, 60) || (applicant && `${applicant}的纠纷`).slice(0, 60),
    kind: kind?.code ?? choices.kind,
    source: source?.code ?? choices.source,
    difficulty: readDifficulty(at('difficulty'))?.code ?? 'ordinary',
    parties,
    place: cut('place', 120),
    facts: cut('facts', 4000),
    requests: at('requests') === '' ? [] : [cut('requests', 400)],
    claimFen: claim ?? agreed ?? null,
    mediator: splitNames(asWritten('mediator'))[0]?.slice(0, 60) ?? '',
    // 未结 in its own column speaks louder than a result that was written down early.
    fate: state === 'open' ? 'open' : (fate ?? choices.fate),
    agreementNumber: cut('agreementNumber', 60),
    retention: cut('retention', 10),
    note: [
      asWritten('result'),
      at('agreementNumber') && `协议编号${asWritten('agreementNumber')}`,
      at('agreed') && `协议金额${asWritten('agreed')}`,
      asWritten('note'),
    ]
      .filter(text => text !== '')
      .join('；')
      .slice(0, 400),
  }
  return { old, findings }
}

/** Each day, and where one is missing the nearest of the others that stands in the row. */
function readDays(at: (column: OldColumn) => string, today: string, findings: RowFinding[]) {
  const read = (column: 'requestedOn' | 'acceptedOn' | 'closedOn') => {
    const text = at(column)
    if (text === '') return ''
    const day = readOldDay(text, today)
    if (day === undefined) findings.push(finding('day-unreadable', column, text.slice(0, 40)))
    else if (day > today) findings.push(finding('day-future', column, day))
    return day ?? ''
  }
  const [requested, accepted, closed] = [read('requestedOn'), read('acceptedOn'), read('closedOn')]
  const acceptedOn = accepted || requested || closed
  if (acceptedOn === '') findings.push(finding('day-missing', 'acceptedOn'))
  if ((closed !== '' && closed < acceptedOn) || (requested !== '' && requested > acceptedOn))
    findings.push(finding('days-turned', 'closedOn'))
  return { requestedOn: requested || acceptedOn, acceptedOn, closedOn: closed || acceptedOn }
}

function readMoney(text: string, column: OldColumn, findings: RowFinding[]): number | undefined {
  if (/^[-—/无0]*$/.test(text)) return undefined
  const fen = parseYuan(text.replace(/^(人民币|共计?|约)/, '').replace(/整$/, ''))
  if (fen === undefined) findings.push(finding('amount-unreadable', column, text.slice(0, 40)))
  return fen
}
