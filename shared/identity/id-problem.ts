import { z } from 'zod'

/** What is wrong or odd about a number of a document, by name; the window words it. */
export const IdProblem = z.discriminatedUnion('code', [
  z.object({ code: z.literal('length'), length: z.int() }),
  z.object({ code: z.literal('characters') }),
  z.object({ code: z.literal('province'), province: z.string() }),
  z.object({ code: z.literal('birth-day'), text: z.string() }),
  z.object({ code: z.literal('birth-day-future'), day: z.string() }),
  z.object({ code: z.literal('check-digit'), expected: z.string(), found: z.string() }),
  /** Of a 港澳台居民居住证: begins with neither 81 nor 82 nor 83. */
  z.object({ code: z.literal('residence-prefix'), found: z.string() }),
  /** Of a 外国人永久居留身份证: neither 18 digits that begin with 9 nor three letters and twelve digits. */
  z.object({ code: z.literal('permit-shape') }),
  z.object({ code: z.literal('passport-shape') }),
  z.object({ code: z.literal('credit-length'), length: z.int() }),
  z.object({ code: z.literal('credit-characters') }),
  z.object({ code: z.literal('credit-check'), expected: z.string(), found: z.string() }),
  /** Fits, yet its owner would be older than anybody is. */
  z.object({ code: z.literal('over-120'), age: z.int() }),
])
export type IdProblem = z.infer<typeof IdProblem>
