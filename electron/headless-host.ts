import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

import { deskClock } from './clock'
import type { Host } from './host'
import { deskLog } from './log'
import { readChosen } from './read-chosen'
import { keptFiles } from './kept-files'
import { askTimeStamp } from './ask-time-stamp'
import { readNamed } from './read-chosen'
import { temporaryFolder } from './temporary-folder'

type Settings = {
  dataFolder: string
  today?: string | undefined
  /** Where saveFile writes; without it, a folder `saved` in the data folder. */
  saveFolder?: string | undefined
  /** What openFile opens; without it, nothing is chosen. */
  fileToOpen?: string | undefined
}

/** The desk's machine without a screen: for the command line, the benchmarks and the tests. */
export function headlessHost({
  dataFolder,
  today,
  saveFolder = join(dataFolder, 'saved'),
  fileToOpen,
}: Settings): Host {
  const clock = deskClock(today)
  const temporary = temporaryFolder(dataFolder)
  return {
    ...clock,
    ...deskLog(dataFolder, clock.instant),
    async saveFile(suggestedName, bytes) {
      await mkdir(saveFolder, { recursive: true })
      const path = join(saveFolder, basename(suggestedName))
      await writeFile(path, bytes)
      return path
    },
    openFile: async () => (fileToOpen === undefined ? null : readChosen(fileToOpen)),
    writeTemporary: (name, bytes) => temporary.write(name, bytes),
    openPath: async () => false,
    readFile: readNamed,
    ...keptFiles(dataFolder),
    askTimeStamp,
    showScreen: async () => false,
    hideScreen: async () => undefined,
    printHtml: () => needsWindow('Printing'),
    htmlToPdf: () => needsWindow('Making a PDF'),
  }
}

async function needsWindow(what: string): Promise<never> {
  throw new Error(`${what} needs the desk’s window; without a window, save the paper as Word instead`)
}
