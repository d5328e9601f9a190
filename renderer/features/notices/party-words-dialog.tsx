import type { Party } from '@shared/cases/party'
import type { PartyWords } from '@shared/notices/to-party'
import { useRef, useState } from 'react'

import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { Dialog } from '../../ui/dialog'
import { useKeys } from '../../ui/use-keys'
import type { CaseDesk } from '../cases/case-desk'

const SAID = [
  { value: '本人接的，说来', label: '本人，说来' },
  { value: '本人接的，要改时间', label: '本人，要改时间' },
  { value: '本人接的，说不来', label: '本人，说不来' },
  { value: '别人接的，请转告回电', label: '别人接的' },
  { value: '没有人接', label: '没人接' },
  { value: '短信已发', label: '短信已发' },
] as const

type Props = { desk: CaseDesk; party: Party; words: PartyWords; onClose: () => void }

/** What to say, what to send, and what came of it: one line in the timeline. */
export function PartyWordsDialog({ desk, party, words, onClose }: Props) {
  const [said, setSaid] = useState<(typeof SAID)[number]['value'] | null>(null)
  const [copied, setCopied] = useState('')
  const message = useRef<HTMLQuoteElement>(null)
  const copy = () => {
    const done = message.current !== null && copyText(message.current)
    setCopied(done ? '已复制' : '没有复制成，选中文字再按 Ctrl+C')
  }
  const note = async () => {
    if (said === null) return
    const done = await desk.run('cases.note', { kind: 'call', text: `通知${party.name}：${said}` })
    if (done) onClose()
  }
  useKeys({ 'Ctrl+Enter': () => void note() }, { layer: 'dialog' })
  return (
    <Dialog
      title={`通知　${party.name}`}
      isOpen
      width="l"
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            keyHint="Ctrl+Enter"
            notYet={said === null ? '选一个结果' : null}
            onPress={() => void note()}
          >
            记下
          </Button>
          <Button onPress={onClose}>不记</Button>
        </>
      }
    >
      <div className="told-words">
        <p>先问清是不是本人：</p>
        <blockquote>{words.ask}</blockquote>
        <p>是本人：</p>
        <blockquote>{words.invite}</blockquote>
        <p>{words.otherwise}</p>
        <p>
          短信　<small>按 {words.parts} 条计</small>
        </p>
        <blockquote ref={message}>{words.message}</blockquote>
        <div className="notice-line">
          <span aria-live="polite">{copied}</span>
          <Button size="s" onPress={copy}>
            复制短信
          </Button>
        </div>
        <Choice label="结果" layout="stack" numbered value={said} options={SAID} onChange={setSaid} />
      </div>
    </Dialog>
  )
}

/** By selecting it: the desk denies every permission of the browser, that of the clipboard too. */
function copyText(element: HTMLElement): boolean {
  getSelection()?.selectAllChildren(element)
  // oxlint-disable-next-line typescript/no-deprecated -- the way that asks for no permission
  return document.execCommand('copy')
}
