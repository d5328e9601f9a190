import type { Input } from '@shared/contract'
import { exchangeContract, type Verdict } from '@shared/exchange/contract'
import type { ImportChoices } from '@shared/exchange/choices'

import { z } from 'zod'

import type { TestDesk } from './desk'

export const choices = (desk: Pick<TestDesk, 'actor'>, over: Partial<ImportChoices> = {}): ImportChoices => ({
  kind: 'other',
  source: 'application',
  channel: 'visit',
  opening: 'registration-form',
  mediatorId: desk.actor,
  unknownMediators: 'add',
  fate: 'closed',
  retention: '长期',
  withoutNumber: 'leave-out',
  ...over,
})

const Opened = exchangeContract['exchange.open'].output
const Checked = exchangeContract['exchange.check'].output
const Imported = exchangeContract['exchange.import'].output

type Caller = { call(name: string, input: unknown): Promise<unknown> }
const valueOf = (reply: unknown) => z.object({ value: z.unknown() }).parse(reply).value

/** Chooses a file and checks its first sheet from the first row to the last. */
export async function checked(
  desk: TestDesk,
  bytes: Uint8Array,
  name: string,
  over: Partial<ImportChoices> = {},
) {
  desk.chooseFile({ name, bytes })
  const opened = Opened.parse(valueOf(await desk.call('exchange.open', {}))).table
  const sheet = opened?.sheets[0]
  if (!opened || !sheet) throw new Error('There was no table')
  const input = { token: opened.token, sheet: 0, mapping: sheet.mapping, choices: choices(desk, over) }
  const verdict = await checkAll(desk, input)
  return { opened, sheet, verdict, token: opened.token, input }
}

export async function checkAll(
  desk: { call: TestDesk['call'] } | Caller,
  input: Omit<Input<'exchange.check'>, 'from'>,
): Promise<Verdict> {
  for (let from = 0; ;) {
    const answer = Checked.parse(valueOf(await desk.call('exchange.check', { ...input, from })))
    if (answer.verdict) return answer.verdict
    from = answer.done
  }
}

export const imported = async (desk: TestDesk, token: string, take: number[] = [], leave: number[] = []) =>
  Imported.parse(valueOf(await desk.call('exchange.import', { token, take, leave })))
