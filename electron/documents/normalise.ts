import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'

import { FONTS } from './fonts'

/** Fixed moments: the same paper gives the same bytes today and next year. Zip cannot date before 1980. */
const ZIP_TIME = '1980-01-01T00:00:00'
const MADE_AT = '2000-01-01T00:00:00Z'

const FIRST = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml']

/** What the docx library leaves out or writes anew on every run, put right in the finished package. */
export function normalise(made: Uint8Array): Uint8Array {
  const parts = unzipSync(made)
  const names = Object.keys(parts).filter(name => !name.endsWith('/'))
  const entries: Zippable = {}
  for (const name of names.toSorted(inOrder)) {
    const part = parts[name] ?? new Uint8Array()
    // Pictures are no text.
    const bytes = name.startsWith('word/media/') ? part : strToU8(corrected(name, strFromU8(part)))
    entries[name] = [bytes, { mtime: ZIP_TIME, level: 6, os: 0 }]
  }
  return zipSync(entries)
}

const rank = (name: string) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length)

function inOrder(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : 1)
}

function corrected(name: string, xml: string): string {
  switch (name) {
    case 'docProps/core.xml':
      return xml.replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${MADE_AT}`)
    case 'docProps/app.xml':
      return xml.replace(/\/>$/, '><Application>Microsoft Office Word</Application></Properties>')
    case 'word/fontTable.xml':
      return xml.replace(/\/>$/, `>${FONTS.map(fontEntry).join('')}</w:fonts>`)
    case 'word/settings.xml':
      return chineseSettings(xml)
    case 'word/styles.xml':
      return bodyDefaults(xml)
    default:
      return name.startsWith('word/') ? steadyIds(cachedFields(xml)) : xml
  }
}

function fontEntry({ name, instead, panose }: (typeof FONTS)[number]): string {
  return (
    `<w:font w:name="${name}"><w:altName w:val="${instead.join(',')}"/><w:panose1 w:val="${panose}"/>` +
    '<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>'
  )
}

function chineseSettings(xml: string): string {
  return xml
    .replace('<w:displayBackgroundShape/>', '')
    .replace('<w:compat>', '<w:characterSpacingControl w:val="compressPunctuation"/><w:compat>')
    .replace('</w:compat>', '</w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>')
}

/**
 * No hanging punctuation, no air beside figures, no snapping to the line grid: lines then break and stand where the
 * printed page has them. Given twice, because some readers take these only from the style.
 */
function bodyDefaults(xml: string): string {
  const off = ['overflowPunct', 'autoSpaceDE', 'autoSpaceDN', 'snapToGrid'].map(
    flag => `<w:${flag} w:val="0"/>`,
  )
  const flags = `<w:widowControl/>${off.join('')}`
  return xml
    .replace('<w:pPrDefault><w:pPr>', `<w:pPrDefault><w:pPr>${flags}`)
    .replace(
      '<w:name w:val="Normal"/><w:qFormat/>',
      `<w:name w:val="Normal"/><w:qFormat/><w:pPr>${flags}</w:pPr>`,
    )
}

/** Readers that do not count pages show the result kept in the file, and an empty one as nothing. */
function cachedFields(xml: string): string {
  return xml.replace(
    /(<w:fldChar w:fldCharType="separate"\/><\/w:r>)(<w:r>(<w:rPr>.*?<\/w:rPr>)?<w:fldChar w:fldCharType="end"\/>)/g,
    '$1<w:r>$3<w:t>1</w:t></w:r>$2',
  )
}

/** Ids of drawings and bookmarks count on through the life of the process; here they count from one. */
function steadyIds(xml: string): string {
  let next = 0
  const seen = new Map<string, string>()
  return xml.replace(
    /(<(?:wp:docPr|w:bookmarkStart|w:bookmarkEnd) [^>]*?(?:w:)?id=")(\d+)"/g,
    (_all, head: string, id: string) => {
      const kind = head.includes('docPr') ? 'drawing' : 'bookmark'
      const key = `${kind} ${id}`
      if (!seen.has(key)) seen.set(key, String((next += 1)))
      return `${head}${seen.get(key)}"`
    },
  )
}
