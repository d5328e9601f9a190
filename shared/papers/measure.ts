/** Letters and digits of a 仿宋 are half as wide as its characters; some stand-ins draw them a little wider. */
const NARROW = 0.56

/** Width of a text in characters of its type size, on the safe side. */
export function widthOf(text: string): number {
  let width = 0
  for (const letter of text) width += /[\u0020-\u007e]/.test(letter) ? NARROW : 1
  return width
}

/** Labels at the left edge share a column, so that what follows them is aligned; '1、' and the like do not. */
const LABEL_COLUMN = 5

/** Characters of air between a label and the place where its value begins, beyond the one that always is there. */
export function labelAir(label: string, from: number): number {
  return from > 0 || label.length < 3 ? 0 : Math.max(0, LABEL_COLUMN - widthOf(label))
}
