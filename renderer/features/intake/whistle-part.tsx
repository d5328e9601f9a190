import type { EntryFile } from '@shared/intake/contract'
import { CALL_LINES, minutesLate, WHISTLES, type Whistle } from '@shared/intake/whistle'
import { useState } from 'react'

import { Button } from '../../ui/button'
import { Ruled } from '../../ui/ruled'
import { useKeys } from '../../ui/use-keys'
import { timeText } from '../../wording/dates'
import { ArrivalDialog, WhistleDialog } from './whistle-dialogs'
import type { EntryState } from './use-entry'

type Props = { entry: EntryState; file: EntryFile; today: string; now: string }

/** 吹哨和出勤: who must come by when, who came, and one key for each line of a call-out. */
export function WhistlePart({ entry, file, today, now }: Props) {
  const [asking, setAsking] = useState<'blow' | Whistle | null>(null)
  const done = () => setAsking(null)
  const open = !entry.closed
  const log = (index: number) => {
    const line = CALL_LINES.codes[index]
    if (line) void entry.run('whistles.log', { line, text: '' })
  }
  useKeys({
    b: open ? () => setAsking('blow') : undefined,
    ...Object.fromEntries(
      CALL_LINES.codes.map((_line, index) => [String(index + 1), open ? () => log(index) : undefined]),
    ),
  })
  return (
    <section aria-label="吹哨和出勤">
      <Ruled
        title="吹哨和出勤"
        actions={
          open && (
            <Button size="s" keyHint="B" onPress={() => setAsking('blow')}>
              吹哨
            </Button>
          )
        }
      />
      {file.whistles.map(each => (
        <div key={each.id} className="intake-offer">
          <p>
            <b>{WHISTLES.words[each.level]}</b>　{each.blower}叫{each.answerer}
            <small>
              {timeText(each.blownAt, today)} 吹哨，{timeText(each.due, today)} 前到。
              <Came whistle={each} now={now} today={today} />
            </small>
          </p>
          {each.cameAt === null && open && (
            <Button size="s" onPress={() => setAsking(each)}>
              记到场
            </Button>
          )}
        </div>
      ))}
      {open && (
        <div className="intake-log" role="group" aria-label="出勤，按一个数字记一行">
          {CALL_LINES.codes.map((line, index) => (
            <Button key={line} size="s" keyHint={String(index + 1)} onPress={() => log(index)}>
              {CALL_LINES.words[line]}
            </Button>
          ))}
        </div>
      )}
      {asking === 'blow' && (
        <WhistleDialog
          now={now}
          onClose={done}
          onBlow={input => {
            done()
            void entry.run('whistles.blow', input)
          }}
        />
      )}
      {asking !== null && asking !== 'blow' && (
        <ArrivalDialog
          whistle={asking}
          now={now}
          onClose={done}
          onCame={input => {
            done()
            void entry.run('whistles.came', { ...input, whistleId: asking.id })
          }}
        />
      )}
    </section>
  )
}

function Came({ whistle, now, today }: { whistle: Whistle; now: string; today: string }) {
  const late = minutesLate(whistle, now)
  const came = whistle.cameAt === null ? '' : `${whistle.whoCame} ${timeText(whistle.cameAt, today)}到场`
  if (!late) return came
  return (
    <>
      {came && `${came}，`}
      <span className="intake-late">{came ? `晚 ${late} 分` : `逾期 ${late} 分，没有人到`}</span>
    </>
  )
}
