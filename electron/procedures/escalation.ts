import { caseTitle, shortNumber } from '@shared/cases/case'
import { flagEscalation, liftEscalation, mayReport, noteMeasure, RISKS } from '@shared/escalation/escalation'

import {
  escalationsOf,
  insertEscalation,
  insertMeasure,
  insertReport,
  openFlags,
  reportsOf,
  saveLifted,
} from '../db/escalation-repo'
import { outreachOf } from '../db/outreach-repo'
import type { Handlers } from '../ipc/dispatch'
import { happened, onCase } from './on-case'
import { orRefuse } from './refusing'

export const escalation = {
  'escalation.flag': onCase((scope, filed, { risk, note }) => {
    const { db, now } = scope
    orRefuse(flagEscalation(filed, escalationsOf(db, filed.id)))
    insertEscalation(db, filed.id, { risk, since: now, note })
    happened(scope, filed.id, 'flagged', [RISKS.words[risk], note].filter(each => each !== '').join('，'))
  }),

  'escalation.measure': onCase((scope, filed, { text }) => {
    const { db, now } = scope
    const flag = orRefuse(noteMeasure(escalationsOf(db, filed.id)))
    insertMeasure(db, flag.id, now, text)
    happened(scope, filed.id, 'measure', text)
  }),

  'escalation.lift': onCase((scope, filed, { note }) => {
    const { db, now } = scope
    const flag = orRefuse(liftEscalation(escalationsOf(db, filed.id), reportsOf(db, filed.id), note))
    saveLifted(db, flag.id, now, note)
    happened(scope, filed.id, 'flag-lifted', note)
  }),

  'escalation.report': onCase((scope, filed, { ground, department, receiver, request }) => {
    const { db, now } = scope
    const dissuasions = outreachOf(db, filed.id).filter(each => each.kind === 'dissuasion').length
    orRefuse(mayReport(filed, ground, { dissuasions, escalations: escalationsOf(db, filed.id) }))
    insertReport(db, filed.id, { ground, department, receiver, at: now, request })
    happened(scope, filed.id, 'reported', `${department}${receiver && `，${receiver}`}。${request}`)
  }),

  'escalation.open': ({ db }) =>
    openFlags(db).map(({ number, subject, title, ...flag }) => ({
      ...flag,
      label: shortNumber(number),
      title: caseTitle({ title, subject }),
    })),
} satisfies Pick<Handlers, Extract<keyof Handlers, `escalation.${string}`>>
