import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { app, dialog } from 'electron'

import { openDesk } from './desk'
import { layOutSamples } from './first-run'
import { serve } from './ipc/serve'
import { deskLog } from './log'
import { openFailure } from './open-failure'
import { readOptions, type Options } from './options'
import { denyPermissions, guardPages } from './shell/guard'
import { machine } from './shell/machine'
import { setMenu } from './shell/menu'
import { paperShelf } from './shell/paper-shelf'
import { announceScheme, serveFiles } from './shell/protocol'
import { sessionOfScreen } from './shell/screen-window'
import { openWindow, showWindow, tellChanged, trusts } from './shell/windows'
import { temporaryFolder } from './temporary-folder'

const asked = readOptions(process.argv.slice(1))
keepEverythingIn(asked.dataFolder)

if (app.requestSingleInstanceLock()) {
  announceScheme()
  guardPages()
  app.on('second-instance', showWindow)
  app.on('window-all-closed', () => app.quit())
  start(asked).catch((error: unknown) => {
    deskLog(asked.dataFolder, () => new Date().toISOString()).report(error)
    dialog.showErrorBox('解忧台打不开', openFailure(error))
    app.exit(1)
  })
} else {
  app.quit()
}

/** The lock follows userData, so that each register has one desk; what Chromium keeps stays beside it. */
function keepEverythingIn(folder: string): void {
  const sessionData = join(folder, 'window')
  // The register is nobody else's to read.
  mkdirSync(sessionData, { recursive: true, mode: 0o700 })
  app.setPath('userData', folder)
  app.setPath('sessionData', sessionData)
}

async function start(options: Options): Promise<void> {
  const { dataFolder, rest } = options
  const papers = paperShelf()
  const temporary = temporaryFolder(dataFolder)
  const host = machine(options, temporary, papers)
  temporary.empty()
  const ready = app.whenReady()

  // `--empty` begins with no sample cases.
  if (!rest.includes('--empty')) await layOutSamples(dataFolder, host)
  const desk = openDesk({ dataFolder, host })
  app.on('will-quit', () => {
    desk.close()
    temporary.empty()
  })

  await ready
  denyPermissions()
  serveFiles(join(import.meta.dirname, '../renderer'), papers)
  serve(desk.dispatch, { trusts, sessionOfScreen, changed: tellChanged })
  setMenu()
  await openWindow()
}
