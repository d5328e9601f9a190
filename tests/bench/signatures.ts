import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { CaseId } from '@shared/core/ids'

import { toDocx } from '../../electron/documents/to-docx'
import { paperOf } from '../../electron/procedures/papers'
import { signOoxml } from '../../electron/signatures/sign-ooxml'
import { verifyOoxml } from '../../electron/signatures/verify-ooxml'
import { COMMITTEE, makeSigner } from '../support/certificates'
import { measure, type Figure } from './figures'
import { onSampleRegister, TODAY } from './sample-register'

/** One RSA signature over the agreement of a sample case, and the whole judgement of it. */
export async function* benchSignatures(wanted: (name: string) => boolean): AsyncGenerator<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-signatures-'))
  try {
    const signer = makeSigner(folder, COMMITTEE)
    yield* onSampleRegister(async function* ({ store }) {
      const ref = { kind: 'agreement', caseId: CaseId.parse(10), agreementId: null } as const
      const paper = await toDocx(paperOf({ db: store, today: TODAY.slice(0, 10) }, ref))
      const sign = () => signOoxml(paper, { signer, at: `${TODAY}:00.000Z`, role: COMMITTEE })
      if (wanted('sign.ooxml')) yield await measure({ name: 'sign.ooxml', n: 200, target: 30 }, sign)
      const signed = await sign()
      if (verifyOoxml(signed).state !== 'valid') throw new Error('What was signed does not verify')
      if (wanted('sign.verify'))
        yield await measure({ name: 'sign.verify', n: 200, target: 20 }, () => verifyOoxml(signed))
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
