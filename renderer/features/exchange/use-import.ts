import type { Output } from '@shared/contract'
import type { ImportChoices } from '@shared/exchange/choices'
import type { Verdict } from '@shared/exchange/contract'
import { OLD_COLUMNS, type OldColumn } from '@shared/exchange/columns'
import { useState } from 'react'

import { announce } from '../../app/announce'
import { refreshLists } from '../../app/queries'
import { noteSaved } from '../../app/saved'
import { call, failureOf } from '../../desk'
import { failureText } from '../../wording/failure-text'

export type OldTable = NonNullable<Output<'exchange.open'>['table']>
export type Report = Output<'exchange.import'>

/** What the committee still has to choose is null; nothing of it is chosen by the program. */
export type OpenChoices = { [K in keyof ImportChoices]: ImportChoices[K] | null }
export const FIRST_CHOICES: OpenChoices = {
  kind: 'other',
  source: null,
  channel: 'visit',
  opening: 'registration-form',
  mediatorId: null,
  unknownMediators: 'add',
  fate: 'closed',
  retention: null,
  withoutNumber: 'leave-out',
}

const NAMES: Partial<Record<keyof ImportChoices, string>> = {
  source: '案件来源',
  mediatorId: '记在谁名下',
  retention: '保管期限',
}

/** What is still open, in words. */
export function openChoices(choices: OpenChoices, mapping: readonly (OldColumn | null)[]): string[] {
  const missing = (['source', 'mediatorId', 'retention'] as const)
    .filter(key => choices[key] === null)
    .map(key => NAMES[key] ?? '')
  const needed =
    mapping.includes('acceptedOn') || mapping.includes('requestedOn') || mapping.includes('closedOn')
  return needed ? missing : [`哪一列是${OLD_COLUMNS.words.acceptedOn}`, ...missing]
}

type Doing =
  | { what: 'opening' }
  | { what: 'checking'; done: number; total: number }
  | { what: 'writing' }
  | null

/** 导入旧登记簿 from choosing the file to the report; what was chosen stays when something is refused. */
export function useImport() {
  const [table, setTable] = useState<OldTable | null>(null)
  const [sheet, setSheet] = useState(0)
  const [mapping, setMapping] = useState<(OldColumn | null)[]>([])
  const [choices, setChoices] = useState(FIRST_CHOICES)
  const [verdict, setVerdict] = useState<Verdict | null>(null)
  const [flipped, setFlipped] = useState<ReadonlySet<number>>(new Set())
  const [report, setReport] = useState<Report | null>(null)
  const [doing, setDoing] = useState<Doing>(null)
  const [refused, setRefused] = useState<string | null>(null)

  const attempt = async (now: Doing, work: () => Promise<void>) => {
    if (doing) return
    setDoing(now)
    setRefused(null)
    try {
      await work()
    } catch (error) {
      setRefused(failureText(failureOf(error)))
    } finally {
      setDoing(null)
    }
  }
  const show = (found: OldTable, at: number) => {
    setSheet(at)
    setMapping(found.sheets[at]?.mapping ?? [])
    setVerdict(null)
  }
  const open = () =>
    attempt({ what: 'opening' }, async () => {
      const answer = await call('exchange.open', {})
      if (!answer.table) return
      setTable(answer.table)
      setReport(null)
      const rows = answer.table.sheets.map(each => each.rows)
      show(answer.table, rows.indexOf(Math.max(...rows)))
    })
  const check = () =>
    attempt({ what: 'checking', done: 0, total: 1 }, async () => {
      const whole = settled(choices)
      if (!table || !whole || openChoices(choices, mapping).length > 0) return
      for (let from = 0; ;) {
        const answer = await call('exchange.check', {
          token: table.token,
          sheet,
          mapping,
          choices: whole,
          from,
        })
        setDoing({ what: 'checking', done: answer.done, total: answer.total })
        if (answer.verdict) {
          setFlipped(new Set())
          setVerdict(answer.verdict)
          announce(`核对完，${answer.verdict.ready} 行可以导入`)
          return
        }
        from = answer.done
      }
    })
  const bringIn = () =>
    attempt({ what: 'writing' }, async () => {
      if (!table || !verdict) return
      const rows = verdict.rows.filter(each => flipped.has(each.row))
      const [take, leave] = (['ask', 'yes'] as const).map(kind =>
        rows.filter(each => each.take === kind).map(each => each.row),
      )
      setReport(await call('exchange.import', { token: table.token, take: take ?? [], leave: leave ?? [] }))
      setTable(null)
      setVerdict(null)
      noteSaved()
      void refreshLists()
    })
  return {
    table,
    sheet,
    mapping,
    choices,
    verdict,
    flipped,
    report,
    doing,
    refused,
    open,
    check,
    bringIn,
    chooseSheet: (at: number) => table && show(table, at),
    setColumn: (at: number, column: OldColumn | null) => {
      setVerdict(null)
      // One meaning for one column.
      setMapping(old => old.map((each, index) => (index === at ? column : each === column ? null : each)))
    },
    choose: (changes: Partial<OpenChoices>) => {
      setVerdict(null)
      setChoices(old => ({ ...old, ...changes }))
    },
    flip: (row: number) =>
      setFlipped(old => new Set(old.has(row) ? [...old].filter(each => each !== row) : [...old, row])),
    back: () => setVerdict(null),
  }
}
export type Importing = ReturnType<typeof useImport>

function settled(choices: OpenChoices): ImportChoices | null {
  const { kind, source, channel, opening, mediatorId, unknownMediators, fate, retention, withoutNumber } =
    choices
  if (!kind || !source || !channel || !opening || !mediatorId) return null
  if (!unknownMediators || !fate || !retention || !withoutNumber) return null
  return { kind, source, channel, opening, mediatorId, unknownMediators, fate, retention, withoutNumber }
}
