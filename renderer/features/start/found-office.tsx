import { DEFAULT_SETTINGS, formatNumber } from '@shared/office/office'
import { useState, type FormEvent } from 'react'

import { sitDown } from '../../app/actor'
import { useToday } from '../../app/queries'
import { useCommand } from '../../app/use-command'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { TextField } from '../../ui/text-field'
import './found-office.css'

/** 建簿: an empty register gets its office and its first person. */
export function FoundOffice() {
  const [community, setCommunity] = useState('')
  const [committee, setCommittee] = useState('')
  const [name, setName] = useState('')
  const [phone, setPhone] = useState('')
  const [pattern, setPattern] = useState(DEFAULT_SETTINGS.caseNumber)
  const { run, sentence } = useCommand()
  const year = Number(useToday().slice(0, 4))
  const title = committee || (community && `${community}人民调解委员会`)
  const missing = [!community && '社区名称', !name && '第一个人的姓名'].filter(each => each !== false)

  const found = async () => {
    if (missing.length > 0) return
    const head = { name, phone, role: 'mediator', office: '主任', organisation: title } as const
    const settings = { ...DEFAULT_SETTINGS, community, committee: title, caseNumber: pattern }
    const answer = await run('office.found', {
      settings,
      head: { ...head, membership: 'chair' },
    })
    if (answer) sitDown(answer.head.id)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void found()
  }
  return (
    <main className="found">
      <form className="found-sheet" onSubmit={onSubmit}>
        <h1>建簿</h1>
        <p className="found-say">新的登记簿。先写是哪个委员会、谁第一个坐下，其余在设置里慢慢填。</p>
        <TextField label="社区" value={community} onChange={setCommunity} width="m" autoFocus />
        <TextField label="委员会全称" value={title} onChange={setCommittee} width="l" />
        <TextField
          label="案号格式"
          value={pattern}
          onChange={setPattern}
          width="l"
          hint={`第一件是 ${formatNumber(pattern, year, 1)}`}
        />
        <TextField label="第一个人" value={name} onChange={setName} width="m" hint="人民调解员，主任" />
        <TextField label="电话" value={phone} onChange={setPhone} width="m" inputMode="tel" />
        <FailureNote>{sentence}</FailureNote>
        <div className="found-actions">
          <Button
            variant="primary"
            size="l"
            type="submit"
            keyHint="Enter"
            notYet={missing.length > 0 ? `还缺${missing.join('、')}` : null}
          >
            建簿
          </Button>
        </div>
      </form>
    </main>
  )
}
