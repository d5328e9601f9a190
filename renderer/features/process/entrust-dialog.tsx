import { REFERRERS } from '@shared/cases/codes'
import type { Entrustment } from '@shared/entrustments/entrustment'
import { useState } from 'react'

import { CheckBox } from '../../ui/check-box'
import { Choice } from '../../ui/choice'
import { DayField } from '../../ui/day-field'
import { TextField } from '../../ui/text-field'
import type { CaseDesk } from '../cases/case-desk'
import { ActDialog, firstMissing } from './act-dialog'

const ORGANS = REFERRERS.codes.map(value => ({ value, label: REFERRERS.words[value] }))
const COURSES = [
  { value: 'waits', label: '本案等候' },
  { value: 'ends', label: '本案到此结束' },
] as const

type Props = { desk: CaseDesk; direction: Entrustment['direction']; onClose: () => void }

/** 委托 came by letter, or the case is handed to another organ. */
export function EntrustDialog({ desk, direction, onClose }: Props) {
  const [organ, setOrgan] = useState<Entrustment['organ']>('court')
  const [words, setWords] = useState({ organName: '', letter: '', matter: '', contact: '', ground: '' })
  const [on, setOn] = useState<string | null>(desk.today)
  const [feedbackDue, setFeedbackDue] = useState<string | null>(null)
  const [course, setCourse] = useState<'waits' | 'ends'>('waits')
  const [routesTold, setRoutesTold] = useState(false)
  const isIn = direction === 'in'
  const set = (key: keyof typeof words) => (text: string) => setWords(old => ({ ...old, [key]: text }))
  const notYet =
    firstMissing(
      [words.organName, '先写机关'],
      [isIn ? words.letter : '-', '先写函号'],
      [words.matter, '先写事项'],
      [isIn ? '-' : words.ground, '先写依据'],
    ) ?? (on === null ? '先写日期' : !isIn && course === 'ends' && !routesTold ? '先告知其他途径' : null)
  const save = async () => {
    if (on === null) return undefined
    const { ground, ...rest } = words
    const details = { ...rest, organ, on, feedbackDue }
    return isIn
      ? desk.run('entrustments.in', { details })
      : desk.run('entrustments.out', { details: { ...details, ground, course }, routesTold })
  }
  return (
    <ActDialog
      desk={desk}
      title={isIn ? '委托调解' : '移送其他机关'}
      act={isIn ? '记下委托' : '移送'}
      notYet={notYet}
      onSave={save}
      onClose={onClose}
    >
      <Choice label="机关" layout="stack" numbered value={organ} options={ORGANS} onChange={setOrgan} />
      <TextField
        label="名称"
        layout="stack"
        autoFocus
        maxLength={60}
        value={words.organName}
        onChange={set('organName')}
      />
      <TextField
        label={isIn ? '来函文号' : '去函文号，可以不写'}
        layout="stack"
        maxLength={60}
        value={words.letter}
        onChange={set('letter')}
      />
      <DayField label="日期" layout="stack" past value={on} onCommit={setOn} />
      <TextField
        label="事项"
        layout="stack"
        multiline
        rows={2}
        maxLength={400}
        value={words.matter}
        onChange={set('matter')}
      />
      <TextField
        label="经办人"
        layout="stack"
        maxLength={60}
        value={words.contact}
        onChange={set('contact')}
      />
      <DayField label="何时反馈" layout="stack" value={feedbackDue} onCommit={setFeedbackDue} />
      {!isIn && (
        <>
          <TextField
            label="材料出门的依据"
            layout="stack"
            maxLength={200}
            placeholder="当事人单独同意，或哪一条法律"
            value={words.ground}
            onChange={set('ground')}
          />
          <Choice label="本案" layout="stack" value={course} options={COURSES} onChange={setCourse} />
          {course === 'ends' && <RoutesTold checked={routesTold} onChange={setRoutesTold} />}
        </>
      )}
    </ActDialog>
  )
}

/** */
export function RoutesTold(props: { checked: boolean; onChange: (on: boolean) => void }) {
  return <CheckBox {...props}>已告知当事人可以依法申请仲裁、行政处理或者向人民法院起诉</CheckBox>
}
