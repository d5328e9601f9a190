import { z } from 'zod'

/**
 * Words said in confidence. Not a string: nothing that prints, exports or shows text takes them, and to read them
 * one has to write `.inConfidence`, which is done in one part of the window only.
 */
export const PrivateWords = z.object({ inConfidence: z.string().trim().min(1).max(4000) })
export type PrivateWords = z.infer<typeof PrivateWords>
