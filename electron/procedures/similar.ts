import { caseTitle, shortNumber } from '@shared/cases/case'
import { relateCases } from '@shared/cases/relate-cases'
import { likeness } from '@shared/cases/similar'
import type { SimilarCase } from '@shared/cases/similar-contract'
import { addMonths, dayOf } from '@shared/core/day'
import { unmasked } from '@shared/persons/masking'

import { findCase } from '../db/case-repo'
import { findOffice } from '../db/office-repo'
import { casesToCompare, putRelation, relatedCases } from '../db/similar-repo'
import type { Handlers } from '../ipc/dispatch'
import { happened, keepReasons, onCase } from './on-case'
import { found, orRefuse } from './refusing'

/** More than this nobody reads beside a form. */
const SHOWN = 3

const WORDS = { same: '同一件', linked: '互相关联', unrelated: '不相干' } as const

export const similar = {
  'cases.similar': ({ db, today }, { caseId, people: shown, place, subject, kind }) => {
    // A window knows the numbers of a saved party only masked.
    const saved = (caseId === null ? undefined : findCase(db, caseId))?.parties ?? []
    const people = shown.map((each, index) => ({ ...each, ...unmasked(each, saved[index] ?? {}) }))
    const months = found(findOffice(db), 'office').similarMonths
    const rows = casesToCompare(db, {
      caseId,
      since: addMonths(today, -months),
      names: people.map(each => each.name).filter(Boolean),
      idNumbers: people.map(each => each.idNumber).filter(Boolean),
      estate: place.estate,
      building: place.building,
    })
    const entry = { people, place, subject, kind }
    const alike: SimilarCase[] = rows.flatMap(row => {
      const alikeness = likeness(entry, { ...row, place: row })
      if (!alikeness) return []
      const { number, stage, requestedAt } = row
      return [
        {
          caseId: row.caseId,
          label: shortNumber(number),
          title: caseTitle(row),
          stage,
          requestedOn: dayOf(requestedAt),
          parties: row.people.map(each => each.name),
          ...alikeness,
        },
      ]
    })
    return alike.toSorted((a, b) => b.score - a.score).slice(0, SHOWN)
  },

  'cases.related': ({ db }, { id }) =>
    relatedCases(db, id).map(({ number, subject, ...row }) => ({
      ...row,
      label: shortNumber(number),
      title: caseTitle({ title: row.title, subject }),
    })),

  'cases.relate': onCase((scope, filed, { otherId, kind, reason }) => {
    const { db, now, actor } = scope
    const other = found(findCase(db, otherId), 'case')
    const pair = orRefuse(relateCases(filed.id, other.id, { kind, reason }))
    putRelation(db, { pair, kind, reason, actorId: actor, at: now })
    if (kind === 'unrelated') keepReasons(scope, filed.id, [{ rule: 'R-07', reason }])
    const line = (of: typeof filed) =>
      `${shortNumber(of.acceptance?.number ?? null)} ${caseTitle(of.registration)}，${WORDS[kind]}${reason && `，${reason}`}`
    happened(scope, filed.id, 'related', line(other))
    happened(scope, other.id, 'related', line(filed))
  }),
} satisfies Pick<Handlers, 'cases.similar' | 'cases.related' | 'cases.relate'>
