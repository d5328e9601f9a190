import { FailureNote } from '../../ui/failure-note'
import { StalePanel } from '../../ui/stale-panel'
import type { CaseDesk } from './case-desk'

/** Why the last command on the case was not done; stands in the dialog too, since a dialog covers the page. */
export function Trouble({ desk }: { desk: Pick<CaseDesk, 'stale' | 'sentence'> }) {
  return (
    <>
      <StalePanel conflict={desk.stale} />
      {desk.sentence && <FailureNote>{desk.sentence}</FailureNote>}
    </>
  )
}
