import { copiesNeeded, type Agreement } from '@shared/agreements/agreement'
import { checkAgreement } from '@shared/agreements/check-agreement'
import type { Clause } from '@shared/agreements/clause'
import { clauseFrom } from '@shared/agreements/library/model-clause'
import { useEffect, useRef, useState } from 'react'

import { useCalendar } from '../../app/calendar'
import { useKeys } from '../../ui/use-keys'
import type { CaseDesk } from '../cases/case-desk'
import { AgreementActions } from './agreement-actions'
import { AgreementPaper } from './agreement-paper'
import { ClauseEditor } from './clause-editor'
import { keyed, moved, textOf, type DraftClause } from './draft'
import { FactsPart, MannerPart } from './agreement-parts'
import { KeepClauseDialog } from './keep-clause-dialog'
import { LibraryDialog } from './library-dialog'
import { newClause } from './new-clause'
import { goToNext } from './places'
import { PresentDialog } from './present-dialog'
import { useDraft } from './use-draft'
import './agreement.css'

/** The text while it is written: the sentences at left, the printed page at right, the check beneath each clause. */
export function AgreementEditor({ desk, agreement }: { desk: CaseDesk; agreement: Agreement }) {
  const { file, today, run } = desk
  const { parties } = file.case
  const disputeKind = file.case.registration.kind
  const { draft, change, composing, flush } = useDraft(file, agreement, run)
  const calendar = useCalendar()
  const awaited = useRef<number | null>(null)
  const [choosing, setChoosing] = useState(false)
  const [keeping, setKeeping] = useState<Clause | null>(null)
  const [presenting, setPresenting] = useState(false)
  const text = textOf(draft)
  const findings = checkAgreement(text, { parties, today, calendar, termEnd: file.term?.end ?? null })
  const toFix = findings.filter(each => each.severity !== 'hint')

  const setClauses = (clauses: readonly DraftClause[]) => change({ ...draft, clauses })
  const addClause = (clause: Clause) => {
    const added = keyed(clause)
    awaited.current = added.key
    setClauses([...draft.clauses, added])
  }
  const add = (kind: Clause['kind']) => addClause(newClause(kind))
  // The new clause takes the hand: its first blank is where writing goes on, once it stands on the page.
  useEffect(() => {
    const index = draft.clauses.findIndex(each => each.key === awaited.current)
    if (index < 0) return
    awaited.current = null
    document.querySelector<HTMLElement>(`[data-place^="${index}-"]`)?.focus()
  }, [draft.clauses])
  const present = async () => {
    await flush()
    setPresenting(true)
  }
  useKeys({
    F8: () => goToNext(toFix, 1),
    'Shift+F8': () => goToNext(toFix, -1),
    'Ctrl+Enter': () => add(draft.clauses.at(-1)?.clause.kind ?? 'pay'),
    '1': () => add('pay'),
    '2': () => add('act'),
    '3': () => add('free'),
    '4': () => setChoosing(true),
  })

  return (
    <div className="agreement">
      <section
        className="agreement-text"
        aria-label="协议条款"
        onCompositionStart={() => composing(true)}
        onCompositionEnd={() => composing(false)}
      >
        <div className="agreement-scroll">
          <FactsPart draft={draft} findings={findings} onChange={change} />
          <ol aria-label="条款">
            {draft.clauses.map(({ key, clause }, index) => (
              <ClauseEditor
                key={key}
                clause={clause}
                index={index}
                count={draft.clauses.length}
                parties={parties}
                today={today}
                findings={findings}
                onChange={next =>
                  setClauses(draft.clauses.map(each => (each.key === key ? { key, clause: next } : each)))
                }
                onMove={by => setClauses(moved(draft.clauses, key, by))}
                onKeep={() => setKeeping(clause)}
                onRemove={() => setClauses(draft.clauses.filter(each => each.key !== key))}
              />
            ))}
          </ol>
          <MannerPart
            draft={draft}
            findings={findings}
            needed={copiesNeeded(parties)}
            onAdd={add}
            onChoose={() => setChoosing(true)}
            onChange={change}
          />
        </div>
        <AgreementActions
          findings={toFix}
          onPresent={() => void present()}
          onNext={() => goToNext(toFix, 1)}
        />
      </section>
      <AgreementPaper file={file} agreement={agreement} />
      {choosing && (
        <LibraryDialog
          kind={disputeKind}
          onClose={() => setChoosing(false)}
          onTake={model => {
            setChoosing(false)
            addClause(clauseFrom(model.text))
          }}
        />
      )}
      {keeping && <KeepClauseDialog clause={keeping} kind={disputeKind} onClose={() => setKeeping(null)} />}
      {presenting && <PresentDialog desk={desk} findings={findings} onClose={() => setPresenting(false)} />}
    </div>
  )
}
