import { useGo } from '../../app/place'
import { Button } from '../../ui/button'
import { Ruled } from '../../ui/ruled'
import { useKeys } from '../../ui/use-keys'
import type { CaseDesk } from '../cases/case-desk'
import { AgreementEditor } from './agreement-editor'
import { LockedAgreement } from './locked-agreement'

/** 协议: drafted once a session has settled, written while nobody has signed, then locked. */
export function AgreementStep({ desk }: { desk: CaseDesk }) {
  const { file, run } = desk
  const go = useGo()
  const current = file.agreements.find(each => each.state !== 'superseded')
  const settled = file.sessions.some(each => each.state === 'held' && each.record.result === 'settled')
  const draft = () => void run('agreements.draft', {})
  useKeys({ Enter: !current && settled ? draft : undefined })
  if (current && current.state === 'draft')
    return <AgreementEditor key={current.id} desk={desk} agreement={current} />
  if (current) return <LockedAgreement desk={desk} agreement={current} />
  return (
    <div className="case-body step-empty">
      <Ruled title="协议" />
      <p>
        {settled
          ? '调解会已调解成功，还没有写协议。'
          : '还没有一次调解会的结果是调解成功。记下结果后再写协议。'}
      </p>
      {settled ? (
        <Button variant="primary" keyHint="Enter" onPress={draft}>
          写协议
        </Button>
      ) : (
        <Button onPress={() => go({ at: 'cases', caseId: file.case.id, step: 'session' })}>到调解记录</Button>
      )}
    </div>
  )
}
