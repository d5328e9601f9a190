import { timeOnPaper } from '../core/chinese-date'
import { addressText } from '../places/address'
import type { PaperFacts } from './facts'
import { field, fieldLines } from './field-lines'
import { FORM } from './form-wording'
import type { Block } from './paper'
import { atRight, rowsOf, wordsAndLine } from './signatures'
import { heading, title, written } from './text-blocks'
import { WORDING } from './wording'

/** What the folder keeps of visits: the newest first. */
export const visitsOf = ({ file }: Pick<PaperFacts, 'file'>) =>
  file.timeline.filter(each => each.event === 'visit')

/** Whom a visit was to, where that was written down. */
function whomOf({ file }: PaperFacts, at: string): string {
  const { partyId } = file.outreach.find(each => each.kind === 'visit' && each.at === at) ?? {}
  return file.case.parties.find(each => each.id === partyId)?.name ?? ''
}

/** 人民调解调查记录 (domain 1.5) of one visit, or blank. */
export function investigation(facts: PaperFacts, at: string | null): Block[] {
  const visit = visitsOf(facts).find(each => each.at === at)
  const lines = [
    field('时　间', visit ? timeOnPaper(visit.at) : ''),
    field('地　点', visit ? addressText(facts.file.case.registration.place) : ''),
    field('参加人', ''),
    field('被调查人', visit ? whomOf(facts, visit.at) : ''),
  ]
  return [
    title('人民调解调查记录'),
    { kind: 'fields', lines: lines.flatMap(each => fieldLines([each])) },
    heading('记录：'),
    ...written(visit?.text ?? '', 12),
    {
      kind: 'signatures',
      rows: rowsOf(
        [...wordsAndLine(FORM.inquirerSigns), ...wordsAndLine(FORM.respondentSigns)],
        [...wordsAndLine(WORDING.recorderSigns), atRight(''), atRight(WORDING.handDate)],
      ),
      tight: true,
    },
  ]
}
