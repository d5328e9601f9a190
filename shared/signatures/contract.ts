import { z } from 'zod'

import { AgreementId, CaseId } from '../core/ids'
import { query, task } from '../core/procedure'
import { Passphrase } from '../core/secret'
import { PaperRef } from '../papers/contract'
import { FileVerdict } from './verdict'

export const SIGNED_FORMATS = ['docx'] as const

/** A file that the committee signed with its certificate. */
export const SignedFile = z.object({
  id: z.int().positive(),
  caseId: CaseId,
  agreementId: AgreementId.nullable(),
  title: z.string(),
  fileName: z.string(),
  format: z.enum(SIGNED_FORMATS),
  /** Of the whole file, hexadecimal. */
  sha256: z.string(),
  certificateName: z.string(),
  /** The office's time. */
  signedAt: z.string(),
  /** From a time-stamp server, instant in UTC, or null. */
  stampedAt: z.string().nullable(),
})
export type SignedFile = z.infer<typeof SignedFile>

/** A file as the window hands it over, in Base64. */
const Dropped = z.object({ name: z.string().max(260), base64: z.base64().max(60_000_000) })

export const Examined = z.object({
  name: z.string(),
  sha256: z.string(),
  verdict: FileVerdict,
  /** The very file that the register remembers. */
  known: z
    .object({
      caseId: CaseId,
      caseNumber: z.string().nullable(),
      title: z.string(),
      signedAt: z.string(),
      superseded: z.boolean(),
    })
    .nullable(),
  /** The text whose code the file shows at its foot; a code alone proves nothing. */
  printed: z
    .object({
      code: z.string(),
      caseId: CaseId,
      caseNumber: z.string().nullable(),
      edition: z.int(),
      superseded: z.boolean(),
    })
    .nullable(),
  /** The answer as a person would give it, a sentence each. */
  words: z.array(z.string()),
})
export type Examined = z.infer<typeof Examined>

export const signaturesContract = {
  /**
   * Signs a paper with the certificate in a file that the person chooses; the passphrase is used once. Answers null
   * when no file was chosen. `withoutStamp`: once without the time-stamp server of the settings.
   */
  'papers.sign': task(
    z.object({
      ref: PaperRef,
      format: z.enum(SIGNED_FORMATS),
      passphrase: Passphrase,
      withoutStamp: z.boolean().default(false),
    }),
    z.object({
      signed: z
        .object({
          fileName: z.string(),
          sha256: z.string(),
          savedAs: z.string().nullable(),
          certificateName: z.string(),
          stampedAt: z.string().nullable(),
        })
        .nullable(),
      noted: z.record(z.string(), z.unknown()),
    }),
  ),
  /** Any file: who signed it, whether it is unchanged, what is not covered. By its path, dropped, or chosen when neither is given. */
  'papers.verify': task(
    z.object({ path: z.string().max(1000).optional(), file: Dropped.optional() }),
    z.object({ examined: Examined.nullable(), noted: z.record(z.string(), z.unknown()) }),
  ),
  'papers.signedFiles': query(z.object({ caseId: CaseId }), z.array(SignedFile)),
  /** Another copy of a signed file, to a place the person chooses. */
  'papers.saveSigned': task(
    z.object({ caseId: CaseId, id: z.int().positive() }),
    z.object({ savedAs: z.string().nullable() }),
  ),
}
