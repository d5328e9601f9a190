import { PLACE_KINDS, type Place } from '@shared/places/place'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'

import { queries, useToday } from '../../app/queries'
import { Button } from '../../ui/button'
import { PageHead } from '../../ui/page-head'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'
import { useRows } from '../../ui/use-rows'
import { AddPlace } from './add-place'
import { PlaceForm } from './place-form'
import { PlaceImport } from './place-import'
import { PlaceList } from './place-list'
import './places-page.css'

type Side = { at: 'place'; id: Place['id'] } | { at: 'add' } | { at: 'nothing' }

/** 地方: 小区 with 楼栋, 小分格, 警格, and who answers for each from which day on. */
export function PlacesPage() {
  const { data: places } = useQuery(queries.places)
  const today = useToday()
  const [query, setQuery] = useState('')
  const [side, setSide] = useState<Side>({ at: 'nothing' })
  const [importing, setImporting] = useState(false)
  const rows = useRows<HTMLDivElement>()
  const page = useRef<HTMLDivElement>(null)
  useKeys({
    n: importing ? undefined : () => setSide({ at: 'add' }),
    '/': () => page.current?.querySelector('input')?.focus(),
    Escape: () => setSide({ at: 'nothing' }),
  })
  if (!places) return null
  const count = (kind: Place['kind']) => places.filter(each => each.kind === kind && each.active).length
  const chosen = side.at === 'place' ? places.find(each => each.id === side.id) : undefined
  return (
    <>
      <PageHead
        title="地方"
        second={
          <span>{PLACE_KINDS.codes.map(kind => `${PLACE_KINDS.words[kind]} ${count(kind)}`).join('　')}</span>
        }
        actions={
          <>
            <Button onPress={() => setImporting(!importing)}>{importing ? '不导入了' : '导入楼栋表'}</Button>
            <Button
              variant={side.at === 'nothing' && !importing ? 'primary' : 'plain'}
              keyHint="N"
              onPress={() => setSide({ at: 'add' })}
            >
              添一处
            </Button>
          </>
        }
      />
      {importing ? (
        <PlaceImport
          onDone={() => {
            setQuery('')
            setImporting(false)
          }}
        />
      ) : (
        <div className="places" ref={page}>
          <div className="places-list" {...rows}>
            <TextField
              layout="bare"
              label="在地方里找"
              placeholder="小区、楼栋、网格长、楼栋长"
              width="l"
              value={query}
              onChange={setQuery}
            />
            <PlaceList
              places={places}
              query={query}
              today={today}
              chosenId={chosen?.id ?? null}
              onChoose={id => setSide({ at: 'place', id })}
            />
          </div>
          <aside className="places-side" aria-label="这一处">
            {side.at === 'add' && <AddPlace places={places} onDone={() => setSide({ at: 'nothing' })} />}
            {chosen && <PlaceForm key={chosen.id} place={chosen} places={places} today={today} />}
            {side.at === 'nothing' && (
              <p className="places-none">
                选一处看它归哪里、谁负责。换人、换归属都从某一天起，以前的留着；老案件仍算在当时的小分格。
              </p>
            )}
          </aside>
        </div>
      )}
    </>
  )
}
