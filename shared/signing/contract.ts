import { CaseFile } from '../cases/case-file'
import { OnCase } from '../core/ids'
import { command } from '../core/procedure'
import { ACTS, Signer, Signing } from './signing'

export const signingContract = {
  /** Notes an act that somebody did by hand; the last one the law asks for sets the effective day. */
  'signing.mark': command(OnCase.extend({ signing: Signing }), CaseFile),
  'signing.unmark': command(OnCase.extend({ who: Signer, act: ACTS.schema }), CaseFile),
}
