import type { AnyPaperRef } from '@shared/papers/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { failureOf } from '../../desk'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { PaperSheet } from '../../ui/paper-sheet'
import { useKeys } from '../../ui/use-keys'
import { failureText } from '../../wording/failure-text'
import { SignDialog } from '../signatures/sign-dialog'
import { paperKey, paperQueries } from './paper-queries'
import { usePaperActions } from './use-paper-actions'
import './paper-pane.css'

type Props = {
  paper: AnyPaperRef
  title: string
  /** The case's version: a page is set anew when the case has moved on. */
  version: number
}

/** One paper as it is printed, with Word, PDF and the printer at its head. */
export function PaperPane({ paper, title, version }: Props) {
  const { data, error } = useQuery(paperQueries.preview(paper, version))
  const [pages, setPages] = useState(0)
  const [whole, setWhole] = useState(false)
  const [signing, setSigning] = useState(false)
  const actions = usePaperActions(paper)
  useKeys({ 'Ctrl+p': () => actions.start('print'), 'Ctrl+0': () => setWhole(now => !now) })
  return (
    <section className="paper-pane" aria-label={`${title}预览`} key={paperKey(paper)}>
      <div className="paper-pane-bar">
        <b>{title}</b>
        <span className="paper-pane-count">{pages > 0 ? `共${pages}页` : ''}</span>
        <span className="paper-pane-gap" />
        <Button
          size="s"
          label={whole ? '页宽（Ctrl+0）' : '整页（Ctrl+0）'}
          onPress={() => setWhole(now => !now)}
        >
          {whole ? '页宽' : '整页'}
        </Button>
        <Button size="s" label={`用 Word 打开${title}`} onPress={() => actions.start('word')}>
          Word
        </Button>
        <Button size="s" label={`另存${title}为 Word 文书`} onPress={() => actions.start('docx')}>
          另存
        </Button>
        <Button size="s" label={`另存${title}为 PDF`} onPress={() => actions.start('pdf')}>
          PDF
        </Button>
        {'caseId' in paper && (
          <Button size="s" label={`用证书签名，${title}`} onPress={() => setSigning(true)}>
            签名
          </Button>
        )}
        <Button size="s" keyHint="Ctrl+P" onPress={() => actions.start('print')}>
          打印
        </Button>
      </div>
      {signing && 'caseId' in paper && (
        <SignDialog paper={paper} title={title} onClose={() => setSigning(false)} />
      )}
      <p className="paper-pane-said" aria-live="polite" data-busy={actions.busy || undefined}>
        {actions.said}
      </p>
      {actions.refused && <FailureNote>{actions.refused}</FailureNote>}
      {error && <FailureNote>{failureText(failureOf(error))}</FailureNote>}
      <div
        className="paper-pane-view"
        role="region"
        aria-label={`${title}各页`}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
        tabIndex={0}
      >
        {data && <PaperSheet html={data.html} zoom={whole ? 'page' : 'width'} onPages={setPages} />}
      </div>
    </section>
  )
}
