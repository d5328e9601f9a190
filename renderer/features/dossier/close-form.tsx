import { goingOn } from '@shared/cases/open-item'
import { namesRoutes } from '@shared/dossier/close-dossier'
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
  const [routes, setRoutes] = useState('')
  const routesUnsaid = stage === 'failed' && !desk.file.sessions.some(namesRoutes)
  const openItems = goingOn(desk.file.openItems).length
  const lacking = missing.length > 0 && reason.trim() === ''
  const notYet = !ended
    ? '案件还没有办完'
    : retention === null
      ? '先选保管期限'
      : lacking
        ? '写明缺材料的理由'
        : routesUnsaid && routes.trim() === ''
          ? '写明怎么告知其他途径的'
          : openItems > 0
            ? `还有 ${openItems} 项没有了结`
            : null
  const close = () => {
    if (notYet || retention === null) return
    const reasons = [
      ...(missing.length > 0 ? [{ rule: 'R-53', reason: reason.trim() }] : []),
      ...(routesUnsaid ? [{ rule: 'R-50', reason: routes.trim() }] : []),
    ]
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
      {routesUnsaid && (
        <TextField
          label="怎么告知其他途径的"
          layout="stack"
          multiline
          rows={2}
          maxLength={400}
          value={routes}
          onChange={setRoutes}
          hint="没有一次调解记录的结果是调解不成，记录里没有这句话（人民调解法第26条）"
        />
      )}
      <Button variant="primary" size="l" keyHint="Ctrl+Enter" notYet={notYet} onPress={close}>
        归档
      </Button>
    </section>
  )
}
