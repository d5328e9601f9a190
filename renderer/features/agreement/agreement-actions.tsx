import { stops } from '@shared/agreements/check-agreement'
import type { Finding } from '@shared/agreements/finding'

import { Button } from '../../ui/button'

type Props = { findings: readonly Finding[]; onPresent: () => void; onNext: () => void }

/** What is still to be corrected, and the way on. */
export function AgreementActions({ findings, onPresent, onNext }: Props) {
  const hard = stops(findings).length
  const soft = findings.length - hard
  return (
    <div className="case-actions">
      <Button variant="primary" notYet={hard > 0 ? `还有 ${hard} 处要改` : null} onPress={onPresent}>
        提请签署
      </Button>
      <span className="agreement-summary" aria-live="polite">
        {summary(hard, soft)}
      </span>
      <span className="case-actions-gap" />
      {findings.length > 0 && (
        <Button keyHint="F8" onPress={onNext}>
          下一处
        </Button>
      )}
    </div>
  )
}

function summary(hard: number, soft: number): string {
  if (hard === 0 && soft === 0) return '都已写明'
  if (hard === 0) return `${soft} 处要写理由`
  return soft === 0 ? '' : `另有 ${soft} 处要写理由`
}
