import type { Office } from '@shared/office/office'
import { useState } from 'react'

import { Choice } from '../../ui/choice'
import { PageHead } from '../../ui/page-head'
import { ExportForm } from './export-form'
import { ImportWizard } from './import-wizard'
import './exchange.css'

const WAYS = [
  { value: 'in', label: '导入旧登记簿' },
  { value: 'out', label: '导出' },
] as const

/** 导入和导出: what comes in from an old register, and what leaves the house. */
export function ExchangePage({ office }: { office: Office }) {
  const [way, setWay] = useState<'in' | 'out'>('in')
  return (
    <>
      <PageHead
        title="导入和导出"
        actions={<Choice label="导入还是导出" layout="bare" value={way} options={WAYS} onChange={setWay} />}
      />
      {way === 'in' ? <ImportWizard office={office} /> : <ExportForm />}
    </>
  )
}
