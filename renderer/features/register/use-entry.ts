import type { CaseFile } from '@shared/cases/case-file'
import type { Contact } from '@shared/directory/contact'
import { isClosed } from '@shared/cases/case'
import { partyLabels } from '@shared/cases/party-labels'
import { blankParty, type Party, type PartyDetails } from '@shared/cases/party'
import { blankRegistration, type Registration } from '@shared/cases/registration'
import { PartyId, type CaseId } from '@shared/core/ids'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'

import { runOnCase, type CaseCommand, type CaseInput, type Since } from '../../app/case-desk'
import { keepCaseFile, queries } from '../../app/queries'
import { noteSaved } from '../../app/saved'
import { useCaseCommand, type CaseCommandState } from '../../app/use-case-command'
import { call, failureOf } from '../../desk'
import { failureText } from '../../wording/failure-text'
import { useOvertaken } from './use-overtaken'

export type Entry = {
  caseId: CaseId | null
  file: CaseFile | null
  registration: Registration
  parties: readonly Party[]
  /** Parties and everything else, or everything else only, may no longer be changed. */
  locked: 'all' | 'parties' | null
  command: CaseCommandState
  sentence: string | null
  /** Comes to false when somebody else's change stays. */
  write: (fields: Partial<Registration>) => unknown
  changeParty: (index: number, changes: Partial<PartyDetails>) => unknown
  addParty: (side: PartyDetails['side']) => unknown
  removeParty: (index: number) => unknown
}

const BLANK: PartyDetails[] = [blankParty('applicant'), blankParty('respondent')]

/** One entry at the counter: on paper from its first field on, and saved field by field from then. */
export function useEntry(
  caseId: CaseId | null,
  actor: Contact,
  now: string,
  onOpened: (id: CaseId) => void,
): Entry {
  const { data } = useQuery({ ...queries.case(caseId ?? NONE), enabled: caseId !== null })
  const file = caseId === null ? null : (data ?? null)
  const command = useCaseCommand(caseId)
  const overtaken = useOvertaken(file)
  const [draft, setDraft] = useState<PartyDetails[]>(BLANK)
  const [refused, setRefused] = useState<string | null>(null)
  const opening = useRef<Promise<CaseFile | null> | null>(null)
  const mounted = useRef(true)
  useEffect(() => {
    mounted.current = true
    return () => {
      mounted.current = false
    }
  }, [])

  const registration = file?.case.registration ?? blankRegistration('visit', now, actor.id)
  const parties = file?.case.parties ?? labelled(draft)

  const open = async (fields: Partial<Registration>, people: PartyDetails[]): Promise<CaseFile | null> => {
    try {
      const { channel = 'visit', ...rest } = fields
      const opened = await call('cases.register', { channel, fields: rest, parties: people })
      await keepCaseFile(opened)
      noteSaved()
      if (mounted.current) onOpened(opened.case.id)
      return opened
    } catch (error) {
      setRefused(failureText(failureOf(error)))
      opening.current = null
      return null
    }
  }
  /** The first change opens the entry; whatever is typed meanwhile waits for it. */
  const change = async (
    fields: Partial<Registration>,
    people: PartyDetails[],
    later: (opened: CaseFile) => Promise<CaseFile | null | undefined>,
  ): Promise<boolean> => {
    if (caseId === null && opening.current === null) {
      setDraft(people)
      opening.current = open(fields, people)
      return true
    }
    const ready = caseId === null ? opening.current : Promise.resolve(file)
    try {
      const opened = await ready
      const done = opened && (await later(opened))
      if (done === null) overtaken.look()
      return !opened || done !== null
    } catch (error) {
      setRefused(failureText(failureOf(error)))
      return true
    }
  }
  const run = async <N extends CaseCommand>(id: CaseId, name: N, input: CaseInput<N>, since?: Since) =>
    caseId === null ? runOnCase(id, name, input) : command.run(name, input, since)
  const idAt = (opened: CaseFile, index: number) => opened.case.parties[index]?.id ?? null

  return {
    caseId,
    file,
    registration,
    parties,
    command,
    locked: file === null ? null : lockOf(file),
    sentence: command.sentence ?? refused,
    write: fields => {
      const since = overtaken.versionOf(fields, null)
      return change(fields, draft, opened => run(opened.case.id, 'cases.fill', { fields }, since))
    },
    changeParty: (index, changes) => {
      const since = file ? overtaken.versionOf(changes, idAt(file, index)) : undefined
      return change({}, changedAt(draft, index, changes), async opened => {
        const partyId = idAt(opened, index)
        if (partyId === null) return undefined
        return run(opened.case.id, 'cases.changeParty', { partyId, changes }, since)
      })
    },
    addParty: side =>
      change({}, [...draft, blankParty(side)], opened =>
        run(opened.case.id, 'cases.addParty', { party: blankParty(side) }),
      ),
    removeParty: index =>
      change(
        {},
        draft.filter((_party, at) => at !== index),
        async opened => {
          const partyId = idAt(opened, index)
          return partyId === null ? undefined : run(opened.case.id, 'cases.removeParty', { partyId })
        },
      ),
  }
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a disabled query still wants a key
const NONE = 0 as CaseId

function changedAt(
  parties: readonly PartyDetails[],
  index: number,
  changes: Partial<PartyDetails>,
): PartyDetails[] {
  return parties.map((party, at) => (at === index ? { ...party, ...changes } : party))
}

/** A blank entry's people have no numbers yet; their place in the form stands in. */
function labelled(parties: readonly PartyDetails[]): Party[] {
  const labels = partyLabels(parties)
  return parties.map((party, index) => ({
    ...party,
    id: PartyId.parse(index + 1),
    label: labels[index] ?? '',
    idProblem: null,
  }))
}

function lockOf(file: CaseFile): Entry['locked'] {
  const { stage } = file.case
  if (isClosed(stage)) return 'all'
  return stage === 'signing' || stage === 'effective' ? 'parties' : null
}
