import { mayChange } from '@shared/cases/other-rules'
import { closeDossier, outcomeOf } from '@shared/dossier/close-dossier'
import { DOSSIER_ITEMS, dossierRows } from '@shared/dossier/dossier'

import { saveStage } from '../db/case-repo'
import { deleteEnclosure, enclosuresOf, putEnclosure } from '../db/folder-repo'
import { findOffice } from '../db/office-repo'
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
    const rows = dossierRows(outcomeOf(filed), enclosuresOf(scope.db, filed.id))
    const { retentions } = found(findOffice(scope.db), 'office')
    const chosen = orRefuse(closeDossier(filed, { rows, retention, retentions, reasons }))
    saveStage(scope.db, filed.id, 'archived', {
      ...filed.closing,
      archivedOn: scope.today,
      retention: chosen,
    })
    keepReasons(scope, filed.id, reasons)
    happened(scope, filed.id, 'archived', chosen)
  }),
} satisfies Pick<Handlers, Extract<keyof Handlers, `dossier.${string}`>>
