import { ledgerHtml } from '@shared/numbers/ledger-html'
import { proveSeries, SERIES, type Series, type SeriesProof } from '@shared/numbers/ledger'
import { voidNumber } from '@shared/numbers/void-number'

import {
  broughtOrdinals,
  heldNumbers,
  insertVoid,
  ledgerRows,
  takeNumberFromDrafts,
  yearsOfNumbers,
} from '../db/number-ledger-repo'
import { findOffice } from '../db/office-repo'
import type { Reader } from '../db/store'
import type { Handlers } from '../ipc/dispatch'
import { happened, onCase } from './on-case'
import { found, orRefuse } from './refusing'

export const numbers = {
  'numbers.ledger': ({ db }, { year }) => ({ years: yearsOfNumbers(db), series: proofs(db, year) }),

  'numbers.void': onCase((scope, filed, { series, year, ordinal, reason }) => {
    const { db, now, actor } = scope
    const row = found(
      ledgerRows(db, series, year).find(each => each.ordinal === ordinal && each.caseId === filed.id),
      'number',
    )
    const { number } = orRefuse(voidNumber(row))
    insertVoid(db, { series, year, ordinal, reason, actorId: actor, at: now })
    takeNumberFromDrafts(db, number)
    happened(scope, filed.id, 'number-voided', `${number}，${reason}`)
  }),

  'numbers.print': async ({ db, today, host }, { year }) => {
    const { committee, sample } = found(findOffice(db), 'office')
    const html = ledgerHtml({ committee, year, today, sample, series: proofs(db, year) })
    await host.printHtml(html, `${year}年编号台账`)
    return { printed: true }
  },
} satisfies Pick<Handlers, Extract<keyof Handlers, `numbers.${string}`>>

const proofs = (db: Reader, year: number): SeriesProof[] =>
  SERIES.codes.map(series => proofOf(db, series, year))

function proofOf(db: Reader, series: Series, year: number): SeriesProof {
  const rows = ledgerRows(db, series, year)
  const held = new Set(heldNumbers(db, series, year))
  const known = new Set(rows.map(each => each.number))
  const strangers = [...held].filter(each => !known.has(each))
  return proveSeries(series, rows, { held, strangers, brought: new Set(broughtOrdinals(db, series, year)) })
}
