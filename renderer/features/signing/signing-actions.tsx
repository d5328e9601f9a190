import type { CaseId } from '@shared/core/ids'
import { ACTS } from '@shared/signing/signing'

import { useGo } from '../../app/place'
import { Button } from '../../ui/button'
import type { Found } from './signing-step'

type Props = {
  at: Found | null
  hasNext: boolean
  locked: boolean
  effective: boolean
  caseId: CaseId
  onMark: () => void
  onAloud: () => void
  onUnmark: () => void
}

const NOTE: Record<(typeof ACTS.codes)[number], string> = {
  read: '记下已阅',
  signed: '记下签名',
  fingerprinted: '记下指印',
  sealed: '记下盖章',
}

/** What can be done with the square that has the focus. */
export function SigningActions({ at, hasNext, locked, effective, caseId, onMark, onAloud, onUnmark }: Props) {
  const go = useGo()
  const open = at !== null && !at.square.done
  return (
    <div className="case-actions signing-actions">
      {open && !locked && (hasNext || !effective) && (
        <Button variant="primary" keyHint="Enter" onPress={onMark}>
          {NOTE[at.square.act]}
        </Button>
      )}
      {effective && !hasNext && (
        <Button
          variant="primary"
          keyHint="Enter"
          onPress={() => go({ at: 'cases', caseId, step: 'archive' })}
        >
          归档
        </Button>
      )}
      {open && at.square.act === 'read' && !locked && (
        <Button keyHint="R" onPress={onAloud}>
          记下宣读
        </Button>
      )}
      {at?.square.done && !locked && (
        <Button keyHint="Delete" onPress={onUnmark}>
          收回{at.row.name}的{ACTS.words[at.square.act]}
        </Button>
      )}
      <span className="case-actions-note">方向键换格，空格记下</span>
      <span className="case-actions-gap" />
      <span className="case-actions-note">{effective ? '正文已锁住' : '改动正文，签名全部作废'}</span>
    </div>
  )
}
