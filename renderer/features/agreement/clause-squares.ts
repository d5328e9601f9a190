import type { Clause } from '@shared/agreements/clause'
import type { ClauseSquare, Finding } from '@shared/agreements/finding'

import type { Square } from '../../ui/squares'

const SQUARES: readonly { square: ClauseSquare; char: string; label: string }[] = [
  { square: 'who', char: '谁', label: '何人' },
  { square: 'what', char: '事', label: '何事' },
  { square: 'much', char: '数', label: '多少' },
  { square: 'when', char: '时', label: '何时' },
  { square: 'how', char: '法', label: '怎么办' },
  { square: 'otherwise', char: '违', label: '不履行怎么办' },
]

/** 谁事数时法违 of one clause: filled where it says so, ochre where a finding lies, thin where nothing is asked. */
export function clauseSquares(clause: Clause, findings: readonly Finding[], index: number): Square[] {
  return SQUARES.map(({ square, char, label }) => {
    const missing = findings.some(
      each =>
        each.severity !== 'hint' &&
        each.place.at === 'clause' &&
        each.place.index === index &&
        each.place.square === square,
    )
    return { char, label, state: missing ? 'missing' : says(clause, square) ? 'done' : 'later' }
  })
}

function says(clause: Clause, square: ClauseSquare): boolean {
  if (clause.kind === 'free') return square === 'what' && clause.text !== ''
  if (clause.kind === 'act') {
    const told: Record<ClauseSquare, boolean> = {
      who: clause.actors.length > 0,
      what: clause.action !== '',
      much: clause.measure !== '',
      when: clause.due !== null || clause.lasting,
      how: clause.manner !== '',
      otherwise: clause.otherwise !== '',
    }
    return told[square]
  }
  const told: Record<ClauseSquare, boolean> = {
    who: clause.payers.length > 0 && (clause.payees.length > 0 || clause.payeeOutside !== ''),
    what: clause.purpose !== '',
    much: clause.totalFen > 0,
    when: clause.instalments.every(each => each.due !== null),
    how: clause.method !== null,
    otherwise: clause.otherwise !== '',
  }
  return told[square]
}
