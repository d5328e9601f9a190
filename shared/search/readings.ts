import { pinyin } from 'pinyin-pro'

const OPTIONS = { toneType: 'none', type: 'array', surname: 'head', v: true, nonZh: 'spaced' } as const

/** A list is read again at every key; so many names are worth remembering. */
const KEPT = 5000
const known = new Map<string, string[]>()

/**
 * How each character of a folded name is said, surname readings where the name begins with one: 单 shan, 区 ou,
 * 仇 qiu, 解 xie. What is no Chinese character stands for itself.
 */
export function readings(name: string): string[] {
  const found = known.get(name)
  if (found) return found
  const made = read(name)
  if (known.size >= KEPT) known.clear()
  known.set(name, made)
  return made
}

function read(name: string): string[] {
  const said: string[] = pinyin(name, OPTIONS)
  const characters = Array.from(name)
  const fitting = said.length === characters.length ? said : characters.flatMap(each => pinyin(each, OPTIONS))
  return fitting.map(each => each.toLowerCase())
}

/** One sign for each character, so that a place among the initials is a place in the name. */
export const initialsOf = (said: readonly string[]) =>
  said.map(each => (/^[a-z0-9]/.test(each) ? each.charAt(0) : '·')).join('')
