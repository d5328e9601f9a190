import type { EnforcementDetails } from '@shared/intake/enforcement'
import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'

import { queries } from '../../app/queries'
import { useCommand } from '../../app/use-command'
import { Button } from '../../ui/button'
import { CheckBox } from '../../ui/check-box'
import { FailureNote } from '../../ui/failure-note'
import { Ruled } from '../../ui/ruled'
import { TextField } from '../../ui/text-field'

type Text = Exclude<keyof EnforcementDetails, 'active'>

const COLUMNS: readonly { key: Text; label: string; must: boolean }[] = [
  { key: 'matter', label: '事项', must: true },
  { key: 'department', label: '部门', must: true },
  { key: 'basis', label: '依据', must: false },
  { key: 'phone', label: '电话', must: false },
]

/** 执法清单, edited in place: matter, department, telephone, ground. */
export function EnforcementList() {
  const { data: items = [] } = useQuery(queries.enforcement)
  const { run, sentence } = useCommand()
  const [matter, setMatter] = useState('')
  const [department, setDepartment] = useState('')
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (matter.trim() === '' || department.trim() === '') return
    if (await run('enforcement.add', { matter, department, phone: '', basis: '', active: true })) {
      setMatter('')
      setDepartment('')
    }
  }
  return (
    <section aria-label="执法清单">
      <Ruled title="执法清单" note={`${items.length} 项`} />
      <ul className="set-items">
        {items.map(item => (
          <li key={item.id}>
            {COLUMNS.map(({ key, label, must }) => (
              <TextField
                key={key}
                layout="bare"
                label={`${item.matter}，${label}`}
                placeholder={label}
                value={item[key]}
                onCommit={text => {
                  if (!must || text.trim() !== '')
                    void run('enforcement.change', { id: item.id, changes: { [key]: text } })
                }}
              />
            ))}
            <CheckBox
              checked={item.active}
              onChange={active => void run('enforcement.change', { id: item.id, changes: { active } })}
            >
              在用
            </CheckBox>
          </li>
        ))}
      </ul>
      <FailureNote>{sentence}</FailureNote>
      <form className="set-add" onSubmit={event => void add(event)}>
        <TextField
          layout="bare"
          label="新的一项，事项"
          placeholder="事项"
          width="s"
          value={matter}
          onChange={setMatter}
        />
        <TextField
          layout="bare"
          label="新的一项，部门"
          placeholder="部门"
          width="s"
          value={department}
          onChange={setDepartment}
        />
        <Button type="submit">添一项</Button>
      </form>
    </section>
  )
}
