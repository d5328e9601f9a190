import { useQuery } from '@tanstack/react-query'
import { getLunarDate } from 'chinese-days'
import { Button } from 'react-aria-components'
import { clockOf } from '@shared/core/day'

import { KeyHint } from '../ui/key-hint'
import { clockText, longDayText } from '../wording/dates'
import { queries } from './queries'
import './title-bar.css'

export const lunarText = (day: string) => {
  const { lunarMonCN, lunarDayCN } = getLunarDate(day)
  return `农历${lunarMonCN}${lunarDayCN}`
}

export function TitleBar({ onFind }: { onFind: () => void }) {
  const { data } = useQuery(queries.clock)
  return (
    <header className="bar">
      <span className="bar-brand">解忧台</span>
      <Button className="bar-find" onPress={onFind} aria-keyshortcuts="Control+K">
        查案件、人，或下命令
        <KeyHint keys="Ctrl+K" />
      </Button>
      {data && (
        <span className="bar-date">
          {longDayText(data.today)}
          <span className="bar-lunar">{lunarText(data.today)}</span>
          <span>{clockText(clockOf(data.now))}</span>
        </span>
      )}
    </header>
  )
}
