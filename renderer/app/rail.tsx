import type { Contact } from '@shared/directory/contact'
import { ROLES } from '@shared/directory/contact'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'react-aria-components'

import { KeyHint } from '../ui/key-hint'
import { sitDown } from './actor'
import { MEETING_TABS, placeToHash, usePlace, type Place } from './place'
import { queries } from './queries'
import './rail.css'

export const RAIL: readonly { place: Place; word: string; keys: string }[] = [
  { place: { at: 'intake', entryId: null }, word: '民情簿', keys: 'Shift+F2' },
  { place: { at: 'today' }, word: '今日', keys: 'Ctrl+1' },
  { place: { at: 'cases', caseId: null }, word: '案件', keys: 'Ctrl+2' },
  { place: { at: 'schedule' }, word: '排期', keys: 'Ctrl+3' },
  { place: { at: 'papers' }, word: '文书', keys: 'Ctrl+4' },
  { place: { at: 'meetings', tab: MEETING_TABS[0] }, word: '议事', keys: 'Ctrl+7' },
  { place: { at: 'directory' }, word: '通讯录', keys: 'Ctrl+5' },
  { place: { at: 'settings' }, word: '设置', keys: 'Ctrl+6' },
]

export function Rail({ actor }: { actor: Contact }) {
  const { at } = usePlace()
  const { data } = useQuery(queries.today)
  const { data: entries } = useQuery(queries.entries('unsorted', 1))
  const left = data ? data.due.length + data.sessions.filter(each => each.state === 'booked').length : 0
  const counts: Partial<Record<Place['at'], number>> = {
    intake: entries?.counts.unsorted.open ?? 0,
    today: left,
    cases: data?.openCases ?? 0,
    papers: data?.papersWaiting ?? 0,
  }
  return (
    <nav className="rail" aria-label="主要页面">
      <a
        className="rail-link rail-new"
        href={placeToHash({ at: 'register', caseId: null })}
        aria-current={at === 'register' ? 'page' : undefined}
        aria-keyshortcuts="F2"
      >
        登记
        <KeyHint keys="F2" />
      </a>
      {RAIL.map(({ place, word, keys }) => (
        <a
          key={place.at}
          className="rail-link"
          href={placeToHash(place)}
          title={keys}
          aria-current={place.at === at ? 'page' : undefined}
          aria-keyshortcuts={keys.replace('Ctrl', 'Control')}
        >
          {word}
          <span className="rail-count">{counts[place.at] || ''}</span>
        </a>
      ))}
      <div className="rail-who">
        <p className="rail-name">{actor.name}</p>
        <p className="rail-role">{ROLES.words[actor.role].replace('人民', '')}</p>
        <Button className="rail-change" onPress={() => sitDown(null)} aria-keyshortcuts="F12">
          换人 <KeyHint keys="F12" />
        </Button>
      </div>
    </nav>
  )
}
