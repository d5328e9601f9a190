import { dateOnPaper } from '@shared/core/chinese-date'
import type { Closing } from '@shared/cases/case'
import { closeItem, leaveOpen } from '@shared/cases/open-item'
import { withdrawCase } from '@shared/cases/other-rules'

import { agreementsOf } from '../db/agreement-repo'
import { saveStage } from '../db/case-repo'
import { insertOpenItem, openItemsOf, saveItemClosed } from '../db/open-item-repo'
import { oralOf } from '../db/oral-repo'
import type { Handlers } from '../ipc/dispatch'
import { happened, onCase } from './on-case'
import { found, orRefuse } from './refusing'

/** 撤回 and partial agreement (R-51). */
export const endings = {
  'cases.withdraw': onCase((scope, filed, { partyId, on, routesTold, note }) => {
    const { db, today } = scope
    const stage = orRefuse(withdrawCase(filed, { partyId, on, routesTold }, today))
    const closing: Closing = { ...filed.closing, ended: 'withdrawn', note }
    if (stage === 'declined') saveStage(db, filed.id, stage, { ...closing, declinedOn: on })
    else
      saveStage(db, filed.id, stage, {
        ...closing,
        failedOn: on,
        failReason: 'withdrawn',
        routesToldOn: today,
      })
    const who = filed.parties.find(each => each.id === partyId)
    happened(
      scope,
      filed.id,
      'withdrawn',
      `${who?.name || who?.label || ''}，${dateOnPaper(on)}${note && `，${note}`}`,
    )
  }),

  'cases.leaveOpen': onCase((scope, filed, { items, course, routesTold }) => {
    const { db, today } = scope
    const hasAgreement = agreementsOf(db, filed.id).length > 0 || oralOf(db, filed.id) !== null
    orRefuse(leaveOpen(filed, course, { hasAgreement, routesTold }))
    const closed =
      course === 'ends' ? { closedOn: today, result: 'failed' as const } : { closedOn: null, result: null }
    for (const text of items) insertOpenItem(db, filed.id, { text, course, ...closed })
    if (course === 'ends') saveStage(db, filed.id, filed.stage, { ...filed.closing, routesToldOn: today })
    const how = course === 'ends' ? '随案结束，已告知其他途径' : '接着调解'
    happened(scope, filed.id, 'left-open', `${items.join('；')}。${how}`)
  }),

  'cases.closeItem': onCase((scope, filed, { itemId, result, routesTold, note }) => {
    const { db, today } = scope
    const item = found(
      openItemsOf(db, filed.id).find(each => each.id === itemId),
      'item',
    )
    orRefuse(closeItem(item, { result, routesTold, note }))
    saveItemClosed(db, { id: item.id, closedOn: today, result, note })
    const word = result === 'settled' ? '已解决' : '未达成一致，已告知其他途径'
    happened(scope, filed.id, 'item-closed', `${item.text}：${word}${note && `，${note}`}`)
  }),
} satisfies Pick<Handlers, 'cases.withdraw' | 'cases.leaveOpen' | 'cases.closeItem'>
