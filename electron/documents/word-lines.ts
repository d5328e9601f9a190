import { PAGE, TYPE, COLUMNS, type Run } from '@shared/papers/paper'
import { printable } from '@shared/papers/printable'
import {
  LineRuleType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx'

import { FOOT_FONT } from './fonts'

/** Twentieths of a point, the unit of nearly everything in a Word file. */
export const points = (count: number) => Math.round(count * 20)
export const millimetres = (count: number) => Math.round((count / 25.4) * 1440)
export const characters = (count: number) => points(count * TYPE.body)

export const TEXT_WIDTH = millimetres(PAGE.width) - millimetres(PAGE.left) - millimetres(PAGE.right)
export const TEXT_HEIGHT = millimetres(PAGE.height) - millimetres(PAGE.top) - millimetres(PAGE.bottom)
export const RIGHT_EDGE = characters(COLUMNS[4])

export const exactly = (height: number) => ({
  line: points(height),
  lineRule: LineRuleType.EXACT,
  before: 0,
  after: 0,
})
export const font = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name })
export const tabStop = (position: number) => ({ type: TabStopType.LEFT, position })

export const run = (text: string, size?: number, more: IRunOptions = {}) =>
  new TextRun({
    text: printable(text),
    ...(size === undefined ? {} : { size: size * 2, font: font(FOOT_FONT) }),
    ...more,
  })

export const runs = (parts: readonly Run[]) =>
  parts.map(part => (part.blank ? run(unbroken(part.text), undefined, { underline: {} }) : run(part.text)))

/** Ordinary spaces at the end of a line lose their rule; these keep it. */
export const unbroken = (spaces: string) => '\u00a0\u00a0'.repeat(spaces.length)

export const ruled = () => new TextRun({ children: [new Tab()], underline: {} })

export function line(options: IParagraphOptions): Paragraph {
  return new Paragraph({ spacing: exactly(TYPE.line), ...options })
}

export const hairLine = (keepNext: boolean) =>
  new Paragraph({ spacing: exactly(1), keepNext, children: [run('', 1)] })
