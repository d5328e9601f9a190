import type { PersonPaperRef } from '@shared/papers/contract'
import { housePaperOf } from '@shared/papers/house-paper'
import type { Paper } from '@shared/papers/paper'
import { personCopy, personCorrection } from '@shared/papers/person-papers'

import { findOffice } from '../db/office-repo'
import { correctionsOf } from '../db/person-merge-repo'
import { casesOfPerson, consentsOfPerson, entriesOfPerson } from '../db/person-matter-repo'
import { findPerson } from '../db/person-repo'
import { sightsOf } from '../db/sight-repo'
import type { Reader } from '../db/store'
import { found } from './refusing'

/** what is stored of one person, as a paper to take along. */
export function personPaper(
  { db, today }: { db: Reader; today: string },
  { kind, personId, whole }: PersonPaperRef,
): Paper {
  const office = found(findOffice(db), 'office')
  const person = found(findPerson(db, personId), 'person')
  const facts = {
    committee: office.committee,
    today,
    person,
    whole,
    matters: {
      cases: casesOfPerson(db, personId),
      entries: entriesOfPerson(db, personId),
      consents: consentsOfPerson(db, personId),
      corrections: correctionsOf(db, personId),
    },
    sights: sightsOf(db, personId),
  }
  const blocks = kind === 'person-copy' ? personCopy(facts) : personCorrection(facts)
  return housePaperOf({ kind, blocks, mark: person.name, sample: office.sample })
}
