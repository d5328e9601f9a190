import { asAgreed, type Clause } from '@shared/agreements/clause'
import { checkClause } from '@shared/agreements/check-clause'
import { useState } from 'react'

import { useCalendar } from '../../app/calendar'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { Dialog } from '../../ui/dialog'
import { useKeys } from '../../ui/use-keys'
import { ClauseSentence } from '../agreement/clause-sentence'
import { FindingLine } from '../agreement/finding-line'
import { newClause } from '../agreement/new-clause'
import type { CaseDesk } from '../cases/case-desk'
import { Trouble } from '../cases/trouble'

type Props = {
  desk: CaseDesk
  /** Null for a new one. */
  clause: Clause | null
  index: number
  onSave: (clause: Clause) => Promise<boolean>
  onRemove: (() => Promise<unknown>) | undefined
  onClose: () => void
}

const KINDS: readonly { value: Clause['kind']; label: string }[] = [
  { value: 'pay', label: '付款' },
  { value: 'act', label: '做事' },
  { value: 'free', label: '自己写' },
]

/** One point, in the sentence with blanks that the agreement has; kept as agreed, or as still talked about. */
export function PointDialog({ desk, clause, index, onSave, onRemove, onClose }: Props) {
  const { file, today } = desk
  const calendar = useCalendar()
  const [draft, setDraft] = useState<Clause>(() => clause ?? newClause('pay'))
  const names = file.case.parties.map(each => each.name)
  const findings = checkClause(asAgreed(draft, true), index, { today, calendar, names })
  const missing = findings.filter(each => each.severity === 'stop')
  // A blank sentence says by itself what is missing; the check speaks once something is written.
  const touched = JSON.stringify(asAgreed(draft, true)) !== JSON.stringify(newClause(draft.kind))
  const shown = touched ? findings.filter(each => each.severity !== 'hint') : []
  const save = async (agreed: boolean) => {
    if (agreed && missing.length > 0) return
    if (await onSave(asAgreed(draft, agreed))) onClose()
  }
  useKeys({ 'Ctrl+Enter': () => void save(true) }, { layer: 'dialog' })
  return (
    <Dialog
      title={clause ? `改第${index + 1}条` : '加一条'}
      isOpen
      onClose={onClose}
      width="l"
      actions={
        <>
          <Button
            variant="primary"
            keyHint="Ctrl+Enter"
            notYet={missing.length > 0 ? `还缺 ${missing.length} 处` : null}
            onPress={() => void save(true)}
          >
            谈定
          </Button>
          <Button onPress={() => void save(false)}>先记着，还在谈</Button>
          {onRemove && (
            <Button variant="text" onPress={() => void onRemove().then(onClose)}>
              删去本条
            </Button>
          )}
        </>
      }
    >
      <div className="dialog-form point-form">
        <Choice
          label="哪一种"
          layout="bare"
          numbered
          value={draft.kind}
          options={KINDS}
          onChange={kind => setDraft(kind === draft.kind ? draft : newClause(kind))}
        />
        <ClauseSentence
          clause={draft}
          index={index}
          parties={file.case.parties}
          today={today}
          own={findings}
          onChange={setDraft}
        />
        {shown.map(finding => (
          <FindingLine key={`${finding.code}-${JSON.stringify(finding.about)}`} finding={finding} />
        ))}
        <Trouble desk={desk} />
      </div>
    </Dialog>
  )
}
