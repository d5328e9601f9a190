import { z } from 'zod'

import { command, query } from '../core/procedure'

/** 楼栋 of a 小区, in its 小分格, with its 楼栋长. */
export const Building = z.object({
  estate: z.string().trim().min(1).max(60),
  name: z.string().trim().min(1).max(40),
  grid: z.string().trim().max(40),
  leader: z.string().trim().max(40),
})
export type Building = z.infer<typeof Building>

export const placesContract = {
  'places.buildings': query(z.object({}), z.array(Building)),
  'places.addBuildings': command(
    z.object({ buildings: z.array(Building).min(1).max(500) }),
    z.array(Building),
  ),
}
