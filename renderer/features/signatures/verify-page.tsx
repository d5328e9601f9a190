import type { Examined } from '@shared/signatures/contract'
import { useMutation } from '@tanstack/react-query'
import { useState, type DragEvent } from 'react'

import { call, failureOf } from '../../desk'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { PageHead } from '../../ui/page-head'
import { useKeys } from '../../ui/use-keys'
import { failureText } from '../../wording/failure-text'
import { readBase64 } from './read-base64'
import { VerdictNote } from './verdict-note'
import './signatures.css'

/** As much as the desk takes from the window at once. */
const MOST_BYTES = 40 * 1024 * 1024

type Asked = { name: string; base64: string } | null

async function examine(file: Asked): Promise<Examined | null> {
  const { examined } = await call('papers.verify', file === null ? {} : { file })
  return examined
}

/** 查验: any file dropped here; whether it is the one that was signed, by whom, and what is not covered. */
export function VerifyPage() {
  const task = useMutation({ mutationFn: examine })
  const [tooLarge, setTooLarge] = useState(false)
  const [over, setOver] = useState(false)
  const choose = () => {
    setTooLarge(false)
    if (!task.isPending) task.mutate(null)
  }
  useKeys({ 'Ctrl+o': choose })
  const drop = async (event: DragEvent) => {
    event.preventDefault()
    const [file] = event.dataTransfer.files
    setOver(false)
    if (!file || task.isPending) return
    setTooLarge(file.size > MOST_BYTES)
    if (file.size <= MOST_BYTES) task.mutate({ name: file.name, base64: await readBase64(file) })
  }
  return (
    <>
      <PageHead title="查验" second={<span>这份文件是不是当时签的那一份</span>} />
      <div className="verify">
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a place to drop on; the button inside does the same by keyboard */}
        <section
          className="verify-drop"
          aria-label="把文件拖到这里"
          data-drop-target={over || undefined}
          onDragOver={event => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={event => void drop(event)}
        >
          <p>把文件拖到这里</p>
          <Button variant="primary" keyHint="Ctrl+O" onPress={choose}>
            选文件
          </Button>
        </section>
        {tooLarge && (
          <FailureNote>{failureText({ code: 'rule', rule: 'file-too-large', about: {} })}</FailureNote>
        )}
        {task.error && <FailureNote>{failureText(failureOf(task.error))}</FailureNote>}
        <div className="verify-said" aria-live="polite">
          {task.isPending && <p>正在查验</p>}
          {task.data && <VerdictNote examined={task.data} />}
        </div>
      </div>
    </>
  )
}
