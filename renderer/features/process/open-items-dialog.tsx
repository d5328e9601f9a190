import type { OpenItem } from '@shared/cases/open-item'
import { useState } from 'react'

import { Choice } from '../../ui/choice'
import { TextField } from '../../ui/text-field'
import type { CaseDesk } from '../cases/case-desk'
import { ActDialog, firstMissing } from './act-dialog'
import { RoutesTold } from './entrust-dialog'

const COURSES = [
  { value: 'goes-on', label: '接着调解' },
  { value: 'ends', label: '随案结束' },
] as const
const RESULTS = [
  { value: 'settled', label: '已解决' },
  { value: 'failed', label: '未达成一致' },
] as const

/** what the agreement leaves open, one line each. */
export function OpenItemsDialog({ desk, onClose }: { desk: CaseDesk; onClose: () => void }) {
  const [text, setText] = useState('')
  const [course, setCourse] = useState<OpenItem['course']>('goes-on')
  const [routesTold, setRoutesTold] = useState(false)
  const items = text
    .split('\n')
    .map(each => each.trim())
    .filter(each => each !== '')
  const notYet =
    firstMissing([text, '先写事项']) ?? (course === 'ends' && !routesTold ? '先告知其他途径' : null)
  return (
    <ActDialog
      desk={desk}
      title="部分达成协议"
      act="列出"
      notYet={notYet}
      onSave={() => desk.run('cases.leaveOpen', { items, course, routesTold })}
      onClose={onClose}
    >
      <TextField
        label="未达成一致的事项，一行一项"
        layout="stack"
        multiline
        rows={4}
        autoFocus
        maxLength={2000}
        value={text}
        onChange={setText}
      />
      <Choice
        label="这些事项"
        layout="stack"
        numbered
        value={course}
        options={COURSES}
        onChange={setCourse}
      />
      {course === 'ends' && <RoutesTold checked={routesTold} onChange={setRoutesTold} />}
    </ActDialog>
  )
}

type ItemProps = { desk: CaseDesk; item: OpenItem; onClose: () => void }

/** How one of them came out. */
export function CloseItemDialog({ desk, item, onClose }: ItemProps) {
  const [result, setResult] = useState<'settled' | 'failed'>('settled')
  const [routesTold, setRoutesTold] = useState(false)
  const [note, setNote] = useState('')
  const notYet =
    result === 'failed' ? (routesTold ? null : '先告知其他途径') : firstMissing([note, '先写怎么解决的'])
  return (
    <ActDialog
      desk={desk}
      title={item.text}
      act="了结"
      notYet={notYet}
      onSave={() => desk.run('cases.closeItem', { itemId: item.id, result, routesTold, note })}
      onClose={onClose}
    >
      <Choice label="结果" layout="stack" numbered value={result} options={RESULTS} onChange={setResult} />
      {result === 'failed' && <RoutesTold checked={routesTold} onChange={setRoutesTold} />}
      <TextField
        label="怎么解决的"
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
