import type { ActClause, Clause, PayClause } from '../agreements/clause'
import { namesOf } from '../agreements/clause-text'
import { PAY_METHODS } from '../agreements/clause'
import { weekday } from '../core/day'
import type { PartyId } from '../core/ids'
import { capital } from '../money/capital'
import { yuan } from '../money/fen'
import { hideNumbers } from './hide-numbers'
import type { ScreenPoint } from './public-screen'

type Facts = {
  clauses: readonly Clause[]
  parties: readonly { id: PartyId; name: string }[]
  /** ID numbers and telephones of everybody in the case. */
  known: readonly string[]
}

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'] as const

/** '12月6日 星期日'. */
export function dayOnScreen(day: string): string {
  const [, month, date] = day.split('-').map(Number)
  return `${month}月${date}日 星期${WEEKDAYS[weekday(day)] ?? ''}`
}

/** The clauses that all have agreed to and that leave no blank, in the order of the agreement. */
export function screenPoints({ clauses, parties, known }: Facts): ScreenPoint[] {
  return clauses.filter(isAgreed).map(clause => {
    const { headline, figures = '', capital: words = '', until = '', details = [] } = pointOf(clause, parties)
    const clean = (text: string) => hideNumbers(text, known)
    return {
      headline: clean(headline),
      figures,
      capital: words,
      until,
      details: details.map(clean).filter(each => each !== ''),
    }
  })
}

/** Whether a clause may stand on the wall: agreed, and nothing in it still to be filled in. */
export function isAgreed(clause: Clause): boolean {
  if (clause.open) return false
  switch (clause.kind) {
    case 'pay':
      return (
        clause.payers.length > 0 &&
        (clause.payees.length > 0 || clause.payeeOutside !== '') &&
        clause.totalFen > 0 &&
        clause.instalments.every(each => each.due !== null)
      )
    case 'act':
      return clause.actors.length > 0 && clause.action !== '' && (clause.lasting || clause.due !== null)
    case 'free':
      return clause.text !== ''
  }
}

type Raw = Pick<ScreenPoint, 'headline'> & Partial<ScreenPoint>

function pointOf(clause: Clause, parties: Facts['parties']): Raw {
  switch (clause.kind) {
    case 'pay':
      return payPoint(clause, parties)
    case 'act':
      return actPoint(clause, parties)
    case 'free':
      return { headline: clause.text }
  }
}

const money = (fen: number) => `${yuan(fen)} 元`
const before = (day: string | null) => (day === null ? '' : `${dayOnScreen(day)}前`)
const joined = (parts: readonly string[]) => parts.filter(each => each !== '').join('，')

function payPoint(clause: PayClause, parties: Facts['parties']): Raw {
  const payer = namesOf(clause.payers, parties)
  const payee = [namesOf(clause.payees, parties), clause.payeeOutside].filter(each => each !== '').join('、')
  const { instalments } = clause
  const several = instalments.length > 1
  return {
    headline: `${payer}${clause.payers.length > 1 ? '共同' : ''}付${payee}${clause.purpose}`,
    figures: money(clause.totalFen),
    capital: `人民币${capital(clause.totalFen)}`,
    until: several ? `分${instalments.length}期` : before(instalments[0]?.due ?? null),
    details: [
      ...(clause.method ? [PAY_METHODS.words[clause.method]] : []),
      ...(several
        ? instalments.map(
            (each, index) =>
              `第${index + 1}期 ${before(each.due)} ${money(each.amountFen)}，人民币${capital(each.amountFen)}`,
          )
        : []),
      clause.otherwise,
    ],
  }
}

function actPoint(clause: ActClause, parties: Facts['parties']): Raw {
  return {
    headline: joined([`${namesOf(clause.actors, parties)}${clause.action}`, clause.measure]),
    until: clause.lasting ? '生效之日起' : before(clause.due),
    details: [clause.manner, clause.otherwise],
  }
}
