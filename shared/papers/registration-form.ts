import { DISPUTE_KINDS } from '../cases/codes'
import { dateOnPaper } from '../core/chinese-date'
import { dayOf } from '../core/day'
import type { PaperFacts } from './facts'
import type { Block } from './paper'
import { atRight, partyLines, signatureBlock, wordsAndLine } from './signatures'
import { flush, heading, paragraph, title, written } from './text-blocks'
import { openingWords, WORDING } from './wording'

/** 人民调解受理登记表 (domain 1.4), where nobody applied in writing or the committee began by itself. */
export function registrationForm({ file }: PaperFacts): Block[] {
  const { registration, parties, acceptance } = file.case
  const day = acceptance?.acceptedOn ?? dayOf(registration.requestedAt)
  const names = parties.map(each => each.name || '______')
  while (names.length < 2) names.push('______')
  return [
    title('人民调解受理登记表'),
    paragraph(
      `${dateOnPaper(day)}，${openingWords(registration.source)}，经当事人同意，调解${names.join('、')}之间的纠纷。`,
    ),
    flush(
      WORDING.disputeKind +
        (registration.kind === null ? '____________' : DISPUTE_KINDS.words[registration.kind]),
    ),
    flush(WORDING.source + sources(registration.source)),
    heading(WORDING.briefFacts),
    ...written(registration.facts, 8),
    signatureBlock(WORDING.partySigns, partyLines(parties), wordsAndLine(WORDING.registrarSigns), [
      atRight(WORDING.committeeSeal),
      atRight(WORDING.handDate),
    ]),
    flush(WORDING.filledByCommittee),
  ]
}

/** Both ways in are printed, as on the form, and the one that holds is ticked. */
function sources(source: 'application' | 'initiative' | null): string {
  const tick = (code: 'application' | 'initiative') => (source === code ? '√' : '')
  return `${WORDING.sourceApplication}${tick('application')}　　${WORDING.sourceInitiative}${tick('initiative')}`
}
