import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { call } from '../../desk'
import { Button } from '../../ui/button'
import { timeText } from '../../wording/dates'
import type { CaseDesk } from './case-desk'
import { UndoDialog } from './undo-dialog'
import { UNDO_WORDS } from './undo-words'

/** The last step can be taken back for a day; then the button is gone. */
export function UndoButton({ desk }: { desk: CaseDesk }) {
  const { file, today } = desk
  const { id, version } = file.case
  const [asking, setAsking] = useState(false)
  const { data: step } = useQuery({
    queryKey: ['undoable', id, version],
    queryFn: () => call('cases.undoable', { id }),
  })
  if (!step) return null
  return (
    <>
      <Button onPress={() => setAsking(true)}>
        {UNDO_WORDS[step.what]}
        <small className="undo-until">{timeText(step.until, today)}前</small>
      </Button>
      {asking && <UndoDialog desk={desk} what={step.what} onClose={() => setAsking(false)} />}
    </>
  )
}
