import { ID_KINDS, SEXES } from '@shared/cases/codes'
import { isMask, maskId, maskPhone } from '@shared/identity/mask'
import { judgeId } from '@shared/identity/id-kinds'
import type { PersonFile } from '@shared/persons/contract'
import type { PersonFacts } from '@shared/persons/person'
import { useState } from 'react'

import { useToday } from '../../app/queries'
import { useCommand } from '../../app/use-command'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { DayField } from '../../ui/day-field'
import { Dialog } from '../../ui/dialog'
import { FailureNote } from '../../ui/failure-note'
import { Pick } from '../../ui/pick'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'
import { AddressFields } from '../register/address-fields'
import { idProblemText } from '../register/id-problem'
import { NumberField } from './number-field'

const SEX_OPTIONS = SEXES.codes.map(value => ({ value, label: SEXES.words[value] }))
const ID_OPTIONS = ID_KINDS.codes.map(value => ({ value, label: ID_KINDS.words[value] }))

/** what is stored is put right at the person's own word; papers that were made stay as they are. */
export function CorrectDialog({ file, onClose }: { file: PersonFile; onClose: () => void }) {
  const today = useToday()
  const [changes, setChanges] = useState<Partial<PersonFacts>>({})
  const [reason, setReason] = useState('')
  const { run, sentence } = useCommand()
  const { person } = file
  const value = { ...person, ...changes }
  const set = (more: Partial<PersonFacts>) => setChanges(now => ({ ...now, ...more }))
  const notYet =
    Object.keys(changes).length === 0 ? '还没有改' : reason.trim() === '' ? '写明是谁要求、依据什么' : null
  const save = async () => {
    if (notYet) return
    const done = await run('persons.correct', {
      personId: person.id,
      version: person.version,
      changes,
      reason,
    })
    if (done) onClose()
  }
  useKeys({ 'Ctrl+Enter': () => void save() }, { layer: 'dialog' })
  const verdict = isMask(value.idNumber) ? { problem: null } : judgeId(value.idKind, value.idNumber, today)
  return (
    <Dialog
      title={`更正${person.name}的资料`}
      isOpen
      onClose={onClose}
      width="l"
      actions={
        <>
          <Button variant="primary" keyHint="Ctrl+Enter" notYet={notYet} onPress={() => void save()}>
            存下更正
          </Button>
          <Button variant="text" keyHint="Esc" onPress={onClose}>
            不改了
          </Button>
        </>
      }
    >
      <TextField
        label={person.kind === 'legal' ? '单位全称' : '姓名'}
        value={value.name}
        onChange={name => set({ name })}
      />
      {person.kind === 'natural' ? (
        <>
          <Choice label="性别" value={value.sex} options={SEX_OPTIONS} onChange={sex => set({ sex })} />
          <DayField
            label="出生日期"
            past
            plain
            value={value.birthDay}
            onCommit={birthDay => set({ birthDay })}
          />
          <TextField
            label="民族"
            width="s"
            value={value.ethnicity}
            onChange={ethnicity => set({ ethnicity })}
          />
          <Pick
            label="证件种类"
            value={value.idKind}
            options={ID_OPTIONS}
            onChange={idKind => set({ idKind })}
          />
          <NumberField
            label="证件号码"
            width="l"
            value={value.idNumber}
            number={{ of: 'person', id: person.id, field: 'id' }}
            mask={text => (text === '' || isMask(text) ? text : maskId(text))}
            error={verdict.problem && idProblemText(verdict.problem)}
            onCommit={idNumber => set({ idNumber })}
          />
          <TextField label="职业" value={value.occupation} onChange={occupation => set({ occupation })} />
        </>
      ) : (
        <>
          <TextField label="信用代码" value={value.creditCode} onChange={creditCode => set({ creditCode })} />
          <TextField
            label="法定代表人"
            value={value.representative}
            onChange={representative => set({ representative })}
          />
        </>
      )}
      <NumberField
        label="电话"
        width="m"
        inputMode="tel"
        value={value.phone}
        number={{ of: 'person', id: person.id, field: 'phone' }}
        mask={text => (isMask(text) ? text : maskPhone(text))}
        onCommit={phone => set({ phone })}
      />
      <div className="person-address">
        <AddressFields what="住址" value={value.address} onCommit={address => set({ address })} />
      </div>
      <TextField
        label="理由"
        value={reason}
        maxLength={400}
        placeholder="本人持户口簿要求更正"
        onChange={setReason}
      />
      <p className="person-hint">
        已经打印、签署的文书不变。还在登记或调解的案件里写错的，到那一件的登记页改。
      </p>
      <FailureNote>{sentence}</FailureNote>
    </Dialog>
  )
}
