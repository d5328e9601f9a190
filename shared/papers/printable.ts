/** Characters that XML 1.0 forbids would make a Word file unreadable; half surrogate pairs are replaced. */
// oxlint-disable-next-line no-control-regex -- these are the characters to remove
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

export function printable(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, '')
}
