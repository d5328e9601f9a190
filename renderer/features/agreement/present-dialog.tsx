import { asksReason } from '@shared/agreements/check-agreement'
import type { Finding } from '@shared/agreements/finding'
import { useState } from 'react'

import { useGo } from '../../app/place'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'
import { findingRule, findingText } from '../../wording/findings'
import type { CaseDesk } from '../cases/case-desk'
import { Trouble } from '../cases/trouble'

type Props = { desk: CaseDesk; findings: readonly Finding[]; onClose: () => void }

/** Puts the text before the parties; what is doubtful has a written reason, one for each rule. */
export function PresentDialog({ desk, findings, onClose }: Props) {
  const go = useGo()
  const soft = asksReason(findings)
  const rules = [...new Set(soft.map(each => each.rule))]
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({})
  const written = rules.map(rule => ({ rule, reason: (reasons[rule] ?? '').trim() }))
  const open = written.filter(each => each.reason === '').length
  const notYet = open > 0 ? `还有 ${open} 处要写理由` : null
  const present = async () => {
    if (notYet) return
    const file = await desk.run('agreements.present', { reasons: written })
    if (!file) return
    onClose()
    go({ at: 'cases', caseId: file.case.id, step: 'signing' })
  }
  useKeys({ 'Ctrl+Enter': () => void present() }, { layer: 'dialog' })
  return (
    <Dialog
      title="提请签署"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" keyHint="Ctrl+Enter" notYet={notYet} onPress={() => void present()}>
            提请签署
          </Button>
          <Button onPress={onClose}>回去改</Button>
        </>
      }
    >
      <div className="dialog-form">
        <p>取协议编号，锁住正文，打开签署。还没有人签名时可以收回来改。</p>
        {rules.map((rule, index) => (
          <TextField
            key={rule}
            label={`理由（${findingRule({ rule })}）`}
            layout="stack"
            autoFocus={index === 0}
            maxLength={400}
            value={reasons[rule] ?? ''}
            onChange={text => setReasons(now => ({ ...now, [rule]: text }))}
            hint={soft
              .filter(each => each.rule === rule)
              .map(findingText)
              .join(' ')}
          />
        ))}
        <Trouble desk={desk} />
      </div>
    </Dialog>
  )
}
