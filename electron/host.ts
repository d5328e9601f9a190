import type { SessionId } from '@shared/core/ids'

/** A file from outside, read whole; one larger than the desk reads comes without its bytes. */
export type ChosenFile = { name: string; bytes: Uint8Array | null }

/** What the desk needs of the machine it stands on. Electron answers in shell/machine.ts, the command line in headless-host.ts. */
export type Host = {
  /** The office's calendar day, '2026-11-22'. */
  today(): string
  /** The office's wall clock, '2026-11-22T09:30'; its day is today(). */
  now(): string
  /** The instant in UTC, ISO, for journal and log. */
  instant(): string
  /** Notes a bug. The log keeps no personal data. */
  report(error: unknown): void
  /** Notes a procedure that took too long, by name and time only. */
  slow(name: string, milliseconds: number): void
  /** Offers to save; answers the path, or null when the user changed their mind. */
  saveFile(suggestedName: string, bytes: Uint8Array): Promise<string | null>
  /** Lets the user choose a file with one of these endings; null when they changed their mind. */
  openFile(endings: readonly string[]): Promise<ChosenFile | null>
  /** Writes into the desk's own temporary folder, which is emptied at start and at the end; answers the path. */
  writeTemporary(name: string, bytes: Uint8Array): Promise<string>
  /** Opens a file the desk itself wrote in the program made for it; answers whether that worked. */
  openPath(path: string): Promise<boolean>
  /** Reads a file that somebody named; null when it is not there or is no file. */
  readFile(path: string): Promise<ChosenFile | null>
  /** Keeps a file for good under its SHA-256; a second time is no harm. */
  keepFile(sha256: string, ending: string, bytes: Uint8Array): Promise<void>
  /** A kept file; null when it is not there, or is no longer what it was. */
  keptFile(sha256: string, ending: string): Promise<Uint8Array | null>
  /** Sends a question to a time-stamp server; null when it does not answer within some seconds. */
  askTimeStamp(server: string, question: Uint8Array): Promise<Uint8Array | null>
  /** Opens the room's public screen of one session, or brings it forward; false where there are no windows. */
  showScreen(sessionId: SessionId): Promise<boolean>
  hideScreen(): Promise<void>
  printHtml(html: string, title: string): Promise<void>
  htmlToPdf(html: string): Promise<Uint8Array>
}
