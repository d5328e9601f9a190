import { ANSWERS, DELIVERIES, type Notice } from '@shared/notices/notice'
import { useState, type ReactNode } from 'react'

import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'
import { isMoment, MomentFields } from './moment-fields'
import type { NoticeInput } from './use-notice'

type Props<N extends 'notices.deliver' | 'notices.answer' | 'notices.arrival'> = {
  notice: Notice
  now: string
  onClose: () => void
  onDone: (input: NoticeInput<N>) => unknown
}

const HOW = DELIVERIES.codes.map(value => ({ value, label: DELIVERIES.words[value] }))
const SAYS = ANSWERS.codes.map(value => ({ value, label: ANSWERS.words[value] }))
const CAME = [
  { value: 'yes', label: '到了' },
  { value: 'no', label: '没有到场' },
] as const

/** How it got there, when, and into whose hands. */
export function DeliverDialog({ notice, now, onClose, onDone }: Props<'notices.deliver'>) {
  const [how, setHow] = useState<(typeof DELIVERIES.codes)[number]>('phone')
  const [to, setTo] = useState('')
  const [at, setAt] = useState<string | null>(now)
  const notYet = to.trim() === '' ? '写交给谁' : isMoment(at) ? null : '填送达的时间'
  const say = () => isMoment(at) && notYet === null && onDone({ how, to: to.trim(), at })
  return (
    <Form title={`送达　${notice.addressee}`} notYet={notYet} onSay={say} onClose={onClose}>
      <Choice label="方式" numbered value={how} options={HOW} onChange={setHow} />
      <TextField label="交给谁" maxLength={60} autoFocus value="" onChange={setTo} />
      <MomentFields label="送达时间" past value={at} onChange={setAt} />
    </Form>
  )
}

/** What they say they will do. */
export function AnswerDialog({ notice, now, onClose, onDone }: Props<'notices.answer'>) {
  const [answer, setAnswer] = useState<(typeof ANSWERS.codes)[number]>(notice.answer ?? 'comes')
  const [text, setText] = useState(notice.answerText)
  const [at, setAt] = useState<string | null>(now)
  const label = answer === 'declines' ? '为什么不来' : '谁来'
  const notYet =
    answer !== 'comes' && text.trim() === ''
      ? `写${label === '谁来' ? '派谁来' : label}`
      : isMoment(at)
        ? null
        : '填回复的时间'
  const say = () => isMoment(at) && notYet === null && onDone({ answer, text: text.trim(), at })
  return (
    <Form title={`回复　${notice.addressee}`} notYet={notYet} onSay={say} onClose={onClose}>
      <Choice label="怎么说" numbered value={answer} options={SAYS} onChange={setAnswer} />
      <TextField label={label} maxLength={200} autoFocus value={notice.answerText} onChange={setText} />
      <MomentFields label="回复时间" past value={at} onChange={setAt} />
    </Form>
  )
}

/** Who came at what minute, or that nobody did. */
export function ArrivalDialog({ notice, now, onClose, onDone }: Props<'notices.arrival'>) {
  const [came, setCame] = useState<'yes' | 'no'>('yes')
  const [who, setWho] = useState('')
  const [at, setAt] = useState<string | null>(now)
  const notYet = came === 'yes' && !isMoment(at) ? '填到场的时间' : null
  const say = () => {
    if (came === 'no') return onDone({ came: false, at: null, who: '' })
    return isMoment(at) && onDone({ came: true, at, who: who.trim() })
  }
  return (
    <Form title={`到场　${notice.addressee}`} notYet={notYet} onSay={say} onClose={onClose}>
      <Choice label="到了没有" numbered value={came} options={CAME} onChange={setCame} />
      {came === 'yes' && (
        <>
          <TextField label="谁来的" maxLength={60} autoFocus value="" onChange={setWho} />
          <MomentFields label="到场时间" past value={at} onChange={setAt} />
        </>
      )}
    </Form>
  )
}

type FormProps = {
  title: string
  notYet: string | null
  onSay: () => unknown
  onClose: () => void
  children: ReactNode
}

function Form({ title, notYet, onSay, onClose, children }: FormProps) {
  useKeys({ 'Ctrl+Enter': () => void onSay() }, { layer: 'dialog' })
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" keyHint="Ctrl+Enter" notYet={notYet} onPress={() => void onSay()}>
            记下
          </Button>
          <Button onPress={onClose}>不了</Button>
        </>
      }
    >
      <div className="dialog-form">{children}</div>
    </Dialog>
  )
}
