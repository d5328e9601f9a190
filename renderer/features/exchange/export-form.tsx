import { EXPORT_FORMS, PURPOSES, type ExportAsked } from '@shared/exchange/export'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { useToday } from '../../app/queries'
import { call, failureOf } from '../../desk'
import { Button } from '../../ui/button'
import { CheckBox } from '../../ui/check-box'
import { Choice } from '../../ui/choice'
import { FailureNote } from '../../ui/failure-note'
import { Pick } from '../../ui/pick'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'
import { failureText } from '../../wording/failure-text'

const FORMS = EXPORT_FORMS.codes.map(value => ({
  value,
  label: value === 'ledger' ? '台账，50 列' : '案件表',
}))
const WHICH = [
  { value: 'open', label: '在办' },
  { value: 'closed', label: '已结' },
  { value: 'all', label: '全部' },
] as const
const PURPOSE_OPTIONS = PURPOSES.codes.map(value => ({ value, label: PURPOSES.words[value] }))

type Asking = Omit<ExportAsked, 'purpose'> & { purpose: ExportAsked['purpose'] | null }

/** 导出: what, which years, what for; numbers stay masked unless a reason is written. */
export function ExportForm() {
  const today = useToday()
  const [asked, setAsked] = useState<Asking>({
    form: 'list',
    which: 'all',
    year: Number(today.slice(0, 4)),
    purpose: null,
    remark: '',
    unmasked: false,
  })
  const [badYear, setBadYear] = useState(false)
  const change = (changes: Partial<Asking>) => setAsked(old => ({ ...old, ...changes }))
  const { which, year, purpose } = asked
  const { data } = useQuery({
    queryKey: ['export-count', which, year],
    queryFn: () => call('exchange.count', { which, year }),
  })
  const task = useMutation({ mutationFn: (input: ExportAsked) => call('exchange.export', input) })
  const missing = missingOf(asked)
  const go = () => {
    if (purpose !== null && missing === null && !task.isPending) task.mutate({ ...asked, purpose })
  }
  useKeys({ 'Ctrl+Enter': go })
  const onYear = (text: string) => {
    const typed = Number(text.normalize('NFKC'))
    const isYear = text.trim() === '' || (Number.isInteger(typed) && typed >= 1950 && typed <= 2200)
    setBadYear(!isYear)
    if (isYear) change({ year: text.trim() === '' ? null : typed })
  }
  return (
    <div className="exchange">
      <div className="exchange-scroll exchange-rows exchange-export">
        <Choice label="导出什么" value={asked.form} options={FORMS} onChange={form => change({ form })} />
        <Choice label="哪些案件" value={which} options={WHICH} onChange={value => change({ which: value })} />
        <TextField
          label="年份"
          width="s"
          inputMode="numeric"
          value={year === null ? '' : String(year)}
          error={badYear ? '写成 2026，或者空着。' : undefined}
          hint="按受理日期；空着是所有年份"
          onCommit={onYear}
        />
        <Pick
          label="用途"
          missing={purpose === null}
          value={purpose}
          options={PURPOSE_OPTIONS}
          onChange={value => change({ purpose: value })}
        />
        <TextField
          label="说明"
          value={asked.remark}
          maxLength={200}
          onChange={remark => change({ remark })}
        />
        <div className="exchange-check">
          <CheckBox checked={asked.unmasked} onChange={unmasked => change({ unmasked })}>
            证件号和电话不遮中间
          </CheckBox>
          <p>谁、为什么、导出了多少件，都记在日志里。</p>
        </div>
      </div>
      <footer className="exchange-foot">
        <FailureNote>{task.error && failureText(failureOf(task.error))}</FailureNote>
        <Button variant="primary" size="l" keyHint="Ctrl+Enter" notYet={missing} onPress={go}>
          {data ? `导出 ${data.rows.toLocaleString('zh-CN')} 件` : '导出'}
        </Button>
        <span role="status">{task.isPending ? '正在导出' : task.data && saidOf(task.data)}</span>
      </footer>
    </div>
  )
}

function missingOf({ purpose, remark, unmasked }: Asking): string | null {
  if (purpose === null) return '还没有选用途'
  if (remark.trim() !== '') return null
  if (unmasked) return '写明为什么要完整的证件号和电话'
  return purpose === 'other' ? '写明做什么用' : null
}

const saidOf = ({ savedAs, rows }: { savedAs: string | null; rows: number }) =>
  savedAs === null ? '没有另存' : `${rows} 件，已存为 ${savedAs}`
