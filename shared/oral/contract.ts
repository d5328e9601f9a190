import { CaseFile } from '../cases/case-file'
import { WrittenReasons } from '../cases/contract'
import { Day } from '../core/day'
import { ContactId, OnCase } from '../core/ids'
import { command } from '../core/procedure'
import { z } from 'zod'
import { OralWords } from './oral-agreement'

export const oralContract = {
  /** registers an oral agreement under a number of its own series; in force at once. */
  'oral.agree': command(
    OnCase.extend({
      words: OralWords,
      mediatorId: ContactId,
      /** whether a party asked for writing, and whether civil rights and duties are agreed on. */
      askedForWriting: z.boolean(),
      civilRights: z.boolean(),
      reasons: WrittenReasons,
    }),
    CaseFile,
  ),
  'oral.perform': command(OnCase.extend({ doneOn: Day.nullable() }), CaseFile),
}
