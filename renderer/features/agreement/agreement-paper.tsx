import type { Agreement } from '@shared/agreements/agreement'
import type { CaseFile } from '@shared/cases/case-file'
import type { PaperRef } from '@shared/papers/contract'

import { PaperPane } from '../papers/paper-pane'

/** The page as it will be printed, set anew after each save. */
export function AgreementPaper({ file, agreement }: { file: CaseFile; agreement: Agreement }) {
  const paper: PaperRef = { kind: 'agreement', caseId: file.case.id, agreementId: agreement.id }
  const title = agreement.state === 'draft' ? `第${agreement.edition}稿` : '签署稿'
  return <PaperPane paper={paper} title={title} version={file.case.version} />
}
