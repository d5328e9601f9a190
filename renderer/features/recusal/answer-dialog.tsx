import type { ContactId } from '@shared/core/ids'
import { mayMediate, type Contact } from '@shared/directory/contact'
import type { Recusal } from '@shared/recusal/recusal'
import { useState } from 'react'

import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { PickPerson } from '../../ui/pick-person'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'
import type { CaseDesk } from '../cases/case-desk'
import { Trouble } from '../cases/trouble'
import { personOf } from '../sessions/people-picker'

type Props = {
  desk: CaseDesk
  recusal: Recusal
  name: string
  /** The committee always replaces; else it may keep the mediator with a reason. */
  binds: boolean
  contacts: readonly Contact[]
  onClose: () => void
}

/** somebody else takes over; or, where the committee has not bound itself, why not; or the party took it back. */
export function AnswerDialog({ desk, recusal, name, binds, contacts, onClose }: Props) {
  const [replacementId, setReplacementId] = useState<ContactId | null>(null)
  const [reason, setReason] = useState('')
  const people = contacts.filter(each => mayMediate(each, desk.today) && each.id !== recusal.contactId)
  const recusalId = recusal.id
  const replace = async () => {
    if (replacementId !== null && (await desk.run('recusals.replace', { recusalId, replacementId })))
      onClose()
  }
  const keep = async () => {
    if (reason.trim() !== '' && (await desk.run('recusals.keep', { recusalId, reason: reason.trim() })))
      onClose()
  }
  const withdraw = async () => {
    if (await desk.run('recusals.withdraw', { recusalId })) onClose()
  }
  useKeys({ 'Ctrl+Enter': () => void replace() }, { layer: 'dialog' })
  return (
    <Dialog
      title={`${recusal.askedBy}要求${name}回避`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            keyHint="Ctrl+Enter"
            notYet={replacementId === null ? '还没有选谁接替' : null}
            onPress={() => void replace()}
          >
            调换
          </Button>
          <Button onPress={() => void withdraw()}>当事人撤回</Button>
          <Button onPress={onClose}>先不办</Button>
        </>
      }
    >
      <div className="dialog-form">
        <p>{recusal.reason}</p>
        <PickPerson
          label="由谁接替"
          value={replacementId}
          people={people.map(personOf)}
          onChange={setReplacementId}
        />
        <p>接替的人记为本案调解员；已排的调解会里，他坐到{name}的位置。</p>
        {!binds && (
          <>
            <TextField
              label="不调换的理由"
              layout="stack"
              multiline
              rows={2}
              maxLength={400}
              value={reason}
              onChange={setReason}
            />
            <Button notYet={reason.trim() === '' ? '还没有写理由' : null} onPress={() => void keep()}>
              不调换
            </Button>
          </>
        )}
        <Trouble desk={desk} />
      </div>
    </Dialog>
  )
}
