import { CaseFilters } from '@shared/search/filters'
import { isEmpty, readQuery } from '@shared/search/query'

import { findContacts, findParties } from '../db/find-repo'
import { verifyJournal } from '../db/journal-repo'
import type { Handlers } from '../ipc/dispatch'
import { casePage } from './case-page'

const EVERYWHERE = CaseFilters.parse({})

export const find = {
  'find.anything': (scope, { text, limit }) => {
    const query = readQuery(text)
    if (isEmpty(query)) return { cases: [], people: [] }
    const page = casePage(scope, {
      text,
      limit,
      filters: EVERYWHERE,
      sort: 'newest',
      down: true,
      cursor: null,
    })
    const people = findContacts(scope.db, query, limit)
    return {
      cases: page.rows.map(({ parties, ...row }) => ({ ...row, parties: parties.join('、') })),
      people: [...people, ...findParties(scope.db, query, limit - people.length)],
    }
  },

  'journal.verify': ({ db }) => verifyJournal(db),
} satisfies Pick<Handlers, 'find.anything' | 'journal.verify'>
