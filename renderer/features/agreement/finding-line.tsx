import type { Finding } from '@shared/agreements/finding'
import { Button } from 'react-aria-components'

import { findingRule, findingText } from '../../wording/findings'
import { goToPlace } from './places'

/** One finding: what is wrong, by which rule, and the way to its place. */
export function FindingLine({ finding }: { finding: Finding }) {
  return (
    <div className="finding" data-severity={finding.severity}>
      <p>{findingText(finding)}</p>
      <span className="finding-rule">{findingRule(finding)}</span>
      <Button
        className="link-button"
        aria-label={`去改：${findingText(finding)}`}
        onPress={() => goToPlace(finding.place)}
      >
        去改
      </Button>
    </div>
  )
}
