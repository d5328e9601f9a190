import type { CaseFile } from '@shared/cases/case-file'
import type { Party } from '@shared/cases/party'
import { judgeCredit, judgeId } from '@shared/identity/id-kinds'
import type { IdProblem } from '@shared/identity/id-problem'
import { maskPhone } from '@shared/identity/mask'
import type { Entry } from '@shared/intake/entry'
import { masked } from '@shared/persons/masking'
import type { Person, ShownPerson } from '@shared/persons/person'

const problemOf = (
  of: Pick<Party, 'kind' | 'idKind' | 'idNumber' | 'creditCode'>,
  today: string,
): IdProblem | null =>
  of.kind === 'legal' ? judgeCredit(of.creditCode).problem : judgeId(of.idKind, of.idNumber, today).problem

/** a case as it leaves the desk; what is wrong with a number is said without the number. */
export function shownFile(file: CaseFile, today: string): CaseFile {
  const parties = file.case.parties.map(party => ({ ...masked(party), idProblem: problemOf(party, today) }))
  return { ...file, case: { ...file.case, parties } }
}

export const shownEntry = <T extends Pick<Entry, 'phone'>>(entry: T): T => ({
  ...entry,
  phone: maskPhone(entry.phone),
})

export const shownPerson = (person: Person, today: string): ShownPerson => ({
  ...masked(person),
  idProblem: problemOf(person, today),
})
