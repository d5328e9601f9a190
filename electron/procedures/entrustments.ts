import { caseTitle, shortNumber, type Case } from '@shared/cases/case'
import { REFERRERS } from '@shared/cases/codes'
import { dateOnPaper } from '@shared/core/chinese-date'
import {
  entrustedBy,
  entrustIn,
  entrustOut,
  feedBack,
  type EntrustmentDetails,
} from '@shared/entrustments/entrustment'

import { saveRegistration, saveStage } from '../db/case-repo'
import { entrustmentsOf, insertEntrustment, openEntrustments, saveFeedback } from '../db/entrustment-repo'
import type { Handlers, Scopes } from '../ipc/dispatch'
import { happened, onCase } from './on-case'
import { found, orRefuse } from './refusing'

export const entrustments = {
  'entrustments.in': onCase((scope, filed, { details }) => {
    const { db, today } = scope
    orRefuse(entrustIn(filed, details, today))
    insertEntrustment(db, filed.id, { ...details, direction: 'in', course: 'here', ground: '' })
    saveRegistration(db, filed.id, {
      ...filed.registration,
      ...entrustedBy(filed.registration, details.organ),
    })
    happened(scope, filed.id, 'entrusted', `${words(details)}委托本会调解。${details.matter}`)
  }),

  'entrustments.out': onCase((scope, filed, { details, routesTold }) => {
    const { db, today } = scope
    const others = entrustmentsOf(db, filed.id)
    orRefuse(entrustOut(filed, details, { others, routesTold, today }))
    insertEntrustment(db, filed.id, { ...details, direction: 'out' })
    if (details.course === 'ends') return endWith(scope, filed, details)
    happened(scope, filed.id, 'entrusted', `移送${words(details)}，等候办理。${details.matter}`)
  }),

  'entrustments.feedback': onCase((scope, filed, { entrustmentId, on, text }) => {
    const entrustment = found(
      entrustmentsOf(scope.db, filed.id).find(each => each.id === entrustmentId),
      'entrustment',
    )
    orRefuse(feedBack(entrustment, on, scope.today))
    saveFeedback(scope.db, entrustment.id, on, text)
    const way = entrustment.direction === 'in' ? '反馈给' : '收到反馈：'
    happened(scope, filed.id, 'feedback', `${way}${entrustment.organName}，${dateOnPaper(on)}。${text}`)
  }),

  'entrustments.open': ({ db }) =>
    openEntrustments(db).map(({ number, subject, title, ...rest }) => ({
      ...rest,
      label: shortNumber(number),
      title: caseTitle({ title, subject }),
    })),
} satisfies Pick<Handlers, Extract<keyof Handlers, `entrustments.${string}`>>

const words = ({ organ, organName, letter }: Pick<EntrustmentDetails, 'organ' | 'organName' | 'letter'>) =>
  `${organName || REFERRERS.words[organ]}${letter === '' ? '' : `（${letter}）`}`

/** The referral ends the case here; before acceptance nothing had begun that could fail. */
function endWith(scope: Scopes['command'], filed: Case, details: EntrustmentDetails): void {
  const { db, today } = scope
  const note = `移送${words(details)}。${details.matter}`.slice(0, 400)
  const closing = { ...filed.closing, ended: 'referred' as const, note, routesToldOn: today }
  if (filed.stage === 'registered') saveStage(db, filed.id, 'declined', { ...closing, declinedOn: today })
  else saveStage(db, filed.id, 'failed', { ...closing, failedOn: today, failReason: 'other' })
  happened(scope, filed.id, 'referred', note)
}
