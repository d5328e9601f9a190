import { attribute, elements } from './xlsx-xml'

/** Number formats that Excel and WPS keep for days, those of Chinese editions (27–36, 50–58) among them. */
const isBuiltInDay = (id: number) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)

/** True for each cell style whose numbers are days. */
export function dayStyles(styles: string): boolean[] {
  const own = new Map<number, string>()
  for (const { attributes } of elements(styles, 'numFmt'))
    own.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '')
  const [cells] = [...elements(styles, 'cellXfs')]
  return [...elements(cells?.inner ?? '', 'xf')].map(({ attributes }) => {
    const id = Number(attribute(attributes, 'numFmtId') ?? 0)
    const code = own.get(id)
    return code === undefined ? isBuiltInDay(id) : isDayCode(code)
  })
}

/** 'yyyy"年"m"月"' shows a day, '0.00"元"' and 'h:mm' do not. */
function isDayCode(code: string): boolean {
  const bare = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').split(';')[0] ?? ''
  return /y|d|年|月/i.test(bare)
}

/** '2026-11-22' or '2026-11-22 09:30' from the days since 1900 that a sheet counts. */
export function dayFromSerial(serial: number, since1904 = false): string {
  const days = serial + (since1904 ? 1462 : 0)
  // Sheets believe in 29 February 1900; no register is that old.
  const at = new Date(Math.round((days - 25_569) * 86_400) * 1000)
  if (Number.isNaN(at.getTime())) return String(serial)
  const text = at.toISOString()
  const clock = text.slice(11, 16)
  return clock === '00:00' ? text.slice(0, 10) : `${text.slice(0, 10)} ${clock}`
}
