import { z } from 'zod'

/** A word that is used once and kept nowhere: whatever writes it down, log or journal, writes this instead. */
export class Secret {
  readonly #word: string
  constructor(word: string) {
    this.#word = word
  }
  /** The word itself, for the one place that needs it. */
  reveal(): string {
    return this.#word
  }
  toJSON(): string {
    return '（不记）'
  }
  toString(): string {
    return '（不记）'
  }
}

/** A passphrase as the window sends it; from here on only as a secret. */
export const Passphrase = z
  .string()
  .max(200)
  .transform(word => new Secret(word))
