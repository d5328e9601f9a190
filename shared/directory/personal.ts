import { z } from 'zod'

/** Somebody whom a contact says to be near to: 配偶, 同事, 雇主, 债务 …. */
export const Tie = z.object({
  name: z.string().trim().min(1).max(80),
  relation: z.string().trim().max(40),
  phone: z.string().trim().max(40),
})
export type Tie = z.infer<typeof Tie>

/** What is asked of the desk's own people only to see whether they are near to a party. */
export const Personal = z.object({
  idNumber: z.string().trim().max(40),
  home: z.object({
    estate: z.string().trim().max(60),
    building: z.string().trim().max(40),
    room: z.string().trim().max(40),
  }),
  ties: z.array(Tie).max(40),
})
export type Personal = z.infer<typeof Personal>

export const NOTHING_PERSONAL: Personal = {
  idNumber: '',
  home: { estate: '', building: '', room: '' },
  ties: [],
}
