/** What the foot of an agreement's copies shows of the hash of its text: '3F2A-9C41-0B7E-55D0'. */
export function textCode(textHash: string): string {
  return textHash
    .slice(0, 16)
    .toUpperCase()
    .replace(/(.{4})(?=.)/g, '$1-')
}

export const TEXT_CODE_LABEL = '校验码'

const CODE = /校验码\s*([0-9A-F]{4}(?:-[0-9A-F]{4}){3})/g

/** Every code that stands in a text. */
export function codesIn(text: string): string[] {
  return [...new Set([...text.matchAll(CODE)].map(([, code = '']) => code))]
}
