import { ID_KINDS, SEXES, STAGES } from '../cases/codes'
import { dateOnPaper } from '../core/chinese-date'
import { dayOf } from '../core/day'
import { STREAMS } from '../intake/codes'
import { CONSENT_ANSWERS, SENSITIVE } from '../persons/consent'
import type { PersonFile, Sight } from '../persons/contract'
import type { Person } from '../persons/person'
import { masked } from '../persons/masking'
import { addressText } from '../places/address'
import { field, fieldLines } from './field-lines'
import type { Block } from './paper'
import { flush, heading, paragraph, rules, title } from './text-blocks'

export type PersonPaperFacts = {
  committee: string
  today: string
  /** Whole numbers; `whole` says whether the paper shows them so. */
  person: Person
  whole: boolean
  matters: Pick<PersonFile, 'cases' | 'entries' | 'consents' | 'corrections'>
  sights: readonly Sight[]
}

const SIGHTS: Record<Sight['what'], string> = {
  numbers: '查看完整号码',
  paper: '取用文书',
  copy: '打印查阅件',
  table: '导出写明完整号码的表格',
}

/** R-67, PIPL 45: a person's own copy of what is stored, where it came from, and who has seen it. */
export function personCopy(facts: PersonPaperFacts): Block[] {
  const { committee, today, matters, sights } = facts
  return [
    title('个人信息查阅件'),
    paragraph(
      `应本人要求，${committee}将登记簿中关于本人的信息抄录如下，截至${dateOnPaper(today)}。信息用于人民调解，随案卷保管，不向外提供；依法提供的，事先另行取得单独同意。`,
    ),
    heading('一、本人资料'),
    { kind: 'fields', lines: lines(facts) },
    heading('二、所在的案件和登记'),
    ...list([
      ...matters.cases.map(
        each =>
          `${each.number ?? '未编号'}　${each.title}，${dateOnPaper(dayOf(each.requestedAt))}登记，${STAGES.words[each.stage]}`,
      ),
      ...matters.entries.map(
        each =>
          `民情簿第${each.entryId}条，${each.stream ? STREAMS.words[each.stream] : '待分'}，${dateOnPaper(dayOf(each.receivedAt))}`,
      ),
    ]),
    heading('三、告知和单独同意'),
    ...list(
      matters.consents.map(
        each =>
          `${SENSITIVE.words[each.matter]}：${CONSENT_ANSWERS.words[each.answer]}${each.basis && `（${each.basis}）`}，${dateOnPaper(each.on)}`,
      ),
    ),
    heading('四、谁看过'),
    ...list(
      sights.map(
        each =>
          `${dateOnPaper(dayOf(each.at))}　${each.actor}　${SIGHTS[each.what]}${each.what === 'paper' && each.detail ? `：${each.detail}` : ''}`,
      ),
    ),
    flush('对以上信息有异议的，可以提出更正申请。'),
  ]
}

/** R-67, PIPL 46: the page on which somebody asks to put right what is stored; nobody signs it but they (R-46). */
export function personCorrection(facts: PersonPaperFacts): Block[] {
  return [
    title('个人信息更正申请'),
    paragraph(`${facts.committee}：`, { indent: false }),
    paragraph('登记簿中关于本人的下列信息不准确或不完整，申请更正：'),
    heading('现在登记的'),
    { kind: 'fields', lines: lines(facts) },
    heading('应当更正为'),
    rules(4),
    heading('依据（户口簿、身份证等）'),
    rules(2),
    flush('申请人（签名盖章或按指印）____________________'),
    flush('____年__月__日'),
  ]
}

function lines({ person, whole }: PersonPaperFacts) {
  const of = whole ? person : masked(person)
  const natural = of.kind === 'natural'
  const rows: [string, string][] = natural
    ? [
        ['姓名', of.name],
        ['性别', of.sex ? SEXES.words[of.sex] : ''],
        ['民族', of.ethnicity],
        ['出生日期', of.birthDay ? dateOnPaper(of.birthDay) : ''],
        [ID_KINDS.words[of.idKind], of.idNumber],
        ['职业', of.occupation],
      ]
    : [
        ['名称', of.name],
        ['统一社会信用代码', of.creditCode],
        ['法定代表人', [of.representative, of.representativeTitle].filter(Boolean).join('，')],
      ]
  rows.push(['联系方式', of.phone], [natural ? '住址' : '住所地', addressText(of.address)])
  return rows
    .filter(([, value]) => value !== '')
    .flatMap(([label, value]) => fieldLines([field(label, value)]))
}

const list = (texts: readonly string[]): Block[] =>
  texts.length === 0 ? [paragraph('没有。')] : texts.map((text, index) => paragraph(`${index + 1}. ${text}`))
