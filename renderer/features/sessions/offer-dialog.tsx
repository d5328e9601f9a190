import { AIMS } from '@shared/caucus/offer'
import type { SessionId } from '@shared/core/ids'
import { useState } from 'react'

import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { Dialog } from '../../ui/dialog'
import { MoneyField } from '../../ui/money-field'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'
import type { CaseDesk } from '../cases/case-desk'
import { Trouble } from '../cases/trouble'

type Props = { desk: CaseDesk; sessionId: SessionId; matters: readonly string[]; onClose: () => void }
type Aim = (typeof AIMS.codes)[number]

/** One step of the ladder: who, for what, asks or would give, how much. */
export function OfferDialog({ desk, sessionId, matters, onClose }: Props) {
  const { parties } = desk.file.case
  const [partyId, setPartyId] = useState<string | null>(null)
  const [aim, setAim] = useState<Aim | null>(null)
  const [matter, setMatter] = useState(matters.at(-1) ?? '赔偿款')
  const [amountFen, setAmount] = useState<number | null>(null)
  const [terms, setTerms] = useState('')
  const party = parties.find(each => String(each.id) === partyId)
  const notYet = !party
    ? '先选谁'
    : aim === null
      ? '选要还是愿付'
      : matter.trim() === ''
        ? '写是什么款'
        : amountFen === null
          ? '填多少'
          : null
  const save = async () => {
    if (!party || aim === null || amountFen === null || notYet) return
    const offer = { sessionId, partyId: party.id, matter: matter.trim(), aim, amountFen }
    const bound = terms.trim() === '' ? null : { inConfidence: terms.trim() }
    if (await desk.run('caucus.offer', { ...offer, terms: bound })) onClose()
  }
  useKeys({ 'Ctrl+Enter': () => void save() }, { layer: 'dialog' })
  const pick = (id: string) => {
    setPartyId(id)
    // Whoever applied usually asks, whoever was called usually gives.
    const side = parties.find(each => String(each.id) === id)?.side
    if (aim === null) setAim(side === 'applicant' ? 'asks' : 'gives')
  }
  return (
    <Dialog
      title="记出价"
      isOpen
      onClose={onClose}
      width="s"
      actions={
        <>
          <Button variant="primary" keyHint="Ctrl+Enter" notYet={notYet} onPress={() => void save()}>
            记下
          </Button>
          <Button onPress={onClose}>不记</Button>
        </>
      }
    >
      <div className="dialog-form">
        <Choice
          label="谁"
          layout="stack"
          numbered
          value={partyId}
          options={parties.map(each => ({ value: String(each.id), label: each.name || each.label }))}
          onChange={pick}
        />
        <Choice
          label="要还是愿付"
          layout="stack"
          numbered
          value={aim}
          options={AIMS.codes.map(value => ({ value, label: AIMS.words[value] }))}
          onChange={setAim}
        />
        <TextField label="什么款" layout="stack" maxLength={30} value={matter} onChange={setMatter} />
        <MoneyField label="多少" layout="stack" value={amountFen} autosave onCommit={setAmount} />
        <TextField label="条件" layout="stack" maxLength={400} value={terms} onChange={setTerms} />
        <Trouble desk={desk} />
      </div>
    </Dialog>
  )
}
