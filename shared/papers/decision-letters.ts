import { caseTitle } from '../cases/case'
import { DECLINE_REASONS, FAIL_REASONS, ORGANS, REFERRERS } from '../cases/codes'
import { dateOnPaper } from '../core/chinese-date'
import { dayOf } from '../core/day'
import { letterClose } from './closing-signatures'
import { contactOf, type PaperFacts } from './facts'
import { field, fieldLines } from './field-lines'
import { FREE } from './form-wording'
import { namesOrLines, sidesWord, tick } from './grammar'
import type { Block } from './paper'
import { atRight, rowsOf, words } from './signatures'
import { flush, heading, numberLine, paragraph, rules, title, written } from './text-blocks'
import { WORDING } from './wording'

const OTHER_WAYS = '可以依法通过仲裁、行政、司法等途径维护自己的权利。'
const RECEIVED = '收到通知的人（签名）'

/** 受理通知书. */
export function acceptNotice(facts: PaperFacts): Block[] {
  const { office, file } = facts
  const { parties, registration, acceptance } = file.case
  const mediator = contactOf(facts, acceptance?.mediatorId ?? null)?.name || '________'
  const day = acceptance === null ? '____年__月__日' : dateOnPaper(acceptance.acceptedOn)
  const asked =
    registration.source === 'initiative' ? '本会主动调解，已经征得当事人同意。' : '当事人申请调解。'
  const term = file.term === null ? '' : `调解期限至${dateOnPaper(file.term.end)}，各方同意的，可以延长。`
  return [
    title('受理通知书'),
    flush(`${namesOrLines(parties)}：`),
    paragraph(
      `你们之间的${caseTitle(registration)}纠纷，${asked}经审查，本会自${day}起受理，卷号${acceptance?.number ?? '________________'}。`,
    ),
    paragraph(
      `本会指定${mediator}为人民调解员，当事人也可以另行选择。${term}调解的时间、地点另行通知。${FREE}`,
    ),
    paragraph('当事人可以拒绝调解或者要求终止调解，也可以委托一至二名代理人参加调解。'),
    letterClose(office.committee, acceptance?.acceptedOn ?? null, RECEIVED),
  ]
}

/** 不予受理通知书 (R-03, R-04, domain 1.14): all reasons are printed and the one that holds is ticked. */
export function declineNotice({ office, file }: PaperFacts): Block[] {
  const { parties, registration, closing } = file.case
  const applicants = parties.filter(each => each.side === 'applicant')
  return [
    title('不予受理通知书'),
    flush(`${namesOrLines(applicants)}：`),
    paragraph(
      `你（单位）${dateOnPaper(dayOf(registration.requestedAt))}就${caseTitle(registration)}提出的调解申请，因下列原因，本会不予受理：`,
    ),
    ...ticked(DECLINE_REASONS.codes, DECLINE_REASONS.words, closing.declineReason),
    ...(closing.note === '' ? [] : written(`说明：${closing.note}`, 0)),
    paragraph(`你（单位）${OTHER_WAYS}`),
    letterClose(office.committee, closing.declinedOn, RECEIVED),
  ]
}

/** 终止调解通知书 (R-50, domain 1.14, 人民调解法 26). */
export function endNotice({ office, file }: PaperFacts): Block[] {
  const { parties, registration, acceptance, closing } = file.case
  return [
    title('终止调解通知书'),
    flush(`${namesOrLines(parties)}：`),
    paragraph(
      `你们之间的${caseTitle(registration)}纠纷（卷号${acceptance?.number ?? '________________'}），因下列原因，本会终止调解：`,
    ),
    ...ticked(FAIL_REASONS.codes, FAIL_REASONS.words, closing.failReason),
    ...(closing.note === '' ? [] : written(`说明：${closing.note}`, 0)),
    paragraph(`${sidesWord(parties)}当事人${OTHER_WAYS}`),
    letterClose(office.committee, closing.failedOn, RECEIVED),
  ]
}

function ticked<Code extends string>(
  codes: readonly Code[],
  wording: Readonly<Record<Code, string>>,
  chosen: Code | null,
): Block[] {
  return codes.map(code => {
    const line = code === 'other' ? '：________________________' : ''
    return paragraph(`${tick(code === chosen)}${wording[code]}${line}`, { indent: false })
  })
}

/** 委托调解函 (宁波市人民调解条例 19): the organ that entrusts signs and seals; the committee answers on the lower part. */
export function entrustmentLetter({ office, file }: PaperFacts): Block[] {
  const { parties, registration } = file.case
  const letter = file.entrustments.findLast(each => each.direction === 'in')
  const { organ, referrer } = registration
  const kind = referrer ? REFERRERS.words[referrer] : organ ? ORGANS.words[organ] : '________'
  const from = letter?.organName ?? kind
  return [
    title('委托调解函'),
    ...(letter?.letter ? [numberLine(letter.letter)] : []),
    flush(`${office.committee}：`),
    paragraph(
      `${namesOrLines(parties)}之间的${caseTitle(registration)}纠纷，适宜通过人民调解方式解决。经征得当事人同意，现委托你会调解，请将调解结果函告我单位（${from}）。`,
    ),
    heading('纠纷简要情况：'),
    ...written(registration.facts, 4),
    {
      kind: 'fields',
      lines: fieldLines([field('联系人', letter?.contact ?? '', 0, 1), field('联系方式', '', 1, 4)]),
    },
    {
      kind: 'signatures',
      rows: rowsOf([], [atRight('委托单位（盖章）'), atRight(WORDING.handDate)]),
      tight: true,
    },
    { kind: 'cut' },
    paragraph('回　　执', { indent: false, align: 'centre' }),
    paragraph('委托调解函已收到。（　）同意接受委托（　）不接受委托，原因：'),
    rules(1),
    {
      kind: 'signatures',
      rows: rowsOf([words('')], [atRight(office.committee), atRight(WORDING.handDate)]),
      tight: true,
    },
  ]
}
