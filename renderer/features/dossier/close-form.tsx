import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { queries } from '../../app/queries'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { Ruled } from '../../ui/ruled'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'
import type { CaseDesk } from '../cases/case-desk'

/** the retention is chosen by a person, and what is missing has its reason written down. */
export function CloseForm({ desk, missing }: { desk: CaseDesk; missing: readonly string[] }) {
  const { data: office } = useQuery(queries.office)
  const [retention, setRetention] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const { stage } = desk.file.case
  const ended = stage === 'effective' || stage === 'failed'
  const lacking = missing.length > 0 && reason.trim() === ''
  const notYet = !ended
    ? '案件还没有办完'
    : retention === null
      ? '先选保管期限'
      : lacking
        ? '写明缺材料的理由'
        : null
  const close = () => {
    if (notYet || retention === null) return
    const reasons = missing.length > 0 ? [{ rule: 'R-53', reason: reason.trim() }] : []
    void desk.run('dossier.close', { retention, reasons })
  }
  useKeys({ 'Ctrl+Enter': close })
  return (
    <section className="close-form">
      <Ruled title="归档" />
      <Choice
        label="保管期限"
        layout="stack"
        value={retention}
        options={(office?.retentions ?? []).map(value => ({ value, label: value }))}
        onChange={setRetention}
        hint="由人选定，程序不替人选。"
      />
      {missing.length > 0 && (
        <TextField
          label="缺材料的理由，写入卷宗情况说明"
          layout="stack"
          multiline
          rows={3}
          maxLength={400}
          value={reason}
          onChange={setReason}
          hint={`还缺：${missing.join('、')}`}
        />
      )}
      <Button variant="primary" size="l" keyHint="Ctrl+Enter" notYet={notYet} onPress={close}>
        归档
      </Button>
    </section>
  )
}
