import type { Name, Output, RawInput } from '@shared/contract'
import { CaseFile } from '@shared/cases/case-file'
import type { ContactId } from '@shared/core/ids'

import type { Store } from '../db/store'
import type { Host } from '../host'
import { createDispatch } from '../ipc/dispatch'
import { handlers } from '../procedures'

type OnCaseName = { [N in Name]: RawInput<N> extends { caseId: number; version: number } ? N : never }[Name]

/** A desk whose clock is turned by hand, so that the samples have a past that the rules have agreed to. */
export type SampleDesk = {
  at(time: string): void
  call<N extends Name>(name: N, input: RawInput<N>, actor?: ContactId): Promise<Output<N>>
  onCase<N extends OnCaseName>(
    file: CaseFile,
    name: N,
    input: Omit<RawInput<N>, 'caseId' | 'version'>,
    actor: ContactId,
  ): Promise<CaseFile>
}

export function sampleDesk(store: Store): SampleDesk {
  let clock = '2000-01-01T00:00'
  const dispatch = createDispatch(
    handlers,
    store,
    clockHost(() => clock),
  )
  const ask = async (name: Name, input: unknown, actor?: ContactId): Promise<unknown> => {
    const reply = await dispatch(name, input, actor)
    if (reply.ok) return reply.value
    throw new Error(`The sample data break a rule at ${clock}: ${name} ${JSON.stringify(reply.failure)}`)
  }
  return {
    at: time => {
      clock = time
    },
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the dispatcher parsed it with N's output schema
    call: async (name, input, actor) => (await ask(name, input, actor)) as Output<typeof name>,
    onCase: async ({ case: { id, version } }, name, input, actor) =>
      CaseFile.parse(await ask(name, { caseId: id, version, ...input }, actor)),
  }
}

/** No file, no printer: making samples needs nothing but a clock. */
function clockHost(now: () => string): Host {
  return {
    today: () => now().slice(0, 10),
    now,
    instant: () => `${now()}:00.000Z`,
    report: error => {
      throw error
    },
    slow: () => undefined,
    saveFile: none,
    openFile: none,
    writeTemporary: none,
    openPath: none,
    readFile: none,
    keepFile: none,
    keptFile: none,
    askTimeStamp: none,
    showScreen: none,
    hideScreen: none,
    printHtml: none,
    htmlToPdf: none,
  }
}

const none = () => Promise.reject(new Error('The sample desk has no machine'))
