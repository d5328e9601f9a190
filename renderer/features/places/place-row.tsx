import { addressText } from '@shared/places/address'
import type { CaseFile } from '@shared/cases/case-file'
import { dayOf } from '@shared/core/day'

import { PlaceLine } from './place-line'

/** Where the dispute is, and what that place belonged to on the day of the request. */
export function PlaceRow({ file }: { file: CaseFile }) {
  const { place, requestedAt } = file.case.registration
  const text = addressText(place)
  if (text === '') return null
  return (
    <div className="invited-row">
      <span className="term-label">地点</span>
      <div>
        {text}
        <PlaceLine place={place} day={dayOf(requestedAt)} />
      </div>
    </div>
  )
}
