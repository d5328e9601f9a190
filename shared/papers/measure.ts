/** Letters and digits of a 仿宋 are half as wide as its characters; some stand-ins draw them a little wider. */
const NARROW = 0.56

/** Width of a text in characters of its type size, on the safe side. */
export function widthOf(text: string): number {
  let width = 0
  for (const letter of text) width += /[\u0020-\u007e]/.test(letter) ? NARROW : 1
  return width
}
