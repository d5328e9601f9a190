import { z } from 'zod'

import { ContactId, OnEntry } from '../core/ids'
import { command, query } from '../core/procedure'
import { Advice, AdviceId, AskedLawyer } from './advice'
import { EntryFile } from './contract'

export const adviceContract = {
  /** Whom a lawyer has advised, newest first. */
  'advice.of': query(z.object({ lawyerId: ContactId }), z.array(AskedLawyer)),
  'advice.log': command(OnEntry.extend(Advice.omit({ id: true, opinion: true }).shape), EntryFile),
  /** 法律意见: draws the next number of the series. */
  'advice.opinion': command(OnEntry.extend({ adviceId: AdviceId }), EntryFile),
}
