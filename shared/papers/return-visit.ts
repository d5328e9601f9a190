import { caseTitle } from '../cases/case'
import type { PaperFacts } from './facts'
import { field, fieldLines } from './field-lines'
import { FORM } from './form-wording'
import { knownNames } from './grammar'
import type { Block } from './paper'
import { atRight, rowsOf, wordsAndLine } from './signatures'
import { flush, heading, rules, title } from './text-blocks'
import { WORDING } from './wording'

/** 人民调解回访记录 (domain 1.10): performed or not, content or not, what became of it. */
export function returnVisit({ file }: PaperFacts): Block[] {
  const { parties, registration } = file.case
  const agreement = file.agreements.find(each => each.state !== 'superseded')
  const done = file.duties.filter(each => each.doneOn !== null).length
  const stand = file.duties.length > 0 ? `应当履行${file.duties.length}项，已经履行${done}项。` : ''
  const lines = [
    field('当事人', knownNames(parties)),
    field('调解协议编号', agreement?.number ?? file.oral?.number ?? ''),
    field('回访事由', caseTitle(registration)),
    field('回访时间', ''),
  ]
  return [
    title('人民调解回访记录'),
    { kind: 'fields', lines: lines.flatMap(each => fieldLines([each])) },
    heading(FORM.visitSituation),
    flush(`履行情况：${stand}（　）全部履行（　）部分履行（　）没有履行`),
    flush('对调解：（　）满意（　）基本满意（　）不满意'),
    rules(9),
    {
      kind: 'signatures',
      rows: rowsOf(wordsAndLine(FORM.visitorSigns), [
        atRight(WORDING.committeeSeal),
        atRight(WORDING.handDate),
      ]),
      tight: false,
    },
  ]
}
