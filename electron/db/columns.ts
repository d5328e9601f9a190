import { z } from 'zod'

/** A column that holds 0 or 1. */
export const Flag = z.union([z.literal(0), z.literal(1)]).transform(value => value === 1)

/** A column that holds JSON of the given shape. */
export function json<T>(shape: z.ZodType<T>): z.ZodType<T> {
  return z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(shape)
}

export const Id = z.object({ id: z.int() })
export const Count = z.object({ count: z.int() })
