import { useState } from 'react'

import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'
import { useSent } from '../../ui/use-sent'

type Props = { requests: readonly string[]; readOnly: boolean; onChange: (requests: string[]) => void }

const MOST = 12

/** What is asked for, one request a line; an emptied line goes. */
export function RequestFields({ requests: known, readOnly, onChange }: Props) {
  const [requests, send] = useSent(known, list => onChange([...list]))
  const [more, setMore] = useState(false)
  const lines = more || requests.length === 0 ? [...requests, ''] : requests
  const change = (at: number, text: string) => {
    const next = [...lines]
    next[at] = text.trim()
    setMore(false)
    send(next.filter(each => each !== ''))
  }
  return (
    <div className="reg-row" data-field="requests">
      <span className="reg-label">要求</span>
      <div className="reg-requests">
        {lines.map((text, at) => (
          // A request has no number but its place.
          // oxlint-disable-next-line react/no-array-index-key -- see above
          <div className="reg-request" key={at}>
            <TextField
              layout="bare"
              label={lines.length > 1 ? `要求 ${at + 1}` : '要求'}
              value={text}
              autoFocus={more && at === lines.length - 1}
              autosave
              readOnly={readOnly}
              onCommit={written => change(at, written)}
            />
            {at === lines.length - 1 && lines.length < MOST && !readOnly && (
              <Button onPress={() => setMore(true)} notYet={null}>
                再加一项
              </Button>
            )}
          </div>
        ))}
      </div>
    </div>
  )
}
