import * as fc from 'fast-check'
import { z } from 'zod'

/** The part of JSON Schema that the contract's own schemas use. */
const Schema = z.object({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  get anyOf() {
    return z.array(Schema).optional()
  },
  get oneOf() {
    return z.array(Schema).optional()
  },
  get properties() {
    return z.record(z.string(), Schema).optional()
  },
  get items() {
    return Schema.optional()
  },
  required: z.array(z.string()).optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  minimum: z.number().optional(),
  exclusiveMinimum: z.number().optional(),
  pattern: z.string().optional(),
  format: z.string().optional(),
})
type Schema = z.infer<typeof Schema>

/** Values that fit what a procedure asks. */
export const fitting = (input: z.ZodType) =>
  values(Schema.parse(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })))

const ODD = [
  '',
  ' ',
  '陈喆堃',
  "'; DROP TABLE cases; --",
  '=1+1',
  '𠮷𡈽',
  '\u202Eabc',
  '<b>x</b>',
  '%_\\',
  '__proto__',
  '犇'.repeat(60),
]
const DAYS = ['2026-11-24', '2026-12-07', '2026-02-28', '2027-01-10', '1999-01-01']

/** Small numbers, so that some name a row that is there, and odd texts. */
function values(schema: Schema): fc.Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fc.oneof(...choices.map(values))
  if ('const' in schema && schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const { type } = schema
  if (Array.isArray(type)) return fc.oneof(...type.map(each => values({ ...schema, type: each })))
  switch (type ?? 'string') {
    case 'integer':
    case 'number':
      return numbers(Math.max(0, schema.minimum ?? schema.exclusiveMinimum ?? 0))
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return fc.array(values(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, Math.min(schema.maxItems ?? 3, 3)),
      })
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(schema.properties ?? {}).map(([name, each]) => [name, values(each)]),
        ),
        { requiredKeys: schema.required ?? [] },
      )
    default:
      return text(schema)
  }
}

function text({ format, pattern }: Schema): fc.Arbitrary<string> {
  if (format === 'date') return fc.constantFrom(...DAYS)
  if (pattern?.includes('T(')) return fc.constantFrom(...DAYS.map(day => `${day}T10:30`), '2026-11-24T09:00')
  if (pattern?.includes('R-')) return fc.constantFrom('R-03', 'R-27', 'R-41', 'R-43', 'R-53')
  return fc.constantFrom(...ODD, '{年}{序4}', '长期')
}

const numbers = (min: number) => fc.integer({ min, max: min + 30 })
