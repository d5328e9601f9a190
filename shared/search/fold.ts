import { simplified } from './traditional'

const known = new Map<string, string>()

/**
 * What finding looks at instead of the spelling: full width and half width, traditional and simplified, capital
 * and small are one, and everything that is neither letter nor digit is gone (买买提·吐尔逊 is one word).
 */
export function fold(text: string): string {
  let folded = ''
  for (const character of text) folded += foldOne(character)
  return folded
}

export type Folded = {
  text: string
  /** For each unit of the folded text, where the character it comes from begins and ends in the original. */
  from: number[]
  to: number[]
}

/** The same with the way back, for marking what was found in the text as it was written. */
export function foldWithPlaces(text: string): Folded {
  const folded: Folded = { text: '', from: [], to: [] }
  let at = 0
  for (const character of text) {
    const one = foldOne(character)
    folded.text += one
    for (let unit = 0; unit < one.length; unit += 1) {
      folded.from.push(at)
      folded.to.push(at + character.length)
    }
    at += character.length
  }
  return folded
}

function foldOne(character: string): string {
  const found = known.get(character)
  if (found !== undefined) return found
  const made = Array.from(character.normalize('NFKD').toLowerCase(), each =>
    /[\p{L}\p{N}\p{Co}]/u.test(each) ? simplified(each) : '',
  ).join('')
  known.set(character, made)
  return made
}
