import { simplified } from './traditional'

const known = new Map<string, string>()

/**
 * What finding looks at instead of the spelling: full width and half width, traditional and simplified, capital
 * and small are one, and everything that is neither letter nor digit is gone (买买提·吐尔逊 is one word).
 */
export function fold(text: string): string {
  if (text.length > LONG) return Array.from(text, foldOne).join('')
  const units: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    const folded = UNITS[unit] || unitOf(unit)
    // A character of two units, or one that becomes several, is rare: then everything is looked up in words.
    if (folded === SEVERAL) return Array.from(text, foldOne).join('')
    if (folded !== NOTHING) units.push(folded)
  }
  return String.fromCharCode(...units)
}

/** More units than this are no arguments of one call. */
const LONG = 8000

/** What each unit of a text becomes, as far as it has been asked for; 0 is not known yet. */
const UNITS = new Int32Array(0x10000)
const NOTHING = -1
const SEVERAL = -2

function unitOf(unit: number): number {
  const isHalf = unit >= 0xd800 && unit <= 0xdfff
  const folded = isHalf ? '' : foldOne(String.fromCharCode(unit))
  const one = folded === '' ? NOTHING : folded.charCodeAt(0)
  const kept = isHalf || folded.length > 1 ? SEVERAL : one
  UNITS[unit] = kept
  return kept
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
