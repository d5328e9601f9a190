import type { Finding, Part, Relationship } from './package-finding'
import type { XmlTag } from './scan-xml'

/** Faults inside one part of the Word document that no schema sees. */
export function checkBody(
  part: Part,
  relationships: readonly Relationship[],
  parts: ReadonlyMap<string, Part>,
  finding: Finding,
): void {
  const known = new Set(relationships.map(each => each.id))
  const styles = stylesOf(parts)
  const starts = new Map<string, number>()
  const ends: string[] = []
  const drawings = new Set<string>()
  const fields = { open: 0 }
  for (const tag of part.tags) {
    if (tag.kind === 'close') continue
    for (const [name, value] of tag.attributes)
      if (/^r:(id|embed|link|pict)$/.test(name) && !known.has(value))
        finding('reference-dangling', part.name, value)
    if (STYLE_TAGS.has(tag.name) && !styles.has(tag.attributes.get('w:val') ?? ''))
      finding('style-unknown', part.name, tag.attributes.get('w:val') ?? '')
    const id = tag.attributes.get('w:id') ?? ''
    if (tag.name === 'w:bookmarkStart') starts.set(id, (starts.get(id) ?? 0) + 1)
    if (tag.name === 'w:bookmarkEnd') ends.push(id)
    if (tag.name === 'wp:docPr') {
      const drawing = tag.attributes.get('id') ?? ''
      if (drawings.has(drawing)) finding('drawing-id-doubled', part.name, drawing)
      drawings.add(drawing)
    }
    if (tag.name === 'w:fldChar') countField(tag, fields)
    if (tag.name === 'w:altChunk' || tag.name === 'w:object') finding('foreign-content', part.name, tag.name)
  }
  for (const [id, count] of starts) {
    if (count > 1) finding('bookmark-doubled', part.name, id)
    if (!ends.includes(id)) finding('bookmark-open', part.name, id)
  }
  for (const id of ends) if (!starts.has(id)) finding('bookmark-end-alone', part.name, id)
  if (fields.open !== 0) finding('field-open', part.name)
  checkCells(part, finding)
}

const STYLE_TAGS: ReadonlySet<string> = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle'])

function stylesOf(parts: ReadonlyMap<string, Part>): Set<string> {
  const tags = parts.get('word/styles.xml')?.tags ?? []
  return new Set(tags.filter(tag => tag.name === 'w:style').map(tag => tag.attributes.get('w:styleId') ?? ''))
}

function countField(tag: XmlTag, fields: { open: number }): void {
  const type = tag.attributes.get('w:fldCharType')
  if (type === 'begin') fields.open += 1
  if (type === 'end') fields.open -= 1
}

/** A cell must end with a paragraph; a row must have as many cells as the table has columns at most. */
function checkCells(part: Part, finding: Finding): void {
  const lastChild: string[] = []
  for (const tag of part.tags) {
    if (tag.kind === 'open') lastChild[tag.depth + 1] = ''
    if (tag.kind !== 'open') lastChild[tag.depth] = tag.name
    if (tag.name === 'w:tc' && tag.kind === 'empty') finding('cell-empty', part.name)
    if (tag.name === 'w:tc' && tag.kind === 'close' && lastChild[tag.depth + 1] !== 'w:p')
      finding('cell-empty', part.name)
    if (tag.name === 'w:tbl' && tag.kind === 'open' && lastChild[tag.depth] === 'w:tbl')
      finding('tables-touch', part.name)
  }
}
