import { z } from 'zod'

import { LocalTime } from '../core/day'
import { PrivateNoteId, SessionId } from '../core/ids'
import { Attendee } from '../sessions/session'
import { PrivateWords } from './private-words'

/** 背靠背记录: what one side said alone with the mediator. `speaker` null is the mediator's own thought. */
export const PrivateNote = z.object({
  id: PrivateNoteId,
  sessionId: SessionId.nullable(),
  at: LocalTime,
  speaker: Attendee.nullable(),
  words: PrivateWords,
})
export type PrivateNote = z.infer<typeof PrivateNote>
