import { authority } from './authority'
import { closingReport } from './closing-report'
import { confirmationApplication, mediationProof } from './confirmation-papers'
import type { CaseForm } from './contract'
import { backCover, catalogue, cover, situation } from './covers'
import { acceptNotice, declineNotice, endNotice, entrustmentLetter } from './decision-letters'
import { evidenceSheets } from './evidence-sheets'
import type { PaperFacts } from './facts'
import { identitySheets } from './identity-sheets'
import { legalOpinion } from './legal-opinion'
import type { Block } from './paper'
import { performance } from './performance'
import { returnVisit } from './return-visit'
import { rightsNotice } from './rights-notice'
import { serviceAddress } from './service-address'
import { undisputedFacts } from './undisputed-facts'

const WRITERS: Record<CaseForm, (facts: PaperFacts) => Block[] | undefined> = {
  cover,
  catalogue,
  'rights-notice': rightsNotice,
  identity: identitySheets,
  authority,
  evidence: evidenceSheets,
  performance,
  'return-visit': returnVisit,
  'confirmation-application': facts => ofAgreement(facts, confirmationApplication),
  'mediation-proof': facts => ofAgreement(facts, mediationProof),
  situation,
  'back-cover': backCover,
  'accept-notice': acceptNotice,
  'decline-notice': declineNotice,
  'end-notice': endNotice,
  'service-address': serviceAddress,
  'undisputed-facts': undisputedFacts,
  'entrustment-letter': entrustmentLetter,
  'legal-opinion': legalOpinion,
  'closing-report': closingReport,
}

/** One of the forms that a case has once; undefined while there is nothing to write it from. */
export const caseForm = (kind: CaseForm, facts: PaperFacts) => WRITERS[kind](facts)

function ofAgreement(
  facts: PaperFacts,
  write: (facts: PaperFacts, agreement: PaperFacts['file']['agreements'][number]) => Block[],
): Block[] | undefined {
  const agreement = facts.file.agreements.find(each => each.state !== 'superseded')
  return agreement && write(facts, agreement)
}
