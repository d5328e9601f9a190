import { contract, type Contract, type Input, type Name, type Output } from '@shared/contract'
import { Refusal, type Reply } from '@shared/core/failure'
import { ContactId } from '@shared/core/ids'
import { z } from 'zod'

import { findContact } from '../db/contact-repo'
import { appendToJournal } from '../db/journal-repo'
import { refreshSearch } from '../db/search-index-repo'
import type { Reader, Store, Writer } from '../db/store'
import type { Host } from '../host'

/** `today` and `now` are the office's; `actor` is who sits at the desk. */
type Clock = { today: string; now: string }
export type Scopes = {
  query: Clock & { db: Reader }
  command: Clock & { db: Writer; actor: ContactId }
  /** `afterwards` is written together with the journal entry, once the task has succeeded. */
  task: Clock & {
    db: Reader
    actor: ContactId
    host: Host
    afterwards: (write: (db: Writer) => void) => void
  }
}
type Kind<N extends Name> = Contract[N]['kind']
type Answer<N extends Name> = Kind<N> extends 'task' ? Promise<Output<N>> : Output<N>

/** One function per procedure of the contract; its kind decides what it is handed. */
export type Handlers = { [N in Name]: (scope: Scopes[Kind<N>], input: Input<N>) => Answer<N> }

export type Dispatch = (name: string, input: unknown, actor: unknown) => Promise<Reply<unknown>>

/** Slower than this and the log says so, with the name and nothing else. */
const SLOW_MILLISECONDS = 40

/** Check the question, run the handler (a command in one transaction with its journal entry and the search index), check the answer. */
export function createDispatch(handlers: Handlers, store: Store, host: Host): Dispatch {
  function answer<N extends Name>(name: N, handler: Handlers[N], raw: unknown, by: unknown): unknown {
    const { kind, open, sealed, input, output } = contract[name]
    const actor = whoAsks(store, by, open || kind === 'query')
    const asked = understand<N>(input, raw)
    const later: ((db: Writer) => void)[] = []
    const afterwards = (write: (db: Writer) => void) => void later.push(write)
    const scope = {
      db: store,
      host,
      today: host.today(),
      now: host.now(),
      actor: actor ?? NOBODY,
      afterwards,
    }
    const run = () => handler(scope, asked)
    const note = (value: unknown) =>
      appendToJournal(store, {
        at: host.instant(),
        actorId: actor,
        procedure: name,
        caseId: caseOf(asked) ?? caseOf(value),
        input: JSON.stringify(sealed ? numbersOf(asked) : withNoted(asked, value)),
      })
    if (kind === 'query') return output.parse(run())
    if (kind === 'command')
      return store.transaction(() => {
        const value = output.parse(run())
        refreshSearch(store)
        note(value)
        return value
      })
    return Promise.resolve(run()).then(value => {
      const checked = output.parse(value)
      store.transaction(() => {
        for (const write of later) write(store)
        note(checked)
      })
      return checked
    })
  }

  return async (name, input, actor) => {
    const began = performance.now()
    try {
      if (!isName(name))
        throw new Refusal({ code: 'invalid-input', field: '', message: `No procedure ${name}` })
      return { ok: true, value: await answer(name, handlers[name], input, actor) }
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, failure: error.failure }
      host.report(error)
      return { ok: false, failure: { code: 'internal' } }
    } finally {
      const took = performance.now() - began
      if (took > SLOW_MILLISECONDS && isName(name) && contract[name].kind !== 'task') host.slow(name, took)
    }
  }
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- stands for nobody in open procedures, never stored
const NOBODY = 0 as ContactId

function whoAsks(store: Reader, by: unknown, mayBeNobody: boolean): ContactId | null {
  const id = ContactId.safeParse(by)
  const contact = id.success ? findContact(store, id.data) : undefined
  if (contact?.active) return contact.id
  if (mayBeNobody) return null
  throw new Refusal({ code: 'no-actor' })
}

const Noted = z.object({ noted: z.record(z.string(), z.unknown()) })

/** An answer may carry what the journal is to hold beside the question: how many rows went out, in which role. */
function withNoted(asked: unknown, value: unknown): unknown {
  const noted = Noted.safeParse(value)
  return noted.success ? { ...Object(asked), noted: noted.data.noted } : asked
}

/** Of a sealed question: which case, which session, and nothing that was written. */
function numbersOf(asked: unknown): object {
  const shown = ['caseId', 'version', 'sessionId', 'noteId', 'offerId']
  return Object.fromEntries(Object.entries(Object(asked)).filter(([key]) => shown.includes(key)))
}

const OfCase = z.object({ caseId: z.int() })
const IsFile = z.object({ case: z.object({ id: z.int() }) })
const HasRef = z.object({ ref: OfCase })

/** Which case an input or an answer is about, for the journal. */
function caseOf(value: unknown): number | null {
  const direct = OfCase.safeParse(value)
  if (direct.success) return direct.data.caseId
  const ref = HasRef.safeParse(value)
  if (ref.success) return ref.data.ref.caseId
  const file = IsFile.safeParse(value)
  return file.success ? file.data.case.id : null
}

function isName(name: string): name is Name {
  return Object.hasOwn(contract, name)
}

function understand<N extends Name>(schema: z.ZodType, raw: unknown): Input<N> {
  const parsed = schema.safeParse(raw)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- parsed by N's own schema on this line
  if (parsed.success) return parsed.data as Input<N>
  const field = parsed.error.issues[0]?.path.join('.') ?? ''
  throw new Refusal({ code: 'invalid-input', field, message: z.prettifyError(parsed.error) })
}
