import { refuse } from '@shared/core/decision'
import type { PaperRef } from '@shared/papers/contract'
import type { signaturesContract } from '@shared/signatures/contract'
import { maySignElectronically } from '@shared/signatures/may-sign'

import { agreementsOf } from '../db/agreement-repo'
import { findCase } from '../db/case-repo'
import { addToTimeline } from '../db/folder-repo'
import { findOffice } from '../db/office-repo'
import { insertSignedFile, signedFilesOf } from '../db/signed-file-repo'
import type { Reader } from '../db/store'
import { toDocx } from '../documents/to-docx'
import type { Handlers, Scopes } from '../ipc/dispatch'
import { certificateFacts, readCertificate } from '../signatures/certificate-facts'
import { hashOf } from '../signatures/examine'
import { openP12 } from '../signatures/open-p12'
import { signOoxml } from '../signatures/sign-ooxml'
import type { Signer } from '../signatures/signer'
import { timeStampRequest, tokenFrom } from '../signatures/time-stamp'
import { verifyOoxml } from '../signatures/verify-ooxml'
import { examinedFile, fileToExamine } from './examining'
import { paperOf } from './papers'
import { found, orRefuse } from './refusing'

/** The certificate is the committee's; a mediator's would name its own role. */
const ROLE = '人民调解委员会'

export const signatures = {
  'papers.sign': async (scope, { ref, format, passphrase, withoutStamp }) => {
    const { db, host, now, actor } = scope
    const agreementId = agreementToSign(db, ref)
    const paper = paperOf(scope, ref)
    const file = await host.openFile(['p12', 'pfx'])
    if (file === null) return { signed: null, noted: {} }
    const opened = openP12(file.bytes ?? new Uint8Array(), passphrase.reveal())
    const signer = orRefuse(opened)
    const certificate = certificateOf(signer, host.instant())
    const at = host.instant()
    const bytes = await signOoxml(await toDocx(paper), {
      signer,
      at,
      role: ROLE,
      timeStamp: withoutStamp ? undefined : stampFrom(scope),
    })
    const verdict = verifyOoxml(bytes)
    if (verdict.state !== 'valid') throw new Error('What was just signed does not verify')
    const sha256 = hashOf(bytes)
    const fileName = `${paper.fileName}（已签）.${format}`
    await host.keepFile(sha256, format, bytes)
    const savedAs = await host.saveFile(fileName, bytes)
    const stampedAt = verdict.signatures[0]?.timeStamp?.at ?? null
    const { name: certificateName, sha256: certificateSha256 } = certificate
    const kept = {
      caseId: ref.caseId,
      agreementId,
      title: paper.title,
      fileName,
      format,
      sha256,
      certificateName,
    }
    scope.afterwards(writer => {
      insertSignedFile(writer, { ...kept, certificateSha256, signedAt: now, stampedAt, actorId: actor })
      const text = `${paper.title}，${certificateName}`
      addToTimeline(writer, {
        caseId: ref.caseId,
        at: now,
        actorId: actor,
        event: 'certificate-signed',
        text,
      })
    })
    return {
      signed: { fileName, sha256, savedAs, certificateName, stampedAt },
      noted: { sha256, certificateSha256, stampedAt },
    }
  },

  'papers.verify': async (scope, asked) => {
    const file = await fileToExamine(scope, asked)
    if (file === null) return { examined: null, noted: {} }
    const examined = examinedFile(scope.db, file)
    // Neither the file's name nor where it lies: both may name people.
    return { examined, noted: { sha256: examined.sha256, state: examined.verdict.state } }
  },

  'papers.signedFiles': ({ db }, { caseId }) => signedFilesOf(db, caseId),

  'papers.saveSigned': async ({ db, host }, { caseId, id }) => {
    const file = found(
      signedFilesOf(db, caseId).find(each => each.id === id),
      'signed-file',
    )
    const bytes = await host.keptFile(file.sha256, file.format)
    if (bytes === null) return orRefuse(refuse('signed-file-gone'))
    return { savedAs: await host.saveFile(file.fileName, bytes) }
  },
} satisfies Pick<Handlers, keyof typeof signaturesContract>

/** Which text is signed, where the paper is an agreement; refused where the law or its state forbids it. */
function agreementToSign(db: Reader, ref: PaperRef) {
  const filed = found(findCase(db, ref.caseId), 'case')
  if (ref.kind !== 'agreement') return null
  const all = agreementsOf(db, ref.caseId)
  const agreement = ref.agreementId === null ? all[0] : all.find(each => each.id === ref.agreementId)
  return orRefuse(maySignElectronically(filed, found(agreement, 'agreement'))).id
}

function certificateOf(signer: Signer, now: string) {
  const read = readCertificate(signer.certificate)
  if (read === undefined) throw new Error('A signer without a readable certificate')
  const facts = certificateFacts(read)
  if (now < facts.validFrom || now > facts.validTo)
    orRefuse(
      refuse('certificate-expired', { from: facts.validFrom.slice(0, 10), to: facts.validTo.slice(0, 10) }),
    )
  return facts
}

/** Undefined where the committee has set no server. */
function stampFrom({ db, host }: Scopes['task']) {
  const server = findOffice(db)?.timeStampServer ?? ''
  if (server === '') return undefined
  return async (over: Uint8Array): Promise<Uint8Array> => {
    const answer = await host.askTimeStamp(server, timeStampRequest(over))
    return (answer && tokenFrom(answer, over)) ?? orRefuse(refuse('time-stamp-unreachable'))
  }
}
