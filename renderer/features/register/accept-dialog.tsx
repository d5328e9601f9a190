import type { Gap } from '@shared/cases/acceptance-gaps'
import { isParty } from '@shared/cases/accept-case'
import { mayMediate, type Contact } from '@shared/directory/contact'
import type { ContactId } from '@shared/core/ids'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { queries } from '../../app/queries'
import { announce } from '../../app/announce'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FailureNote } from '../../ui/failure-note'
import { PickPerson } from '../../ui/pick-person'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'
import { gapLine, gapReason } from '../../wording/gaps'
import type { Entry } from './use-entry'

type Props = {
  entry: Entry
  gaps: readonly Gap[]
  actor: Contact
  today: string
  onClose: () => void
  onAccepted: () => void
}

/** 受理并取号: who mediates, and a written reason for each thing that asks one. */
export function AcceptDialog({ entry, gaps, actor, today, onClose, onAccepted }: Props) {
  const { data: contacts = [] } = useQuery(queries.contacts)
  const mediators = contacts.filter(each => mayMediate(each, today))
  const [mediatorId, setMediatorId] = useState<ContactId | null>(mayMediate(actor, today) ? actor.id : null)
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({})
  const asked = gaps.filter(each => each.severity === 'confirm')
  const mediator = mediators.find(each => each.id === mediatorId)
  const recused = mediator && entry.file && isParty(mediator, entry.file.case)
  const unwritten = asked.filter(gap => !reasons[gap.rule]?.trim())

  const notYet = !mediator
    ? '还没有选调解员'
    : unwritten.length > 0
      ? `还有 ${unwritten.length} 处没写理由`
      : null
  const accept = async () => {
    if (notYet || mediatorId === null) return
    const written = asked.map(({ rule }) => ({ rule, reason: reasons[rule] ?? '' }))
    const file = await entry.command.run('cases.accept', { mediatorId, reasons: written })
    if (!file) return
    announce(`已受理，${file.case.acceptance?.number ?? ''}`)
    onAccepted()
  }
  useKeys({ 'Ctrl+Enter': () => void accept() }, { layer: 'dialog' })

  return (
    <Dialog
      title="受理并取号"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" keyHint="Ctrl+Enter" notYet={notYet} onPress={() => void accept()}>
            受理并取号
          </Button>
          <Button keyHint="Esc" onPress={onClose}>
            先不
          </Button>
        </>
      }
    >
      <div className="reg-dialog">
        <PickPerson
          label="调解员"
          value={mediatorId}
          people={mediators.map(({ id, name, phone, office }) => ({ id, name, phone, detail: office }))}
          error={recused ? `${mediator.name}是本案当事人或代理人，应当回避。换一位。` : undefined}
          onChange={setMediatorId}
          autoFocus={mediatorId === null}
        />
        {asked.map(gap => (
          <section key={gap.code} className="reg-reason">
            <p>
              <b>{gapLine(gap)}</b>　{gapReason(gap.code)}
            </p>
            <TextField
              layout="bare"
              label={`${gapLine(gap)}，仍然受理的理由`}
              multiline
              rows={2}
              value={reasons[gap.rule] ?? ''}
              onChange={text => setReasons({ ...reasons, [gap.rule]: text })}
            />
          </section>
        ))}
        <p className="reg-say">取号后编号不变，也不再给别的案件。期限从受理次日起算。</p>
        <FailureNote>{entry.sentence}</FailureNote>
      </div>
    </Dialog>
  )
}
