import type { Name, RawInput } from '@shared/contract'
import type { CaseFile } from '@shared/cases/case-file'
import { CaseFile as CaseFileShape } from '@shared/cases/case-file'
import type { ContactId } from '@shared/core/ids'
import type { Reply } from '@shared/core/failure'

import { openStore } from '../../electron/db/store'
import type { ChosenFile, Host } from '../../electron/host'
import { createDispatch } from '../../electron/ipc/dispatch'
import { handlers } from '../../electron/procedures'
import { seedCommunity } from '../../electron/samples/seed'

/** A whole desk in memory: the real schema, the real rules, the sample community, a clock that is set by hand. */
export async function testDesk({ now = '2026-11-24T09:00', file = ':memory:' } = {}) {
  let clock = now
  const store = openStore(file)
  const reported: unknown[] = []
  const slow: string[] = []
  const saved = new Map<string, Uint8Array>()
  const kept = new Map<string, Uint8Array>()
  const onDisk = new Map<string, ChosenFile>()
  let stampServer = (_question: Uint8Array): Promise<Uint8Array | null> => Promise.resolve(null)
  let toOpen: ChosenFile | null = null
  const host: Host = {
    today: () => clock.slice(0, 10),
    now: () => clock,
    instant: () => `${clock}:00.000Z`,
    report: error => void reported.push(error),
    slow: name => void slow.push(name),
    saveFile: (name, bytes) => Promise.resolve(saved.set(name, bytes)).then(() => `/papers/${name}`),
    openFile: () => Promise.resolve(toOpen),
    writeTemporary: (name, bytes) => Promise.resolve(saved.set(name, bytes)).then(() => `/temporary/${name}`),
    openPath: () => Promise.resolve(true),
    readFile: path => Promise.resolve(onDisk.get(path) ?? null),
    keepFile: (sha256, ending, bytes) => Promise.resolve(void kept.set(`${sha256}.${ending}`, bytes)),
    keptFile: (sha256, ending) => Promise.resolve(kept.get(`${sha256}.${ending}`) ?? null),
    askTimeStamp: (_server, question) => stampServer(question),
    showScreen: () => Promise.resolve(true),
    hideScreen: () => Promise.resolve(),
    printHtml: () => Promise.resolve(),
    htmlToPdf: html => Promise.resolve(new TextEncoder().encode(html)),
  }
  const names = await seedCommunity(store, clock.slice(0, 10))
  const dispatch = createDispatch(handlers, store, host)
  const actor = names.contact('沈玉兰')
  const call = <N extends Name>(
    name: N,
    input: RawInput<N>,
    by: ContactId | null = actor,
  ): Promise<Reply<unknown>> => dispatch(name, input, by)
  const fileOf = async (reply: Promise<Reply<unknown>>): Promise<CaseFile> => {
    const settled = await reply
    if (!settled.ok) throw new Error(JSON.stringify(settled.failure))
    return CaseFileShape.parse(settled.value)
  }
  return {
    store,
    reported,
    slow,
    saved,
    /** Files under names that somebody may give. */
    onDisk,
    /** Who answers as time-stamp server. */
    answerStamps: (server: typeof stampServer) => {
      stampServer = server
    },
    host,
    names,
    actor,
    dispatch,
    call,
    /** The same, for commands that answer a case's file and are expected to succeed. */
    file: <N extends Name>(name: N, input: RawInput<N>) => fileOf(call(name, input)),
    /** What the next dialog that opens a file answers. */
    chooseFile: (chosen: ChosenFile | null) => {
      toOpen = chosen
    },
    setClock: (time: string) => {
      clock = time
    },
  }
}
export type TestDesk = Awaited<ReturnType<typeof testDesk>>

/** What a command on a case names first. */
export const on = (file: CaseFile) => ({ caseId: file.case.id, version: file.case.version })

/** The refusal's name, or the failure's code where no rule spoke. */
export function refusal(reply: Reply<unknown>): string | null {
  if (reply.ok) return null
  return reply.failure.code === 'rule' ? reply.failure.rule : reply.failure.code
}
