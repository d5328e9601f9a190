/** A session as a calendar on a telephone may know it: no name, no matter. */
export type CalendarEvent = {
  sessionId: number
  /** How often it has been changed; a calendar replaces what it has under the same UID by a higher one. */
  sequence: number
  cancelled: boolean
  /** '第0118号'. */
  label: string
  /** Wall clock of the office. */
  start: string
  end: string
  room: string
}

/** China keeps one clock all year, eight hours before Greenwich. */
const OFFSET_MINUTES = 8 * 60
const LONGEST_LINE = 75

/** RFC 5545, as every telephone reads it. `stamp` is the instant of writing, '2026-11-24T02:30:00.000Z'. */
export function icsOf(events: readonly CalendarEvent[], stamp: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//jieyou-desk//sessions//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap(event => [
      'BEGIN:VEVENT',
      `UID:session-${event.sessionId}@jieyou-desk`,
      `SEQUENCE:${event.sequence}`,
      `DTSTAMP:${utc(new Date(stamp))}`,
      `DTSTART:${utc(instantOf(event.start))}`,
      `DTEND:${utc(instantOf(event.end))}`,
      `SUMMARY:${escaped(`调解 ${event.label}`)}`,
      `LOCATION:${escaped(event.room)}`,
      `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
      'CLASS:PRIVATE',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map(line => `${folded(line)}\r\n`).join('')
}

const instantOf = (local: string) => new Date(Date.parse(`${local}:00Z`) - OFFSET_MINUTES * 60_000)
const utc = (instant: Date) => `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
const escaped = (text: string) => text.replaceAll(/([\\;,])/g, '\\$1').replaceAll(/\r?\n/g, '\\n')

/** No line longer than 75 octets; a character is never cut in two. */
function folded(line: string): string {
  let out = ''
  let length = 0
  for (const character of line) {
    const size = octets(character)
    if (length + size > LONGEST_LINE) {
      out += '\r\n '
      length = 1
    }
    out += character
    length += size
  }
  return out
}

function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
