import type { Agreement } from '@shared/agreements/agreement'
import { asAgreed, type Clause } from '@shared/agreements/clause'
import { clauseText } from '@shared/agreements/clause-text'
import { isAgreed } from '@shared/screen/screen-points'
import { useState } from 'react'

import { useGo } from '../../app/place'
import { Button } from '../../ui/button'
import { Ruled } from '../../ui/ruled'
import { ordinal } from '../agreement/ordinal'
import type { CaseDesk } from '../cases/case-desk'
import { PointDialog } from './point-dialog'

type Props = { desk: CaseDesk; adding: boolean; onAdding: (adding: boolean) => void; locked: boolean }

/** 谈定: the clauses of the agreement as they come about; the same record that 协议 writes on. */
export function PointsPane({ desk, adding, onAdding, locked }: Props) {
  const { file, run } = desk
  const go = useGo()
  const [editing, setEditing] = useState<number | null>(null)
  const agreement = file.agreements.find(each => each.state !== 'superseded')
  const clauses = agreement?.clauses ?? []
  const writable = !locked && (!agreement || agreement.state === 'draft')
  const keep = (change: (before: readonly Clause[]) => readonly Clause[]) => write(desk, agreement, change)
  const mark = (at: number, agreed: boolean) =>
    void keep(before => before.map((each, index) => (index === at ? asAgreed(each, agreed) : each)))
  return (
    <section className="points" aria-label="谈定">
      <Ruled
        title="谈定"
        note={`${clauses.filter(isAgreed).length} 条上公示屏`}
        actions={
          writable && (
            <Button size="s" keyHint="T" onPress={() => onAdding(true)}>
              加一条
            </Button>
          )
        }
      />
      {clauses.length === 0 && <p className="session-none">谈拢一条写一条，就是协议的条款。</p>}
      <ol className="point-list">
        {clauses.map((clause, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a clause is its place in the text
          <li key={index} data-open={clause.open || undefined} aria-label={`第${ordinal(index + 1)}条`}>
            <span className="point-number">{ordinal(index + 1)}</span>
            <p>{clauseText(clause, file.case.parties) || '还没有写'}</p>
            <div className="point-tools">
              <b>{stateOf(clause)}</b>
              {writable && (
                <>
                  <Button size="s" onPress={() => mark(index, clause.open === true)}>
                    {clause.open ? '谈定' : '再谈'}
                  </Button>
                  <Button size="s" variant="text" onPress={() => setEditing(index)}>
                    改
                  </Button>
                </>
              )}
            </div>
          </li>
        ))}
      </ol>
      {agreement && (
        <Button
          size="s"
          variant="text"
          onPress={() => go({ at: 'cases', caseId: file.case.id, step: 'agreement' })}
        >
          到协议全文
        </Button>
      )}
      {(adding || editing !== null) && (
        <PointDialog
          desk={desk}
          clause={editing === null ? null : (clauses[editing] ?? null)}
          index={editing ?? clauses.length}
          onSave={async clause => {
            const saved = await keep(before =>
              editing === null
                ? [...before, clause]
                : before.map((each, index) => (index === editing ? clause : each)),
            )
            return Boolean(saved)
          }}
          onRemove={
            editing === null
              ? undefined
              : () => keep(before => before.filter((_each, index) => index !== editing))
          }
          onClose={() => {
            onAdding(false)
            setEditing(null)
          }}
        />
      )}
    </section>
  )

  async function write(
    { run: ask }: CaseDesk,
    current: Agreement | undefined,
    change: (before: readonly Clause[]) => readonly Clause[],
  ) {
    const drafted = current ?? (await run('agreements.draft', {}))?.agreements[0]
    if (!drafted) return null
    return ask('agreements.write', { changes: { clauses: [...change(drafted.clauses)] }, newEdition: false })
  }
}

function stateOf(clause: Clause): string {
  if (clause.open) return '还在谈'
  return isAgreed(clause) ? '' : '没写全，先不上屏'
}
