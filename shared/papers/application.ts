import type { CaseFile } from '../cases/case-file'
import { dayOf } from '../core/day'
import type { PaperFacts } from './facts'
import { field } from './field-lines'
import type { Block } from './paper'
import { partyFields } from './party-fields'
import { atRight, partyLines, rowsOf, words } from './signatures'
import { heading, paragraph, title, written } from './text-blocks'
import { WORDING } from './wording'

/** 人民调解申请书 (domain 1.3), as the applicants hand it in. */
export function application({ file }: PaperFacts): Block[] {
  const { registration, parties } = file.case
  const day = dayOf(registration.requestedAt)
  const applicants = parties.filter(each => each.side === 'applicant')
  const respondents = parties.filter(each => each.side === 'respondent')
  return [
    title('人民调解申请书'),
    ...applicants.map(each => partyFields('申请人', each, day)),
    ...respondents.map(each => partyFields('被申请人', each, day)),
    heading(WORDING.briefFacts),
    ...written(registration.facts, 4),
    heading(WORDING.requests),
    ...requests(registration.requests),
    ...(registration.reasons === '' ? [] : [heading(WORDING.reasons), ...written(registration.reasons, 0)]),
    paragraph(WORDING.applicationDeclared),
    signing(applicants),
  ]
}

/** The form counts three; more are counted on. */
function requests(asked: readonly string[]): Block[] {
  const filled = asked.filter(each => each.trim() !== '')
  if (filled.length === 0) return [{ kind: 'fields', lines: [1, 2, 3].map(each => [field(`${each}、`, '')]) }]
  return filled.map((each, index) => paragraph(`${index + 1}、${each}`))
}

function signing(applicants: CaseFile['case']['parties']): Block {
  const right = [words(WORDING.applicantSigns), ...partyLines(applicants, 'right'), atRight(WORDING.handDate)]
  return { kind: 'signatures', rows: rowsOf([], right), tight: right.length > 12 }
}
