import { noShows, terminationText } from '@shared/sessions/no-shows'
import { useState } from 'react'

import { Button } from '../../ui/button'
import { dayText } from '../../wording/dates'
import type { CaseDesk } from '../cases/case-desk'
import { FailDialog } from '../cases/fail-dialog'

/** Who stayed away and how often; after the second time the termination is offered with its text. */
export function NoShowNote({ desk }: { desk: CaseDesk }) {
  const { file, today } = desk
  const [failing, setFailing] = useState(false)
  const shows = noShows(file.case.parties, file.sessions)
  const text = terminationText(shows)
  const mayFail = file.case.stage === 'accepted' || file.case.stage === 'mediating'
  if (shows.length === 0 || !mayFail) return null
  return (
    <div className="no-shows">
      <p>
        {shows
          .map(
            ({ name, days }) =>
              `${name}未到场 ${days.length} 次（${days.map(day => dayText(day, today)).join('、')}）`,
          )
          .join('；')}
        。{text && '可以终止调解，也可以再约一次。'}
      </p>
      {text && (
        <Button size="s" onPress={() => setFailing(true)}>
          终止调解
        </Button>
      )}
      {failing && text && (
        <FailDialog desk={desk} reason="other" note={text} onClose={() => setFailing(false)} />
      )}
    </div>
  )
}
