import type { AgendaItem, Meeting } from '@shared/meetings/meeting'
import { useState } from 'react'

import { placeToHash } from '../../app/place'
import { Button } from '../../ui/button'
import { Ruled } from '../../ui/ruled'
import { TextField } from '../../ui/text-field'
import type { MeetingDesk } from './use-meeting'

type Props = { desk: MeetingDesk; meeting: Meeting; locked: boolean }

/** 议题: filled from what is open and by hand; moved, taken off, spoken of and resolved. */
export function AgendaPart({ desk: { act }, meeting, locked }: Props) {
  const [adding, setAdding] = useState('')
  const write = (change: (items: AgendaItem[]) => AgendaItem[]) =>
    act('meetings.write', now => ({ changes: { items: change(now.items) } }))
  const add = () => {
    const title = adding.trim()
    if (title === '') return
    setAdding('')
    void write(items => [
      ...items,
      {
        key: Math.max(0, ...items.map(each => each.key)) + 1,
        caseId: null,
        entryId: null,
        title,
        said: '',
        resolved: '',
      },
    ])
  }
  return (
    <section aria-label="议题">
      <Ruled
        title="议题"
        level={3}
        note={`${meeting.items.length} 项`}
        actions={
          !locked && (
            <Button size="s" onPress={() => void act('meetings.fill', () => ({}))}>
              按轻重缓急补上
            </Button>
          )
        }
      />
      <ol className="agenda">
        {meeting.items.map((item, index) => (
          <li key={item.key} className="agenda-item" aria-label={item.title}>
            <div className="agenda-head">
              <span>{index + 1}、</span>
              <b>{item.title}</b>
              <Source item={item} />
              {!locked && (
                <span className="agenda-moves">
                  <Button
                    size="s"
                    variant="text"
                    label={`上移，${item.title}`}
                    notYet={null}
                    onPress={() => void write(items => moved(items, item.key))}
                  >
                    上移
                  </Button>
                  <Button
                    size="s"
                    variant="text"
                    label={`移出，${item.title}`}
                    onPress={() => void write(items => items.filter(each => each.key !== item.key))}
                  >
                    移出
                  </Button>
                </span>
              )}
            </div>
            <div className="agenda-words">
              <TextField
                label="议了什么"
                layout="stack"
                multiline
                rows={2}
                autosave
                readOnly={locked}
                value={item.said}
                onCommit={said => write(items => changed(items, item.key, { said }))}
              />
              <TextField
                label="议定"
                layout="stack"
                multiline
                rows={2}
                autosave
                readOnly={locked}
                value={item.resolved}
                onCommit={resolved => write(items => changed(items, item.key, { resolved }))}
              />
            </div>
          </li>
        ))}
      </ol>
      {!locked && (
        <div className="agenda-add">
          <TextField
            label="添一项"
            layout="bare"
            placeholder="添一项议题，不写姓名和房号"
            maxLength={120}
            value={adding}
            onChange={setAdding}
          />
          <Button onPress={add}>添进议题</Button>
        </div>
      )}
    </section>
  )
}

const changed = (items: AgendaItem[], key: number, change: Partial<AgendaItem>) =>
  items.map(each => (each.key === key ? { ...each, ...change } : each))

/** One place further up; the first one goes to the end. */
function moved(items: AgendaItem[], key: number): AgendaItem[] {
  const at = items.findIndex(each => each.key === key)
  const item = items[at]
  if (!item) return items
  const others = items.filter(each => each.key !== key)
  return at === 0 ? [...others, item] : others.toSpliced(at - 1, 0, item)
}

function Source({ item }: { item: AgendaItem }) {
  if (item.caseId !== null) return <a href={placeToHash({ at: 'cases', caseId: item.caseId })}>看案件</a>
  if (item.entryId !== null)
    return <a href={placeToHash({ at: 'intake', entryId: item.entryId })}>民情簿第{item.entryId}条</a>
  return null
}
