import type { RawInput } from '@shared/contract'
import type { Notice } from '@shared/notices/notice'
import { useState } from 'react'

import { client } from '../../app/queries'
import { useCommand } from '../../app/use-command'

export type NoticeCommand = 'notices.deliver' | 'notices.answer' | 'notices.arrival' | 'notices.void'
export type NoticeInput<N extends NoticeCommand> = Omit<RawInput<N>, 'noticeId' | 'version'>

/** Commands on one letter; the case it belongs to is asked for anew. */
export function useNotice(notice: Notice) {
  const { run, sentence, clear } = useCommand()
  const [busy, setBusy] = useState(false)
  const act = async <N extends NoticeCommand>(name: N, input: NoticeInput<N>): Promise<boolean> => {
    if (busy) return false
    setBusy(true)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the two left out of NoticeInput are added here
    const whole = { ...input, noticeId: notice.id, version: notice.version } as unknown as RawInput<N>
    const done = await run(name, whole)
    if (notice.caseId !== null) await client.invalidateQueries({ queryKey: ['case', notice.caseId] })
    setBusy(false)
    return done !== null
  }
  return { act, sentence, clear }
}
