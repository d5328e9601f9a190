import type { Contact } from '@shared/directory/contact'
import type { Office } from '@shared/office/office'
import { Suspense, useEffect, useRef, useState } from 'react'

import { Palette } from '../features/find/palette'
import { useKeys } from '../ui/use-keys'
import { sitDown } from './actor'
import { ErrorBoundary } from './error-boundary'
import { Page } from './page'
import { usePlace, useGo } from './place'
import { Rail, RAIL } from './rail'
import { StatusLine } from './status-line'
import { TitleBar } from './title-bar'
import './shell.css'

/** Pages that have no line in the rail. */
const OTHERS: Readonly<Record<string, string>> = { places: '地方', exchange: '导入和导出', persons: '人员' }

export function Shell({ office, actor }: { office: Office; actor: Contact }) {
  const [finding, setFinding] = useState(false)
  const go = useGo()
  const place = usePlace()
  const main = useRef<HTMLElement>(null)
  const shown = useRef(place.at)

  useKeys({
    'Ctrl+k': () => setFinding(true),
    F2: () => go({ at: 'register', caseId: null }),
    F12: () => sitDown(null),
    ...Object.fromEntries(RAIL.map(({ place: target, keys }) => [keys, () => go(target)])),
  })

  useEffect(() => {
    const word = RAIL.find(each => each.place.at === place.at)?.word ?? OTHERS[place.at] ?? '登记'
    document.title = `${word}　解忧台`
    return () => {
      document.title = '解忧台'
    }
  }, [place.at])

  // A new page begins at its head for the keyboard and for the voice; its own autofocus goes first.
  useEffect(() => {
    if (shown.current === place.at) return
    shown.current = place.at
    if (!main.current?.contains(document.activeElement)) main.current?.focus()
  }, [place.at])

  return (
    <div className="shell">
      <a className="shell-skip" href="#content" onClick={event => focusMain(event, main.current)}>
        到正文
      </a>
      <TitleBar onFind={() => setFinding(true)} />
      <Rail actor={actor} />
      <main id="content" className="shell-page" ref={main} tabIndex={-1}>
        <ErrorBoundary key={place.at}>
          <Suspense fallback={null}>
            <Page place={place} actor={actor} office={office} />
          </Suspense>
        </ErrorBoundary>
      </main>
      <StatusLine office={office} />
      <Palette isOpen={finding} onClose={() => setFinding(false)} />
    </div>
  )
}

/** The hash says where the window stands, so a link into the page must not change it. */
function focusMain(event: { preventDefault(): void }, main: HTMLElement | null): void {
  event.preventDefault()
  main?.focus()
}
