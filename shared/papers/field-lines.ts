import { labelAir, widthOf } from './measure'
import { COLUMNS, type Column, type Field, type FieldLine } from './paper'

export function field(label: string, value: string, from: Column = 0, to: Column = 4): Field {
  return { label, value, from, to }
}

/**
 * Sets fields side by side. One that does not fit its column takes the rest of the line, and those after it
 * go to the next line, in their own columns.
 */
export function fieldLines(fields: readonly Field[]): FieldLine[] {
  const lines: Field[][] = []
  let line: Field[] = []
  for (const each of fields) {
    if (line.some(before => before.to > each.from)) {
      lines.push(line)
      line = []
    }
    line.push(fits(each) ? each : { ...each, to: 4 })
  }
  return line.length > 0 ? [...lines, line] : lines
}

/** Half a character stays free before the next column. */
function fits({ label, value, from, to }: Field): boolean {
  const room = COLUMNS[to] - COLUMNS[from] - (to === 4 ? 0 : 0.4)
  return value === '' || widthOf(label) + labelAir(label, from) + 1 + widthOf(value) <= room
}
