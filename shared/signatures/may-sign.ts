import type { Agreement } from '../agreements/agreement'
import type { Case } from '../cases/case'
import { allow, refuse, type Decision } from '../core/decision'

export type ElectronicRefusal = 'paper-only' | 'paper-not-final'

/** Marriage, adoption, succession (电子签名法 3): named in the kind of the dispute, or in what it is about. */
const PERSONAL = /离婚|结婚|婚姻|收养|继承|遗产|遗嘱|遗赠/

/** agreements on marriage, adoption or succession are signed on paper, and on nothing else. */
export function isPaperOnly({ registration }: Case): boolean {
  const { kind, title, subject, requests } = registration
  return kind === 'family' || PERSONAL.test([title, subject, ...requests].join(' '))
}

/** Only a text that is presented, and not void, is signed electronically; a draft would be void at the next key. */
export function maySignElectronically(
  filed: Case,
  agreement: Agreement,
): Decision<Agreement, ElectronicRefusal> {
  if (isPaperOnly(filed)) return refuse('paper-only')
  if (agreement.state === 'draft' || agreement.state === 'superseded') return refuse('paper-not-final')
  return allow(agreement)
}
