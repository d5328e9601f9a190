/** What a sentence about a refusal needs to name: a person, a clashing case, a missing field. */
export type About = Readonly<Record<string, string | number>>

/** What a rule answers: yes with a value, or no with a named reason. */
export type Decision<T, R extends string = string> =
  | { allowed: true; value: T }
  | { allowed: false; reason: R; about: About }

export const allow = <T>(value: T): Decision<T, never> => ({ allowed: true, value })
export const refuse = <R extends string>(reason: R, about: About = {}): Decision<never, R> => ({
  allowed: false,
  reason,
  about,
})

/** Makes the compiler prove that a switch names every case. */
export function unreachable(value: never): never {
  throw new Error(`Unreachable: ${JSON.stringify(value)}`)
}
