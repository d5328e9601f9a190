import type { PaperRef } from '@shared/papers/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

import { queries } from '../../app/queries'
import { call, failureOf } from '../../desk'
import { Button } from '../../ui/button'
import { CheckBox } from '../../ui/check-box'
import { Dialog } from '../../ui/dialog'
import { FailureNote } from '../../ui/failure-note'
import { PassphraseField } from '../../ui/passphrase-field'
import { useKeys } from '../../ui/use-keys'
import { failureText } from '../../wording/failure-text'
import { signatureQueries } from './signature-queries'
import { SignedFiles } from './signed-files'
import './signatures.css'

type Props = { paper: PaperRef; title: string; onClose: () => void }

/** Signs a paper with the committee's certificate. The passphrase is asked here, used once and kept nowhere. */
export function SignDialog({ paper, title, onClose }: Props) {
  const client = useQueryClient()
  const { data: office } = useQuery(queries.office)
  const [passphrase, setPassphrase] = useState('')
  const [withoutStamp, setWithoutStamp] = useState(false)
  const task = useMutation({
    mutationFn: () => call('papers.sign', { ref: paper, format: 'docx', passphrase, withoutStamp }),
    onSuccess: ({ signed }) => {
      if (signed) setPassphrase('')
      void client.invalidateQueries({ queryKey: signatureQueries.signedFiles(paper.caseId).queryKey })
    },
  })
  const sign = () => {
    if (!task.isPending) task.mutate()
  }
  useKeys({ 'Ctrl+Enter': sign }, { layer: 'dialog' })
  const signed = task.data?.signed
  return (
    <Dialog
      title={`用证书签${title}`}
      isOpen
      onClose={onClose}
      width="m"
      actions={
        <>
          <Button variant="primary" keyHint="Ctrl+Enter" onPress={sign}>
            选证书文件，签名
          </Button>
          <Button onPress={onClose}>{signed ? '关上' : '不签'}</Button>
        </>
      }
    >
      <div className="dialog-form">
        <p>签的是委员会的证书，证明正文从此没有改过。各方的签名、指印和盖章仍在纸上。</p>
        <PassphraseField
          label="证书口令"
          value={passphrase}
          onChange={setPassphrase}
          hint="先输口令，再选 .p12 或 .pfx 文件。口令不保存"
          autoFocus
        />
        {office?.timeStampServer ? (
          <CheckBox checked={withoutStamp} onChange={setWithoutStamp}>
            这次不盖时间戳
          </CheckBox>
        ) : (
          <p className="sign-remark">没有设时间戳服务，签名时间以本机的钟为准。可以在“设置”里填。</p>
        )}
        {task.error && <FailureNote>{failureText(failureOf(task.error))}</FailureNote>}
        <p className="sign-said" aria-live="polite">
          {task.isPending && '正在签名'}
          {task.data && !signed && '没有选证书文件，没有签。'}
          {signed &&
            `已签：${signed.certificateName}。${signed.savedAs === null ? '文件存在卷里，没有另存。' : `另存为 ${signed.savedAs}。`}`}
        </p>
        <SignedFiles caseId={paper.caseId} />
      </div>
    </Dialog>
  )
}
