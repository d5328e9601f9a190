import type { CaseFile } from '@shared/cases/case-file'
import { missingItems } from '@shared/dossier/dossier'
import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'

import { useGo } from '../../app/place'
import { Button } from '../../ui/button'
import { Ruled } from '../../ui/ruled'
import { useKeys } from '../../ui/use-keys'
import { missingNote, pagesNote, rowState, SHORT_ITEMS } from './dossier-words'
import './dossier-column.css'

/** The folder beside the case. F3 folds it to numbers; on a narrow page it is folded and F3 opens it over. */
export function DossierColumn({ file }: { file: CaseFile }) {
  const [turned, setTurned] = useState(false)
  const go = useGo()
  const turn = () => setTurned(now => !now)
  useKeys({ F3: turn })
  const rows = file.dossier
  const missing = missingItems(rows).length
  return (
    <aside className="dossier" data-turned={turned || undefined} aria-label="卷内目录">
      <AriaButton
        className="dossier-strip"
        aria-label={`打开卷内目录，${missingNote(rows)}，F3`}
        onPress={turn}
      >
        <span className="dossier-strip-head">卷内目录</span>
        {missing > 0 && <span className="dossier-strip-missing">缺 {missing}</span>}
        {rows.map((row, index) => (
          <span key={row.item} className="dossier-cell" data-state={rowState(row)}>
            {index + 1}
          </span>
        ))}
      </AriaButton>
      <div className="dossier-list">
        <Ruled
          title="卷内目录"
          note={<span className={missing > 0 ? 'dossier-note-missing' : ''}>{missingNote(rows)}</span>}
          actions={
            <Button size="s" variant="text" keyHint="F3" onPress={turn}>
              收起
            </Button>
          }
        />
        <ol>
          {rows.map((row, index) => (
            <li key={row.item} className="dossier-row" data-state={rowState(row)}>
              <span className="dossier-number">{index + 1}</span>
              <span>{SHORT_ITEMS[row.item]}</span>
              <span className="dossier-pages">{pagesNote(row)}</span>
            </li>
          ))}
        </ol>
        <div className="dossier-foot">
          <Button wide onPress={() => go({ at: 'cases', caseId: file.case.id, step: 'archive' })}>
            材料入卷
          </Button>
        </div>
      </div>
    </aside>
  )
}
