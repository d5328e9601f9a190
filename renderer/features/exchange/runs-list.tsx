import type { ImportRun } from '@shared/exchange/contract'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { useToday } from '../../app/queries'
import { useCommand } from '../../app/use-command'
import { call } from '../../desk'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FailureNote } from '../../ui/failure-note'
import { Ruled } from '../../ui/ruled'
import { useKeys } from '../../ui/use-keys'
import { timeText } from '../../wording/dates'

const runsQuery = queryOptions({ queryKey: ['import-runs'], queryFn: () => call('exchange.runs', {}) })

/** Every import there was; each can be taken out again while nobody has worked on its cases. */
export function RunsList() {
  const { data: runs = [] } = useQuery(runsQuery)
  const [asking, setAsking] = useState<ImportRun | null>(null)
  const today = useToday()
  const { run, sentence, clear } = useCommand()
  const undo = async () => {
    if (asking && (await run('exchange.undo', { runId: asking.id }))) setAsking(null)
  }
  const close = () => {
    clear()
    setAsking(null)
  }
  useKeys({ 'Ctrl+Enter': () => void undo() }, { layer: 'dialog', enabled: asking !== null })
  if (runs.length === 0) return null
  return (
    <section aria-label="历次导入">
      <Ruled title="历次导入" note={`${runs.length} 次`} />
      <ul className="exchange-runs">
        {runs.map(each => (
          <li key={each.id}>
            <span>
              {each.fileName}
              <small>
                {timeText(each.at, today)}，{each.actor}，导入 {each.imported} 件，留下 {each.leftOut}{' '}
                行没有导入
              </small>
            </span>
            {each.undoneAt !== null ? (
              <span className="exchange-undone">{timeText(each.undoneAt, today)}撤销</span>
            ) : (
              <Button
                notYet={each.changed > 0 ? `其中 ${each.changed} 件后来又办过` : null}
                onPress={() => setAsking(each)}
              >
                撤销这次导入
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Dialog
        title="撤销这次导入"
        width="s"
        isOpen={asking !== null}
        onClose={close}
        actions={
          <>
            <Button variant="primary" keyHint="Ctrl+Enter" onPress={() => void undo()}>
              撤销
            </Button>
            <Button onPress={close}>不撤销</Button>
          </>
        }
      >
        <p>
          {asking?.fileName} 导入的 {asking?.imported}{' '}
          件案件连同旧簿原文一起移走，旧号可以再用。日志里留下这次导入和撤销。
        </p>
        <FailureNote>{sentence}</FailureNote>
      </Dialog>
    </section>
  )
}
