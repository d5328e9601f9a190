import type { SessionId } from '@shared/core/ids'
import { screenPages, pageOf } from '@shared/screen/pages'
import { sentencesAloud } from '@shared/screen/read-aloud'
import type { PublicScreen } from '@shared/screen/public-screen'
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'

import { client } from '../../app/queries'
import { useCommand } from '../../app/use-command'
import { call } from '../../desk'
import { Button } from '../../ui/button'
import { useKeys } from '../../ui/use-keys'
import { clockText } from '../../wording/dates'
import { useVoice } from './use-voice'

/** 公示屏 from this side: open it, hold it still, turn its pages, have it read aloud. */
export function ScreenBar({ sessionId }: { sessionId: SessionId }) {
  const { run } = useCommand()
  const { data: screen } = useQuery({
    queryKey: ['screen', sessionId],
    queryFn: () => call('screen.get', { sessionId }),
  })
  const voice = useVoice()
  const turned = useRef<number | null>(null)
  const frozen = screen?.frozenAt !== null && screen !== undefined
  const pages = screenPages(screen?.points ?? [])
  const page = screen?.page ?? pageOf(pages, (screen?.points.length ?? 1) - 1)
  const keep = (answer: PublicScreen | null) => {
    if (answer) client.setQueryData(['screen', sessionId], answer)
  }
  const freeze = () => void run('screen.freeze', { sessionId, frozen: !frozen }).then(keep)
  const show = () => void call('screen.show', { sessionId })
  // Two quick presses turn two pages, also before the first has been answered.
  const turn = (by: 1 | -1) => {
    const to = Math.min(Math.max(1, (turned.current ?? page) + by), Math.max(1, pages.length))
    turned.current = to
    void run('screen.turn', { sessionId, page: to }).then(answer => {
      if (turned.current === to) turned.current = null
      keep(answer)
    })
  }
  const read = () => (voice.speaking ? voice.stop() : voice.say(sentencesAloud(screen ?? { points: [] })))
  useKeys({ g: show, F7: freeze, v: read, '[': () => turn(-1), ']': () => turn(1) })
  return (
    <div className="screen-bar" role="group" aria-label="公示屏">
      <Button size="s" keyHint="G" onPress={show}>
        公示屏
      </Button>
      <Button size="s" keyHint="F7" onPress={freeze}>
        {frozen ? '放开' : '定住'}
      </Button>
      <Button size="s" keyHint="V" notYet={voice.trouble} onPress={read}>
        {voice.speaking ? '停下' : '朗读'}
      </Button>
      {pages.length > 1 && (
        <>
          <Button size="s" keyHint="[" label="公示屏上一页" onPress={() => turn(-1)}>
            上页
          </Button>
          <Button size="s" keyHint="]" label="公示屏下一页" onPress={() => turn(1)}>
            下页
          </Button>
          <span>
            {page} / {pages.length}
          </span>
        </>
      )}
      <Button size="s" variant="text" onPress={() => void call('screen.hide', { sessionId })}>
        关屏
      </Button>
      <p className="screen-state" aria-live="polite">
        {screen?.frozenAt && <b>{clockText(screen.frozenAt.slice(11))} 起定住，屏上不变</b>}
      </p>
    </div>
  )
}
