import type {
  BaseWindow,
  Dialog,
  MessageBoxReturnValue,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron'

import { downloadPath } from './for-person'
import { isSeen } from './stage'

/** What each dialog answers; a test puts answers in a queue, one per dialog to come. */
export type DialogAnswers = {
  showSaveDialog: SaveDialogReturnValue
  showOpenDialog: OpenDialogReturnValue
  showMessageBox: MessageBoxReturnValue
}
export type DialogKind = keyof DialogAnswers

const queues: { [K in DialogKind]: DialogAnswers[K][] } = {
  showSaveDialog: [],
  showOpenDialog: [],
  showMessageBox: [],
}

export function answerDialog<K extends DialogKind>(kind: K, answer: DialogAnswers[K]): void {
  queues[kind].push(answer)
}

export const dialog = {
  async showSaveDialog(options: BaseWindow | SaveDialogOptions, more?: SaveDialogOptions) {
    const { defaultPath = 'paper' } = more ?? ('id' in options ? {} : options)
    const unasked = () =>
      isSeen ? { canceled: false, filePath: downloadPath(defaultPath) } : { canceled: true, filePath: '' }
    return queues.showSaveDialog.shift() ?? unasked()
  },
  showOpenDialog: async () => queues.showOpenDialog.shift() ?? { canceled: true, filePaths: [] },
  showMessageBox: async () => queues.showMessageBox.shift() ?? { response: 0, checkboxChecked: false },
  showErrorBox: (title: string, content: string) => void process.stderr.write(`${title}\n${content}\n`),
} satisfies Pick<Dialog, 'showErrorBox' | DialogKind>
