import type { Name, Output, RawInput } from '@shared/contract'
import type { Failure, Reply } from '@shared/core/failure'
import type { ContactId } from '@shared/core/ids'

declare global {
  // Only an interface can be merged into the browser's own Window.
  // oxlint-disable-next-line typescript/consistent-type-definitions -- see above
  interface Window {
    desk: {
      version: string
      call(name: Name, input: unknown, actor: ContactId | null): Promise<Reply<unknown>>
      onChanged(listener: (change: { name: string }) => void): () => void
    }
  }
}

/** What the desk refused, as the window throws it. */
export class DeskError extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.code)
    this.failure = failure
  }
}

let actor: ContactId | null = null

/** Who sits at the desk; every later call is made in this person's name. */
export function setActor(id: ContactId | null): void {
  actor = id
}

export async function call<N extends Name>(name: N, input: RawInput<N>): Promise<Output<N>> {
  const reply = await window.desk.call(name, input, actor)
  if (!reply.ok) throw new DeskError(reply.failure)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the dispatcher parsed it with N's output schema
  return reply.value as Output<N>
}

export const failureOf = (error: unknown): Failure =>
  error instanceof DeskError ? error.failure : { code: 'internal' }
