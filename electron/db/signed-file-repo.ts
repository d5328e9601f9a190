import type { CaseId, ContactId } from '@shared/core/ids'
import { SignedFile } from '@shared/signatures/contract'

import type { Reader, Writer } from './store'

const FILE = `SELECT id, case_id AS caseId, agreement_id AS agreementId, title, file_name AS fileName, format, sha256,
  certificate_name AS certificateName, signed_at AS signedAt, stamped_at AS stampedAt FROM signed_files`

export function signedFilesOf(db: Reader, caseId: CaseId): SignedFile[] {
  return db.all(SignedFile, `${FILE} WHERE case_id = @caseId ORDER BY id DESC`, { caseId })
}

export function signedFileByHash(db: Reader, sha256: string): SignedFile | undefined {
  return db.one(SignedFile, `${FILE} WHERE sha256 = @sha256 ORDER BY id LIMIT 1`, { sha256 })
}

export type NewSignedFile = Omit<SignedFile, 'id'> & { certificateSha256: string; actorId: ContactId }

export function insertSignedFile(db: Writer, file: NewSignedFile): void {
  db.run(
    `INSERT INTO signed_files (case_id, agreement_id, title, file_name, format, sha256, certificate_sha256,
       certificate_name, signed_at, stamped_at, actor_id)
     VALUES (@caseId, @agreementId, @title, @fileName, @format, @sha256, @certificateSha256,
       @certificateName, @signedAt, @stampedAt, @actorId)`,
    file,
  )
}
