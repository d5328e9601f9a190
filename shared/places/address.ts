import { z } from 'zod'

/** 小区–楼栋–房号; `text` is for places outside the community or what the three cannot say. */
export const Address = z.object({
  estate: z.string().trim().max(60),
  building: z.string().trim().max(40),
  room: z.string().trim().max(40),
  text: z.string().trim().max(120),
})
export type Address = z.infer<typeof Address>

/** '榕荫花园3栋502' as papers and lists print it. */
export function addressText(address: Address): string {
  const { estate, building, room, text } = address
  return [estate + building + room, text].filter(part => part !== '').join('，')
}
