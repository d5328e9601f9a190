import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'

import { dialog, shell } from 'electron'

import { deskClock } from '../clock'
import type { Host } from '../host'
import { deskLog } from '../log'
import type { Options } from '../options'
import { askTimeStamp } from '../ask-time-stamp'
import { keptFiles } from '../kept-files'
import { readChosen, readNamed } from '../read-chosen'
import type { TemporaryFolder } from '../temporary-folder'
import type { PaperShelf } from './paper-shelf'
import { paperPrinter } from './paper-window'
import { screenHost } from './screen-window'

const KINDS: Readonly<Record<string, string>> = {
  '.docx': 'Word 文档',
  '.pdf': 'PDF 文档',
  '.xlsx': '电子表格',
}

/** The desk's machine as Electron offers it. */
export function machine(options: Options, temporary: TemporaryFolder, papers: PaperShelf): Host {
  const clock = deskClock(options.today)
  const written = new Set<string>()
  return {
    ...clock,
    ...deskLog(options.dataFolder, clock.instant),
    ...paperPrinter(papers),
    ...keptFiles(options.dataFolder),
    readFile: readNamed,
    askTimeStamp,
    ...screenHost,
    async saveFile(suggestedName, bytes) {
      const ending = extname(suggestedName)
      const filters = [{ name: KINDS[ending] ?? '文件', extensions: [ending.slice(1) || '*'] }]
      const { canceled, filePath } = await dialog.showSaveDialog({ defaultPath: suggestedName, filters })
      if (canceled || filePath === '') return null
      await writeFile(filePath, bytes)
      written.add(filePath)
      return filePath
    },
    async openFile(endings) {
      const filters = [{ name: endings.map(each => `.${each}`).join(' '), extensions: [...endings] }]
      const { canceled, filePaths } = await dialog.showOpenDialog({ properties: ['openFile'], filters })
      const [path] = filePaths
      return canceled || path === undefined ? null : readChosen(path)
    },
    async writeTemporary(name, bytes) {
      const path = await temporary.write(name, bytes)
      written.add(path)
      return path
    },
    async openPath(path) {
      return written.has(path) && (await shell.openPath(path)) === ''
    },
  }
}
