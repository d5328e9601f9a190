import { findCases, findPeople } from '../db/find-repo'
import { verifyJournal } from '../db/journal-repo'
import type { Handlers } from '../ipc/dispatch'

export const find = {
  'find.anything': ({ db }, { text, limit }) =>
    text === ''
      ? { cases: [], people: [] }
      : { cases: findCases(db, text, limit), people: findPeople(db, text, limit) },

  'journal.verify': ({ db }) => verifyJournal(db),
} satisfies Pick<Handlers, 'find.anything' | 'journal.verify'>
