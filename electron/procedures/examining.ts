import { refuse } from '@shared/core/decision'
import type { Examined } from '@shared/signatures/contract'
import { sayVerdict } from '@shared/signatures/say-verdict'

import { agreementByHashStart, agreementsOf } from '../db/agreement-repo'
import { findCase } from '../db/case-repo'
import { signedFileByHash } from '../db/signed-file-repo'
import type { Reader } from '../db/store'
import type { Scopes } from '../ipc/dispatch'
import { examine, hashOf, printedCodes } from '../signatures/examine'
import { orRefuse } from './refusing'

type Asked = { path?: string | undefined; file?: { name: string; base64: string } | undefined }
type Given = { name: string; bytes: Uint8Array }

/** What the window handed over, what lies at the path, or what the person chooses; null when they changed their mind. */
export async function fileToExamine({ host }: Scopes['task'], { path, file }: Asked): Promise<Given | null> {
  if (file !== undefined) return { name: file.name, bytes: Buffer.from(file.base64, 'base64') }
  const read =
    path === undefined
      ? await host.openFile(['docx', 'pdf', 'xlsx', 'pptx', 'jpg', 'png'])
      : await host.readFile(path)
  if (read === null) return path === undefined ? null : orRefuse(refuse('file-unreadable'))
  if (read.bytes === null) return orRefuse(refuse('file-too-large'))
  return { name: read.name, bytes: read.bytes }
}

/** The file beside the register: whether it is the one that was signed. */
export function examinedFile(db: Reader, { name, bytes }: Given): Examined {
  const sha256 = hashOf(bytes)
  const answer = {
    name,
    sha256,
    verdict: examine(bytes),
    known: knownFile(db, sha256),
    printed: printedText(db, bytes),
  }
  return { ...answer, words: sayVerdict(answer) }
}

function knownFile(db: Reader, sha256: string): Examined['known'] {
  const file = signedFileByHash(db, sha256)
  if (file === undefined) return null
  const { caseId, title, signedAt, agreementId } = file
  const agreement = agreementsOf(db, caseId).find(each => each.id === agreementId)
  const caseNumber = findCase(db, caseId)?.acceptance?.number ?? null
  return { caseId, caseNumber, title, signedAt, superseded: agreement?.state === 'superseded' }
}

function printedText(db: Reader, bytes: Uint8Array): Examined['printed'] {
  for (const code of printedCodes(bytes)) {
    const found = agreementByHashStart(db, code.replaceAll('-', '').toLowerCase())
    if (found !== undefined) return { code, ...found }
  }
  return null
}
