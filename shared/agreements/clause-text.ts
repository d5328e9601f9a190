import { dateOnPaper } from '../core/chinese-date'
import type { PartyId } from '../core/ids'
import { amountOnPaper } from '../money/capital'
import { PAY_METHODS, type ActClause, type Clause, type Instalment, type PayClause } from './clause'

type Named = readonly { id: PartyId; name: string }[]

/** What stands on paper for something not filled in yet. */
const BLANK = '______'

/** One clause as the sentence that will be printed. `parties` gives the names. */
export function clauseText(clause: Clause, parties: Named): string {
  switch (clause.kind) {
    case 'pay':
      return payText(clause, parties)
    case 'act':
      return actText(clause, parties)
    case 'free':
      return ended(clause.text)
  }
}

export function namesOf(ids: readonly PartyId[], parties: Named): string {
  const names = ids.map(id => parties.find(each => each.id === id)?.name || BLANK)
  return names.join('、')
}

function payText(clause: PayClause, parties: Named): string {
  const payer = namesOf(clause.payers, parties) || BLANK
  const payee =
    [namesOf(clause.payees, parties), clause.payeeOutside].filter(text => text !== '').join('、') || BLANK
  const method = clause.method ? `以${PAY_METHODS.words[clause.method]}方式` : ''
  const purpose = clause.purpose
  const account = clause.account ? `，收款账户：${clause.account}` : ''
  const joint = clause.payers.length > 1 ? '共同' : ''
  const first = clause.instalments[0]
  if (clause.instalments.length === 1 && first) {
    const body = `${payer}${joint}于${until(first)}前${method}一次性向${payee}支付${purpose}${amountOnPaper(clause.totalFen)}`
    return ended(body + account) + ended(clause.otherwise)
  }
  const parts = clause.instalments.map(
    (each, index) => `第${index + 1}期于${until(each)}前支付${amountOnPaper(each.amountFen)}`,
  )
  const head = `${payer}${joint}${method}向${payee}支付${purpose}${amountOnPaper(clause.totalFen)}，分${clause.instalments.length}期付清：`
  return ended(head + parts.join('；') + account) + ended(clause.otherwise)
}

function actText(clause: ActClause, parties: Named): string {
  const who = namesOf(clause.actors, parties) || BLANK
  const when = clause.lasting ? '自本协议生效之日起' : `于${clause.due ? dateOnPaper(clause.due) : BLANK}前`
  const rest = [clause.action || BLANK, clause.measure, clause.manner].filter(text => text !== '')
  return ended(`${who}${when}${rest.map(trimEnd).join('，')}`) + ended(clause.otherwise)
}

const until = (each: Instalment) => (each.due ? dateOnPaper(each.due) : BLANK)

const trimEnd = (text: string) => text.replace(/[。；，,;.\s]+$/u, '')

function ended(text: string): string {
  return text.trim() === '' ? '' : `${trimEnd(text)}。`
}

/** 协议涉及金额: the sum of all payments, which is what the register counts. */
export function agreedFen(clauses: readonly Clause[]): number {
  return clauses.reduce((sum, clause) => sum + (clause.kind === 'pay' ? clause.totalFen : 0), 0)
}
