import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

import type { Page } from 'playwright-core'

import type { RunningApp } from '../e2e/support/app'
import type { Album } from './album'
import { main } from './hands'

const PAPERS = ['人民调解申请书', '人民调解受理登记表', '到场通知', '人民调解记录', '人民调解协议书']

export type SavedPaper = { file: string; sha256: string }

/** 文书: each paper looked at in its pages, then saved as Word and as PDF. */
export async function savePapers(
  app: RunningApp,
  page: Page,
  { picture }: Album,
  folder: string,
): Promise<SavedPaper[]> {
  const desk = main(page)
  await page.keyboard.press('Control+4')
  await desk.getByRole('heading', { name: '文书', level: 1 }).waitFor()
  await desk.getByRole('button', { name: /空调外机位置/ }).click()
  const saved: SavedPaper[] = []
  for (const [index, title] of PAPERS.entries()) {
    await desk
      .getByRole('button', { name: new RegExp(`^${title}`) })
      .first()
      .click()
    const pane = desk.getByRole('region', { name: `${title}预览` })
    await pane.getByText(/^共\d+页$/).waitFor()
    await picture(`文书-${title}`)
    for (const [format, button] of [
      ['docx', `另存${title}为 Word 文书`],
      ['pdf', `另存${title}为 PDF`],
    ] as const) {
      const filePath = join(folder, `${index + 1} ${title}.${format}`)
      await app.answerDialog('showSaveDialog', { canceled: false, filePath })
      await pane.getByRole('button', { name: button }).click()
      await pane.getByText(`${title}.${format}`).waitFor({ timeout: 20_000 })
      saved.push({
        file: basename(filePath),
        sha256: createHash('sha256').update(readFileSync(filePath)).digest('hex'),
      })
    }
  }
  return saved
}
