/** '陈某某', '古某某': how a person is called on a paper that leaves the house. */
export function initialOf(name: string): string {
  const [first = ''] = Array.from(name)
  return first + '某'.repeat(Math.min(2, Math.max(1, Array.from(name.split('·')[0] ?? '').length - 1)))
}

const ID_NUMBER = /\d{17}[\dXx]/g
const MOBILE = /1[3-9]\d{9}/g

/**
 * words for people outside the house. Whoever is known to the case or the entry appears by the first character of
 * the name; ID numbers and mobile numbers lose their middle, whoever they belong to.
 */
export function forOutside(words: string, names: readonly string[]): string {
  const known = [...new Set(names)].filter(each => each.length > 1).toSorted((a, b) => b.length - a.length)
  return known
    .reduce((text, name) => text.replaceAll(name, initialOf(name)), words)
    .replaceAll(ID_NUMBER, found => `${found.slice(0, 3)}***********${found.slice(-4)}`)
    .replaceAll(MOBILE, found => `${found.slice(0, 3)}****${found.slice(-4)}`)
}
