import { SIDES } from '@shared/cases/codes'
import type { PartyDetails } from '@shared/cases/party'

import { Button } from '../../ui/button'
import type { SectionProps } from './dispute-fields'
import { partyField } from './gap-fields'
import { PartyBlock } from './party-block'

type Props = SectionProps & { side: PartyDetails['side']; today: string; keyHint: string; autoFocus: boolean }

/** Everybody on one side, with a place to add another. */
export function PartySide({ entry, side, today, missing, readOnly, keyHint, autoFocus }: Props) {
  const ours = entry.parties
    .map((party, index) => ({ party, index }))
    .filter(({ party }) => party.side === side)
  const wanting = ours.some(
    ({ index }) => missing.has(partyField(index, 'name')) || missing.has(partyField(index, 'will')),
  )
  return (
    <div className="reg-row">
      <div className="reg-side">
        <span className={wanting ? 'reg-label reg-label-missing' : 'reg-label'}>{SIDES.words[side]}</span>
        {!readOnly && (
          <Button
            variant="text"
            size="s"
            className="reg-add"
            keyHint={keyHint}
            onPress={() => entry.addParty(side)}
          >
            加一人<span className="visually-hidden">，{SIDES.words[side]}</span>
          </Button>
        )}
      </div>
      <div>
        {ours.map(({ party, index }, at) => (
          <PartyBlock
            // Its place among all parties: a blank entry's people have no number yet, and must keep the cursor.
            key={index}
            party={party}
            index={index}
            today={today}
            saved={entry.caseId !== null}
            missing={missing}
            readOnly={readOnly}
            autoFocus={autoFocus && at === 0}
            onChange={changes => entry.changeParty(index, changes)}
            onRemove={ours.length > 1 ? () => entry.removeParty(index) : null}
          />
        ))}
      </div>
    </div>
  )
}
