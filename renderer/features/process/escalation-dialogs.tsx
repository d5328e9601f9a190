import { openEscalation, RISKS, type Report } from '@shared/escalation/escalation'
import { useState } from 'react'

import { Choice } from '../../ui/choice'
import { TextField } from '../../ui/text-field'
import type { CaseDesk } from '../cases/case-desk'
import { ActDialog, firstMissing } from './act-dialog'

const RISK_OPTIONS = RISKS.codes.map(value => ({ value, label: RISKS.words[value] }))
type Props = { desk: CaseDesk; onClose: () => void }

/** it may escalate. */
export function FlagDialog({ desk, onClose }: Props) {
  const [risk, setRisk] = useState<(typeof RISKS.codes)[number]>('crime')
  const [note, setNote] = useState('')
  return (
    <ActDialog
      desk={desk}
      title="可能激化"
      act="标上"
      notYet={null}
      onSave={() => desk.run('escalation.flag', { risk, note })}
      onClose={onClose}
    >
      <p>正在发生的先打 110、120。标上以后，要记采取的措施和向谁报告，才能解除。</p>
      <Choice
        label="可能成为"
        layout="stack"
        numbered
        value={risk}
        options={RISK_OPTIONS}
        onChange={setRisk}
      />
      <TextField
        label="看到、听到什么"
        layout="stack"
        multiline
        rows={2}
        autoFocus
        maxLength={400}
        value={note}
        onChange={setNote}
      />
    </ActDialog>
  )
}

/** A measure taken, or why the flag comes down. */
export function WordDialog({ desk, what, onClose }: Props & { what: 'measure' | 'lift' }) {
  const [text, setText] = useState('')
  const isMeasure = what === 'measure'
  return (
    <ActDialog
      desk={desk}
      title={isMeasure ? '采取的措施' : '解除可能激化'}
      act={isMeasure ? '记下' : '解除'}
      notYet={firstMissing([text, isMeasure ? '先写措施' : '先写为什么解除'])}
      onSave={() =>
        isMeasure ? desk.run('escalation.measure', { text }) : desk.run('escalation.lift', { note: text })
      }
      onClose={onClose}
    >
      <TextField
        label={isMeasure ? '做了什么' : '为什么解除'}
        layout="stack"
        multiline
        rows={3}
        autoFocus
        maxLength={400}
        value={text}
        onChange={setText}
      />
    </ActDialog>
  )
}

/** who was told; the report is a paper from then on. */
export function ReportDialog({ desk, onClose }: Props) {
  const ground: Report['ground'] = openEscalation(desk.file.escalations) ? 'escalation' : 'noise'
  const usual = ground === 'noise' ? '经多次劝阻、调解未果，请依法处理。' : '请派员指导，共同做好防激化工作。'
  const [words, setWords] = useState({ department: '', receiver: '', request: usual })
  const set = (key: keyof typeof words) => (text: string) => setWords(old => ({ ...old, [key]: text }))
  return (
    <ActDialog
      desk={desk}
      title={ground === 'noise' ? '向部门报告噪声' : '报告可能激化'}
      act="记下报告"
      notYet={firstMissing([words.department, '先写部门'], [words.request, '先写报告事项'])}
      onSave={() => desk.run('escalation.report', { ground, ...words })}
      onClose={onClose}
    >
      <TextField
        label="部门"
        layout="stack"
        autoFocus
        maxLength={60}
        value={words.department}
        onChange={set('department')}
      />
      <TextField
        label="接收人"
        layout="stack"
        maxLength={60}
        value={words.receiver}
        onChange={set('receiver')}
      />
      <TextField
        label="报告事项"
        layout="stack"
        multiline
        rows={3}
        maxLength={1000}
        value={words.request}
        onChange={set('request')}
      />
    </ActDialog>
  )
}
