/** '110***********002X': first three and last four stay readable. */
export function maskId(number: string): string {
  return number.length < 8 ? '*'.repeat(number.length) : keepEnds(number, 3, 4)
}

/** '138****0502'; short numbers lose their middle. */
export function maskPhone(number: string): string {
  if (number === '') return ''
  return number.length < 8 ? `${number.slice(0, 1)}****` : keepEnds(number, 3, 4)
}

/** A number that came from the desk without its middle; nobody ever typed it. */
export const isMask = (text: string) => text.includes('*')

function keepEnds(text: string, head: number, tail: number): string {
  return text.slice(0, head) + '*'.repeat(text.length - head - tail) + text.slice(-tail)
}
