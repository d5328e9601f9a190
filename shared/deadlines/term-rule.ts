import { z } from 'zod'

/** How a term runs: a calendar month (民法典 201–202) or a count of days. */
export const TermRule = z.enum(['one-month', 'thirty-days'])
export type TermRule = z.infer<typeof TermRule>
