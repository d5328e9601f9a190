import type { CaseId } from '@shared/core/ids'
import type { SignedFile } from '@shared/signatures/contract'
import { useMutation, useQuery } from '@tanstack/react-query'

import { call, failureOf } from '../../desk'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { Ruled } from '../../ui/ruled'
import { failureText } from '../../wording/failure-text'
import { signatureQueries } from './signature-queries'

/** What was signed for this case before, each to be had again as it was. */
export function SignedFiles({ caseId }: { caseId: CaseId }) {
  const { data: files = [] } = useQuery(signatureQueries.signedFiles(caseId))
  const save = useMutation({ mutationFn: ({ id }: SignedFile) => call('papers.saveSigned', { caseId, id }) })
  if (files.length === 0) return null
  return (
    <section aria-label="签过的文件">
      <Ruled title="签过的文件" note={files.length} level={3} />
      <ul className="signed-files">
        {files.map(file => (
          <li key={file.id}>
            <span>
              {file.title}
              <small>
                {file.signedAt.replace('T', ' ')}，{file.certificateName}
                {file.stampedAt === null ? '' : '，有时间戳'}
              </small>
            </span>
            <Button
              size="s"
              label={`另存 ${file.signedAt} 签的${file.title}`}
              onPress={() => save.mutate(file)}
            >
              另存
            </Button>
          </li>
        ))}
      </ul>
      {save.error && <FailureNote>{failureText(failureOf(save.error))}</FailureNote>}
    </section>
  )
}
