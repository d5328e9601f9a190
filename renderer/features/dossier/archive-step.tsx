import { DOSSIER_ITEMS, missingItems } from '@shared/dossier/dossier'
import { useState } from 'react'

import type { CaseDesk } from '../cases/case-desk'
import { Ruled } from '../../ui/ruled'
import { dayText } from '../../wording/dates'
import { CloseForm } from './close-form'
import { missingNote } from './dossier-words'
import { DutyList } from './duty-list'
import { EncloseRow } from './enclose-row'
import './archive-step.css'

/** 归档: what lies in the folder, what is missing, and the closing of the case by a person's choice. */
export function ArchiveStep({ desk }: { desk: CaseDesk }) {
  const { file, today } = desk
  const { stage, closing } = file.case
  const locked = stage === 'archived' || stage === 'declined'
  const missing = missingItems(file.dossier)
  const [open, setOpen] = useState<string | null>(null)
  return (
    <div className="archive">
      <section className="archive-list" aria-labelledby="archive-head">
        <Ruled
          id="archive-head"
          title="卷内材料"
          note={
            <span className={missing.length > 0 ? 'dossier-note-missing' : ''}>
              {missingNote(file.dossier)}
            </span>
          }
        />
        <table className="archive-table">
          <thead>
            <tr>
              <th scope="col">序号</th>
              <th scope="col">材料</th>
              <th scope="col">页数</th>
              <th scope="col">起页</th>
              <th scope="col">
                <span className="visually-hidden">入卷或取出</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {file.dossier.map((row, index) => (
              <EncloseRow
                key={row.item}
                row={row}
                number={index + 1}
                locked={locked}
                open={open === row.item}
                onOpen={on => setOpen(on ? row.item : null)}
                onEnclose={pages => void desk.run('dossier.enclose', { item: row.item, pages })}
                onTakeOut={() => void desk.run('dossier.takeOut', { item: row.item })}
              />
            ))}
          </tbody>
        </table>
      </section>
      <aside className="archive-side">
        {file.duties.length > 0 && <DutyList desk={desk} />}
        {locked ? (
          <section>
            <Ruled title={stage === 'archived' ? '已归档，只能看' : '不予受理，只能看'} />
            <p className="archive-text">
              {closing.archivedOn &&
                `${dayText(closing.archivedOn, today)}归档，保管期限${closing.retention ?? ''}。`}
              要补材料，另附补充页，写明日期和人。
            </p>
          </section>
        ) : (
          <CloseForm desk={desk} missing={missing.map(item => DOSSIER_ITEMS.words[item])} />
        )}
      </aside>
    </div>
  )
}
