import type { Finding } from '@shared/agreements/finding'
import { Button } from 'react-aria-components'

import { useGo, usePlace } from '../../app/place'
import { findingRule, findingText } from '../../wording/findings'
import { goToPlace } from './places'

/** One finding: what is wrong, by which rule, and the way to its place. */
export function FindingLine({ finding }: { finding: Finding }) {
  const place = usePlace()
  const go = useGo()
  // Who the parties are and who acts for them is written at the registration.
  const lead = () =>
    finding.place.at === 'parties' && place.at === 'cases'
      ? go({ ...place, step: 'register' })
      : goToPlace(finding.place)
  return (
    <div className="finding" data-severity={finding.severity}>
      <p>{findingText(finding)}</p>
      <span className="finding-rule">{findingRule(finding)}</span>
      <Button className="link-button" aria-label={`去改：${findingText(finding)}`} onPress={lead}>
        去改
      </Button>
    </div>
  )
}
