import { fold } from '../search/fold'

/** How somebody is looked for while a field is typed in. */
export type PersonQuery =
  | { by: 'nothing' }
  | { by: 'name' | 'initials'; text: string }
  /** The last digits of a telephone or an ID number, the last one first; three digits may be a room as well. */
  | { by: 'digits'; reversed: string; room: string | null }
  | { by: 'room'; building: string; room: string }

/** Name, first letters of its reading, last digits of a number, or a room such as 3栋502 and 3-502. */
export function readPersonQuery(typed: string): PersonQuery {
  const text = typed.normalize('NFKC').trim()
  if (text === '') return { by: 'nothing' }
  if (/^\d{3,18}x?$/i.test(text)) {
    const reversed = Array.from(text.toUpperCase()).toReversed().join('')
    return { by: 'digits', reversed, room: text.length <= 4 ? text : null }
  }
  const place = /^(\d{1,3}|[A-Za-z])\s*(?:栋|幢|号楼|座|-)\s*(\d{2,5})(?:室|房|号)?$/u.exec(text)
  if (place) return { by: 'room', building: place[1] ?? '', room: place[2] ?? '' }
  if (/^[a-z]{1,12}$/i.test(text)) return { by: 'initials', text: text.toLowerCase() }
  return fold(text) === '' ? { by: 'nothing' } : { by: 'name', text }
}
