import { z } from 'zod'

/** 楼栋 of a 小区 as it stands today, in its 小分格, with its 楼栋长. */
export const Building = z.object({
  estate: z.string().trim().min(1).max(60),
  name: z.string().trim().min(1).max(60),
  grid: z.string().trim().max(60),
  leader: z.string().trim().max(60),
})
export type Building = z.infer<typeof Building>
