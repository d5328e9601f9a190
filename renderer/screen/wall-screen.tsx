import { chineseCount } from '@shared/papers/chinese-count'
import { linesUnder, pageOf, screenPages, type ScreenPart } from '@shared/screen/pages'
import type { PublicScreen, ScreenPoint } from '@shared/screen/public-screen'
import { useState } from 'react'

import { useScreen } from './read-screen'

/** 公示屏: the agreed points in letters that are read from the other side of the table, and nothing to press. */
export function WallScreen() {
  const screen = useScreen()
  return screen && <Wall screen={screen} />
}

function Wall({ screen }: { screen: PublicScreen }) {
  const newest = useNewest(screen.points)
  const pages = screenPages(screen.points)
  const page = Math.min(screen.page ?? pageOf(pages, newest), Math.max(1, pages.length))
  const parts = pages[page - 1] ?? []
  return (
    <>
      <header>
        <h1>{screen.points.length > 0 ? `已经谈定 ${screen.points.length} 条` : '还没有谈定的'}</h1>
        <span>
          {screen.title}，第{screen.ordinal}次调解会
        </span>
        <span className="wall-day">{screen.day}</span>
      </header>
      <main>
        {parts.length === 0 && <p className="wall-none">谈定一条，这里写一条。</p>}
        <ol aria-live="polite">
          {parts.map(each => (
            <Point key={`${each.index}-${each.part}`} {...each} isNew={each.index === newest} />
          ))}
        </ol>
      </main>
      <footer>
        <span>说得不对，请现在提出</span>
        {screen.frozenAt !== null && <b>已定住，先看这一版</b>}
        <span className="wall-place">
          {pages.length > 1 && `第${page}页，共${pages.length}页　　`}以签字的协议书为准　　签字在
          {screen.place}
        </span>
      </footer>
    </>
  )
}

function Point({ index, point, part, parts, isNew }: ScreenPart & { isNew: boolean }) {
  return (
    <li data-new={isNew || undefined}>
      <span className="wall-number">{chineseCount(index + 1)}</span>
      <div className="wall-text">
        {point.headline} {point.figures !== '' && <b>{point.figures}</b>}
        {linesUnder(point).map(each => (
          <small key={each}>{each}</small>
        ))}
        {parts > 1 && part < parts && <small>（下一页接着写）</small>}
      </div>
      <div className="wall-until">{point.until}</div>
    </li>
  )
}

/** Which point was written or changed last; the last one where the window has just opened. */
function useNewest(points: readonly ScreenPoint[]): number {
  const [known, setKnown] = useState({ points, newest: points.length - 1 })
  if (known.points === points) return known.newest
  const before = known.points.map(each => JSON.stringify(each))
  const fresh = points.findLastIndex(each => !before.includes(JSON.stringify(each)))
  const newest = fresh >= 0 ? fresh : Math.min(known.newest, points.length - 1)
  setKnown({ points, newest })
  return newest
}
