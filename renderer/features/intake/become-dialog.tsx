import { STREAMS, type Stream } from '@shared/intake/codes'

import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { useKeys } from '../../ui/use-keys'

type Props = { from: string; stream: Stream; onClose: () => void; onBecome: (stream: Stream) => void }

/** 转为: a new entry in another stream; the old one stays where it was counted. */
export function BecomeDialog({ from, stream, onClose, onBecome }: Props) {
  const others = STREAMS.codes.filter(each => each !== stream)
  useKeys(Object.fromEntries(others.map((each, index) => [String(index + 1), () => onBecome(each)])), {
    layer: 'dialog',
  })
  return (
    <Dialog title="转为" isOpen onClose={onClose} width="s" actions={<Button onPress={onClose}>不了</Button>}>
      <p>另记一条，内容照抄，互相关联。这一条仍算{from}。</p>
      <div className="intake-others">
        {others.map((each, index) => (
          <Button
            key={each}
            keyHint={String(index + 1)}
            autoFocus={index === 0}
            onPress={() => onBecome(each)}
          >
            {STREAMS.words[each]}
          </Button>
        ))}
      </div>
    </Dialog>
  )
}
