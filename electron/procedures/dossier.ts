import { goingOn } from '@shared/cases/open-item'
import { mayChange } from '@shared/cases/other-rules'
import { closeDossier, namesRoutes, outcomeOf } from '@shared/dossier/close-dossier'
import { DOSSIER_ITEMS, dossierRows } from '@shared/dossier/dossier'

import { saveStage } from '../db/case-repo'
import { deleteEnclosure, enclosuresOf, putEnclosure } from '../db/folder-repo'
import { findOffice } from '../db/office-repo'
import { openItemsOf } from '../db/open-item-repo'
import { oralOf } from '../db/oral-repo'
import { sessionsOf } from '../db/session-repo'
import type { Handlers } from '../ipc/dispatch'
import { happened, keepReasons, onCase } from './on-case'
import { found, orRefuse } from './refusing'

export const dossier = {
  'dossier.enclose': onCase((scope, filed, { item, pages }) => {
    orRefuse(mayChange(filed))
    putEnclosure(scope.db, filed.id, { item, pages, on: scope.today })
  }),

  'dossier.takeOut': onCase((scope, filed, { item }) => {
    orRefuse(mayChange(filed))
    deleteEnclosure(scope.db, filed.id, item)
    happened(scope, filed.id, 'taken-out', DOSSIER_ITEMS.words[item])
  }),

  'dossier.close': onCase((scope, filed, { retention, reasons }) => {
    const { db } = scope
    const oral = oralOf(db, filed.id) !== null
    const rows = dossierRows(outcomeOf(filed, oral), enclosuresOf(db, filed.id))
    const openItems = goingOn(openItemsOf(db, filed.id)).length
    const routesInRecord = sessionsOf(db, filed.id).some(namesRoutes)
    const { retentions } = found(findOffice(db), 'office')
    const chosen = orRefuse(
      closeDossier(filed, { rows, retention, retentions, reasons, openItems, routesInRecord }),
    )
    saveStage(scope.db, filed.id, 'archived', {
      ...filed.closing,
      archivedOn: scope.today,
      retention: chosen,
    })
    keepReasons(scope, filed.id, reasons)
    happened(scope, filed.id, 'archived', chosen)
  }),
} satisfies Pick<Handlers, Extract<keyof Handlers, `dossier.${string}`>>
