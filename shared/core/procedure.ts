import type { z } from 'zod'

/** query: reads. command: writes, in one transaction. task: waits for something outside, such as a file. */
export type Kind = 'query' | 'command' | 'task'

/**
 * `open` procedures answer before anybody has sat down at the desk. Of a `sealed` one the journal keeps who asked it
 * and about which case, not what was written.
 */
export type Procedure = { kind: Kind; open: boolean; sealed: boolean; input: z.ZodType; output: z.ZodType }

const kind =
  <K extends Kind>(name: K) =>
  <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({
    kind: name,
    open: false,
    sealed: false,
    input,
    output,
  })

export const query = kind('query')
export const command = kind('command')
export const task = kind('task')

/** Marks a procedure that may be called before anybody has sat down at the desk. */
export const open = <P extends Procedure>(procedure: P): P => ({ ...procedure, open: true })

/** Marks a command whose words are told in confidence. */
export const sealed = <P extends Procedure>(procedure: P): P => ({ ...procedure, sealed: true })
