import type { RawInput } from '@shared/contract'
import type { MeetingFile } from '@shared/meetings/contract'
import type { Meeting, MeetingId } from '@shared/meetings/meeting'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'

import { client } from '../../app/queries'
import { useCommand } from '../../app/use-command'
import { call } from '../../desk'

const keyOf = (id: MeetingId) => ['meetings', 'one', id]

type OnMeeting =
  | 'meetings.write'
  | 'meetings.fill'
  | 'meetings.close'
  | 'meetings.cancel'
  | 'meetings.giveTask'

/** One meeting, and its commands: one after the other, each on the version the last one made. */
export function useMeeting(id: MeetingId) {
  const { data: file } = useQuery({ queryKey: keyOf(id), queryFn: () => call('meetings.get', { id }) })
  const { run, sentence } = useCommand()
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const act = useCallback(
    <N extends OnMeeting>(
      name: N,
      make: (now: Meeting) => Omit<RawInput<N>, 'meetingId' | 'version'>,
    ): Promise<boolean> => {
      const done = last.current.then(async () => {
        const { meeting } = await client.ensureQueryData<MeetingFile>({
          queryKey: keyOf(id),
          queryFn: () => call('meetings.get', { id }),
        })
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the two left out are added here
        const whole = { ...make(meeting), meetingId: id, version: meeting.version } as unknown as RawInput<N>
        const answer = await run(name, whole)
        // Somebody else was faster: what they wrote is shown, and the sentence says so.
        const next = answer ?? (await call('meetings.get', { id }))
        client.setQueryData(keyOf(id), next)
        return answer !== null
      })
      last.current = done.catch(() => undefined)
      return done
    },
    [id, run],
  )
  return { file, act, sentence }
}

export type MeetingDesk = ReturnType<typeof useMeeting>
