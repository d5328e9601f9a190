import type { AlikePerson, PersonFile } from '@shared/persons/contract'
import { useQuery } from '@tanstack/react-query'
import type { PersonId } from '@shared/core/ids'
import { addressText } from '@shared/places/address'
import { useState } from 'react'

import { useGo } from '../../app/place'
import { queries } from '../../app/queries'
import { useCommand } from '../../app/use-command'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FailureNote } from '../../ui/failure-note'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'
import { PersonNameField } from './person-name-field'
import { cardText } from './person-words'

type Props = { file: PersonFile; other: AlikePerson | 'other'; onClose: () => void }

/** Two records of one person become one; this one is kept, and the other stays to be read and to be taken back. */
export function MergeDialog({ file, other, onClose }: Props) {
  const { person } = file
  const go = useGo()
  const [goneId, setGoneId] = useState<PersonId | null>(other === 'other' ? null : other.id)
  const [reason, setReason] = useState('')
  const { data: gone } = useQuery({ ...queries.person(goneId ?? person.id), enabled: goneId !== null })
  const { run, sentence } = useCommand()
  const notYet =
    goneId === null || !gone ? '先选另一条' : reason.trim() === '' ? '写一句为什么是同一个人' : null
  const merge = async () => {
    if (notYet || !gone || goneId === null) return
    const done = await run('persons.merge', {
      keptId: person.id,
      goneId,
      keptVersion: person.version,
      goneVersion: gone.person.version,
      reason,
    })
    if (!done) return
    onClose()
    go({ at: 'persons', personId: person.id })
  }
  useKeys({ 'Ctrl+Enter': () => void merge() }, { layer: 'dialog' })
  const shown = gone && goneId !== null ? gone : null
  return (
    <Dialog
      title="合并成一个人"
      isOpen
      onClose={onClose}
      width="l"
      actions={
        <>
          <Button variant="primary" keyHint="Ctrl+Enter" notYet={notYet} onPress={() => void merge()}>
            合并
          </Button>
          <Button variant="text" keyHint="Esc" onPress={onClose}>
            不合并
          </Button>
        </>
      }
    >
      <dl className="person-pair">
        <dt>留下</dt>
        <dd>
          <b>{person.name}</b> {lineOf(file)}
        </dd>
        {shown && (
          <>
            <dt>并入</dt>
            <dd>
              <b>{shown.person.name}</b> {lineOf(shown)}
            </dd>
          </>
        )}
      </dl>
      {!shown && (
        <PersonNameField
          label="另一条"
          value=""
          kind={person.kind}
          personId={person.id}
          autoFocus
          placeholder="姓名、拼音、电话末几位"
          onCommit={() => undefined}
          onChoose={chosen => setGoneId(chosen.id)}
        />
      )}
      <TextField
        label="理由"
        value={reason}
        maxLength={400}
        autoFocus={shown !== null}
        placeholder="身份证核对过，是同一个人"
        onChange={setReason}
      />
      <p className="person-hint">
        留下的一条缺的，从另一条补上。案件和民情簿都归到留下的一条，两条的经过都留着，可以撤回。
      </p>
      <FailureNote>{sentence}</FailureNote>
    </Dialog>
  )
}

const lineOf = ({ person, cases, entries }: PersonFile) =>
  cardText({ ...person, place: addressText(person.address), matters: cases.length + entries.length })
