/** What somebody typed into a mask: the mask itself is never part of a number. */
export function typedInto(mask: string, text: string): string {
  if (!text.includes('*')) return text
  let head = 0
  while (head < mask.length && head < text.length && mask[head] === text[head]) head += 1
  let tail = 0
  while (
    tail < mask.length - head &&
    tail < text.length - head &&
    mask[mask.length - 1 - tail] === text[text.length - 1 - tail]
  )
    tail += 1
  return text.slice(head, text.length - tail).replaceAll('*', '')
}
