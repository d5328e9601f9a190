import type { Contact } from '@shared/directory/contact'
import { NOTHING_PERSONAL, type Personal, type Tie } from '@shared/directory/personal'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { useCommand } from '../../app/use-command'
import { call } from '../../desk'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { Masked } from '../../ui/masked'
import { Ruled } from '../../ui/ruled'
import { TextField } from '../../ui/text-field'
import { AddressFields } from '../register/address-fields'

/** What the desk compares with the parties before somebody mediates; opened only when asked for. */
export function PersonalForm({ contact }: { contact: Contact }) {
  const [open, setOpen] = useState(false)
  return (
    <section className="dir-personal" aria-label="回避信息">
      <Ruled
        title="回避信息"
        actions={
          <Button size="s" expands="dir-personal" expanded={open} onPress={() => setOpen(!open)}>
            {open ? '收起' : '打开'}
          </Button>
        }
      />
      <div id="dir-personal">{open && <PersonalFields key={contact.id} contact={contact} />}</div>
      {!open && <p className="dir-none">证件号、住址和申报的关系人，只用来查与当事人有没有利害关系。</p>}
    </section>
  )
}

function PersonalFields({ contact }: { contact: Contact }) {
  const { data } = useQuery({
    queryKey: ['personal', contact.id],
    queryFn: () => call('directory.personal', { id: contact.id }),
  })
  const { run, sentence } = useCommand()
  const [idNumber, setIdNumber] = useState('')
  const known = data ?? NOTHING_PERSONAL
  const keep = (changes: Partial<Personal>) =>
    run('directory.keepPersonal', {
      id: contact.id,
      version: contact.version,
      personal: { ...known, ...changes },
    })
  if (!data) return null
  return (
    <div className="dir-form">
      {known.idNumber === '' ? (
        <TextField
          label="证件号"
          value={idNumber}
          maxLength={40}
          onChange={setIdNumber}
          onCommit={text => text.trim() !== '' && void keep({ idNumber: text.trim() })}
        />
      ) : (
        <p className="dir-week">
          <span>
            证件号 <Masked kind="id" text={known.idNumber} />
          </span>
          <Button size="s" variant="text" onPress={() => void keep({ idNumber: '' })}>
            清空
          </Button>
        </p>
      )}
      <div className="dir-home">
        <AddressFields
          what={`${contact.name}的住址`}
          layout="bare"
          value={{ ...known.home, text: '' }}
          onCommit={({ estate, building, room }) => void keep({ home: { estate, building, room } })}
        />
      </div>
      <Ties ties={known.ties} onChange={ties => void keep({ ties })} />
      <FailureNote>{sentence}</FailureNote>
    </div>
  )
}

function Ties({ ties, onChange }: { ties: readonly Tie[]; onChange: (ties: Tie[]) => void }) {
  const [name, setName] = useState('')
  const [relation, setRelation] = useState('')
  const add = () => {
    if (name.trim() === '') return
    onChange([...ties, { name: name.trim(), relation: relation.trim(), phone: '' }])
    setName('')
    setRelation('')
  }
  return (
    <>
      <ul className="dir-ties" aria-label="申报的关系人">
        {ties.map((tie, at) => (
          <li key={`${tie.name}-${tie.relation}`}>
            <span>
              <b>{tie.name}</b>　{tie.relation}
            </span>
            <Button
              size="s"
              variant="text"
              label={`去掉${tie.name}`}
              onPress={() => onChange(ties.filter((_each, index) => index !== at))}
            >
              去掉
            </Button>
          </li>
        ))}
      </ul>
      <div className="dir-other">
        <TextField
          layout="bare"
          label="关系人，姓名或单位"
          placeholder="姓名或单位"
          width="s"
          maxLength={80}
          value={name}
          onChange={setName}
        />
        <TextField
          layout="bare"
          label="关系人，什么关系"
          placeholder="什么关系"
          width="s"
          maxLength={40}
          value={relation}
          onChange={setRelation}
        />
        <Button size="s" notYet={name.trim() === '' ? '还没有写是谁' : null} onPress={add}>
          申报
        </Button>
      </div>
    </>
  )
}
