import { confirmationDeadline } from '@shared/deadlines/deadline'
import { ROLES } from '@shared/directory/contact'
import { EXPORT_FORMS, mayExport, PURPOSES } from '@shared/exchange/export'
import { ledgerTable } from '@shared/exchange/ledger'
import { fileName } from '@shared/papers/file-name'

import { findContact } from '../db/contact-repo'
import { countLedger, ledgerCases } from '../db/export-repo'
import { findOffice } from '../db/office-repo'
import { writeXlsx } from '../exchange/write-xlsx'
import type { Handlers } from '../ipc/dispatch'
import { calendarOf } from './calendar'
import { found, orRefuse } from './refusing'

const WHICH = { open: '在办', closed: '已结', all: '全部' }

export const exporting = {
  'exchange.count': ({ db }, span) => ({ rows: countLedger(db, span) }),

  'exchange.export': async ({ db, host, actor, today }, asked) => {
    const { form, which, year, purpose, unmasked } = orRefuse(mayExport(asked, countLedger(db, asked)))
    const office = found(findOffice(db), 'office')
    const person = found(findContact(db, actor), 'contact')
    const calendar = calendarOf(db)
    const cases = ledgerCases(db, { which, year }).map(each => {
      const court = each.effectiveOn === null ? null : confirmationDeadline(each.effectiveOn, calendar)
      return { ...each, confirmationUntil: court && (court.due ?? court.raw) }
    })
    const { columns, row } = ledgerTable(form, unmasked)
    const span = `${year === null ? '' : `${year}年`}${WHICH[which]}案件`
    const name = EXPORT_FORMS.words[form]
    const title = `${office.committee}${name}（${span}${cases.length}件，${today}，用途：${PURPOSES.words[purpose]}）`
    const bytes = writeXlsx({ name, title, columns, rows: cases.map(row) })
    const savedAs = await host.saveFile(`${fileName(office.community, name, span, today)}.xlsx`, bytes)
    // R-66: the dispatcher writes this beside the purpose, with who asked and when.
    const noted = {
      role: ROLES.words[person.role],
      office: person.office,
      rows: cases.length,
      saved: savedAs !== null,
    }
    return { savedAs, rows: cases.length, noted }
  },
} satisfies Pick<Handlers, 'exchange.count' | 'exchange.export'>
