import type { CaseId } from '@shared/core/ids'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { call } from '../../desk'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import './old-source.css'

/** Where a case came from an old register: the row as it stood there, with its numbers masked. */
export function OldSource({ caseId }: { caseId: CaseId }) {
  const { data } = useQuery({
    queryKey: ['old-source', caseId],
    queryFn: () => call('exchange.source', { caseId }),
  })
  const [isOpen, setOpen] = useState(false)
  if (!data) return null
  return (
    <>
      <Button size="s" onPress={() => setOpen(true)}>
        旧簿原文
      </Button>
      <Dialog
        title={`旧簿原文，第 ${data.row} 行`}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button variant="primary" autoFocus onPress={() => setOpen(false)}>
            看完了
          </Button>
        }
      >
        <p className="old-source-file">{data.fileName}</p>
        <dl className="old-source">
          {data.cells.map(({ heading, text }, at) => (
            // Two columns may have the same heading; their places differ.
            // oxlint-disable-next-line react/no-array-index-key -- see above
            <div key={at}>
              <dt>{heading}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </>
  )
}
