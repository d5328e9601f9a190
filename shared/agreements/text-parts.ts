import { Day } from '../core/day'
import { parseYuan } from '../money/fen'

/** The sentences of a text; a semicolon ends one too, since each part is a duty of its own. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[。；;\n])/u).filter(each => each.trim() !== '')

/** A date written out, with the few words after it; `day` is null where no calendar has it (2月30日). */
export type WrittenDay = { words: string; day: string | null; after: string }

export function writtenDays(text: string): WrittenDay[] {
  const plain = text.normalize('NFKC')
  const found = plain.matchAll(/(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]/gu)
  return [...found].map(each => {
    const [words, year = '', month = '', date = ''] = each
    const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
    const end = each.index + words.length
    return { words, day: Day.safeParse(day).success ? day : null, after: plain.slice(end, end + 3) }
  })
}

const NUMBER = '(?:\\d[\\d,.]*|[零一二三四五六七八九十百千万两半壹贰叁肆伍陆柒捌玖拾佰仟]+)'

const WHEN = new RegExp(
  [
    '\\d{1,2}\\s*月\\s*\\d{1,2}\\s*[日号]',
    `${NUMBER}\\s*个?(?:工作)?(?:日|天|周|星期|小时|分钟|月|年)(?:之)?[内前后]`,
    '当[日天场庭]|次日|即日起|每[日天周月年晚季]|月底前|[日天]起',
    `${NUMBER}\\s*[时点](?!候)`,
    '(?:生效|签订|签署|收到|确认)之?[日后]',
  ].join('|'),
  'u',
)

/** True where a calendar or a clock can check it: a day, a term, a rhythm, an hour. */
export const tellsWhen = (text: string): boolean => WHEN.test(text.normalize('NFKC'))

/** A duty without an end: it needs no last day, but what is not to be done must be plain. */
export const IS_LASTING = /不得|不再|不准|禁止|停止|今后|长期|以后|始终|互不/u

const DATES = /(?:\d{4}\s*年\s*)?(?:\d{1,2}\s*月\s*)?\d{1,2}\s*[日号]/gu

/** True where something can be measured: a number with its unit, dates apart. */
export const tellsMeasure = (text: string): boolean =>
  MEASURE.test(text.normalize('NFKC').replaceAll(DATES, ''))

const MEASURE = new RegExp(
  `${NUMBER}\\s*(?:元|圆|万|米|厘米|公分|毫米|分贝|台|只|条|个|次|小时|分钟|[时点]|户|份|平方|平米|m2|m|%|％|日|天|月|年|间|处|盏|辆|棵|层|度|盆|根|扇|面|人|遍|期)`,
  'u',
)

/** Amounts in figures, in fen: '3,600.00元', '1.2万元'. */
export function amountsIn(text: string): number[] {
  const found = text.normalize('NFKC').matchAll(/(\d[\d,]*(?:\.\d+)?)\s*(万)?元/gu)
  return [...found].flatMap(([, figures = '', wan = '']) => parseYuan(figures + wan) ?? [])
}
