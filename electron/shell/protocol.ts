import { protocol } from 'electron'

import { SCHEME } from './address'
import { answerRequest } from './answer-request'
import type { PaperShelf } from './paper-shelf'

/** Before the app is ready: the scheme counts as a real, secure origin. */
export function announceScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true }
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }])
}

export function serveFiles(folder: string, papers: PaperShelf): void {
  protocol.handle(SCHEME, request => answerRequest(folder, papers, request.url))
}
