import type { Agreement } from '../agreements/agreement'
import { clauseText } from '../agreements/clause-text'
import { caseTitle } from '../cases/case'
import { ID_KINDS, SEXES } from '../cases/codes'
import type { Party } from '../cases/party'
import { dateOnPaper } from '../core/chinese-date'
import { addressText } from '../places/address'
import { chineseCount } from './chinese-count'
import { mediatorsOf } from './covers'
import type { PaperFacts } from './facts'
import { field, fieldLines } from './field-lines'
import { askToConfirm, FORM } from './form-wording'
import { namesOrLines, sidesWord } from './grammar'
import { letterClose } from './closing-signatures'
import type { Block, FieldLine } from './paper'
import { standIns } from './party-fields'
import { atRight, partyLines, signatureBlock } from './signatures'
import { flush, heading, paragraph, title, written } from './text-blocks'
import { WORDING } from './wording'

/**
 * 司法确认申请书 (domain 1.11, 民事诉讼法 205): of persons, or of a person and an organisation. The court asks for the
 * number of the identity card, so here it is printed.
 */
export function confirmationApplication(facts: PaperFacts, agreement: Agreement): Block[] {
  const { parties, registration } = facts.file.case
  const clauses = agreement.clauses.map(each => clauseText(each, parties)).filter(each => each !== '')
  const day = agreement.effectiveOn ?? agreement.presentedOn
  const when = day === null ? '____年__月__日' : dateOnPaper(day)
  return [
    title('司法确认申请书'),
    ...parties.map(each => applicant(each)),
    paragraph(
      `申请人${namesOrLines(parties)}因${caseTitle(registration)}发生纠纷，于${when}经${facts.office.committee}主持调解，达成如下调解协议（编号${agreement.number ?? '____________'}）：`,
    ),
    ...(clauses.length > 0
      ? clauses.flatMap((each, at) => written(`${chineseCount(at + 1)}、${each}`, 0))
      : written('', 6)),
    paragraph(askToConfirm(courtOf(facts))),
    paragraph(FORM.notLiable),
    flush('此致'),
    flush(courtOf(facts) || '____________人民法院'),
    signatureBlock('申请人（签名盖章或按指印）', partyLines(parties), [], [atRight(WORDING.handDate)]),
    heading('附：'),
    ...attached(parties).map((each, at) => paragraph(`${at + 1}、${each}`)),
  ]
}

/** The court that has been asked, or the one the office goes to. */
const courtOf = ({ file, office }: PaperFacts) => file.confirmations.at(-1)?.court || office.court

/** 最高法民诉法解释 354. */
function attached(parties: readonly Party[]): string[] {
  return [
    '人民调解协议书',
    '调解组织主持调解的证明',
    '与调解协议相关的财产权利证明等材料',
    `${sidesWord(parties)}当事人的身份、住所、联系方式等基本信息`,
    ...(parties.some(each => each.agents.length > 0) ? ['授权委托书'] : []),
  ]
}

function applicant(party: Party): Block {
  const lines =
    party.kind === 'legal'
      ? [
          ...fieldLines([field('申请人名称', party.name)]),
          ...fieldLines([field('住所地', addressText(party.address))]),
          ...fieldLines([field('统一社会信用代码', party.creditCode)]),
          ...fieldLines([
            field('法定代表人', party.representative, 0, 1),
            field('职务', party.representativeTitle, 1, 4),
          ]),
          ...fieldLines([field('联系方式', party.phone)]),
        ]
      : person(party)
  return { kind: 'fields', lines: [...lines, ...standIns(party)] }
}

function person(party: Party): FieldLine[] {
  const papers = party.idKind === 'resident' ? '公民身份号码' : `${ID_KINDS.words[party.idKind]}号码`
  return [
    ...fieldLines([
      field('申请人姓名', party.name, 0, 1),
      field('性别', party.sex === null ? '' : SEXES.words[party.sex], 1, 2),
      field('民族', party.ethnicity, 2, 4),
    ]),
    ...fieldLines([
      field('出生日期', party.birthDay === null ? '' : dateOnPaper(party.birthDay), 0, 1),
      field('联系方式', party.phone, 1, 4),
    ]),
    ...fieldLines([field(papers, party.idNumber)]),
    ...fieldLines([field('住　址', addressText(party.address))]),
  ]
}

/** 调解组织主持调解的证明, which the court asks for (民诉法解释 354). */
export function mediationProof(facts: PaperFacts, agreement: Agreement): Block[] {
  const { office, file, today } = facts
  const { parties, registration, acceptance } = file.case
  const day = agreement.effectiveOn ?? agreement.presentedOn
  const accepted = acceptance === null ? '' : `${dateOnPaper(acceptance.acceptedOn)}受理`
  const mediators = mediatorsOf(facts).join('、') || '________'
  return [
    title('主持调解的证明'),
    flush(`${courtOf(facts) || '____________人民法院'}：`),
    paragraph(
      `${namesOrLines(parties)}因${caseTitle(registration)}发生纠纷，由我会${accepted}，卷号${acceptance?.number ?? '____________'}，人民调解员${mediators}主持调解。经调解，${sidesWord(parties)}当事人自愿达成调解协议，调解协议书编号${agreement.number ?? '____________'}，自${day === null ? '____年__月__日' : dateOnPaper(day)}起生效。`,
    ),
    paragraph('特此证明。'),
    letterClose(office.committee, today, ''),
  ]
}
