import { z } from 'zod'

/** A code list of the field: English codes for the program, Chinese words for people and papers. */
export function codeList<const T extends Record<string, string>>(words: T) {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys forgets the key type
  const codes = Object.keys(words) as (keyof T & string)[]
  return { words, codes, schema: z.enum(codes) }
}
