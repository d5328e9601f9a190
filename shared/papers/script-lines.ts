import { MANNERS } from '../cases/codes'
import { dateOnPaper } from '../core/chinese-date'
import { opennessOf } from '../sessions/openness'
import type { ScriptAnswer } from '../sessions/script'
import type { Session } from '../sessions/session'
import type { PaperFacts } from './facts'
import type { Block } from './paper'
import { paragraph } from './text-blocks'

/** What was gone through at the head or at the foot of the record, a line a point. */
export function scriptLines(facts: PaperFacts, session: Session, part: ScriptAnswer['part']): Block[] {
  const points = session.record.script.filter(each => each.part === part)
  return points.map(each => paragraph(`${each.title}：${said(facts, session, each)}。`))
}

/** Three of the points are facts of the record and are printed from there. */
function said(facts: PaperFacts, { record }: Session, { pointId, answer }: ScriptAnswer): string {
  const text = answer.replace(/[。；，\s]+$/u, '') || '已办理'
  switch (pointId) {
    case 'rights':
      return record.rightsToldHow === null ? text : `${MANNERS.words[record.rightsToldHow]}告知各方当事人`
    case 'recusal':
      return record.recusalAsked ? `有当事人要求回避${answer === '' ? '' : `，${text}`}` : '各方均不要求回避'
    case 'openness':
      return openness(facts, record.openness)
    default:
      return text
  }
}

function openness({ file }: PaperFacts, asked: Session['record']['openness']): string {
  if (opennessOf(asked) !== 'closed') return '各方同意，公开进行'
  const names = file.case.parties.filter(each => asked.objectors.includes(each.id)).map(each => each.name)
  const why = [
    ...(names.length > 0 ? [`${names.join('、')}不同意公开`] : []),
    ...(asked.secret ? ['涉及隐私或者商业秘密'] : []),
  ]
  return `不公开进行（${why.join('，')}）`
}

/** 下次调解, where the session is to go on. */
export function nextLine({ record }: Session): Block[] {
  if (record.result !== 'continued') return []
  const when = [record.nextOn === null ? '' : dateOnPaper(record.nextOn), record.nextNote.trim()]
  const text = when.filter(each => each !== '').join('，')
  return text === '' ? [] : [paragraph(`下次调解：${text.replace(/。+$/u, '')}。`, { indent: false })]
}
