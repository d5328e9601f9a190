import type { PersonId } from '@shared/core/ids'
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'

import { placeToHash, useGo } from '../../app/place'
import { call } from '../../desk'
import { PageHead } from '../../ui/page-head'
import { Ruled } from '../../ui/ruled'
import { useKeys } from '../../ui/use-keys'
import { PersonNameField } from './person-name-field'
import { PersonPage } from './person-page'
import { cardText, whyText } from './person-words'
import './persons-page.css'

/** 人员: looked for by a few letters, and pairs that may be one person. */
export function PersonsPage({ personId }: { personId: PersonId | null }) {
  return personId === null ? <FindPerson /> : <PersonPage key={personId} personId={personId} />
}

function FindPerson() {
  const go = useGo()
  const find = useRef<HTMLDivElement>(null)
  const { data: pairs = [] } = useQuery({
    queryKey: ['alike'],
    queryFn: () => call('persons.alike', {}),
  })
  useKeys({ '/': () => find.current?.querySelector('input')?.focus() })
  return (
    <>
      <PageHead title="人员" second={<span>当事人和来过的人，各一条</span>} />
      <div className="persons">
        <div className="persons-find" ref={find}>
          <PersonNameField
            label="找人"
            value=""
            kind={null}
            personId={null}
            autoFocus
            width="l"
            placeholder="姓名、拼音首字母、电话或证件末几位、3栋502"
            onCommit={() => undefined}
            onChoose={person => go({ at: 'persons', personId: person.id })}
          />
        </div>
        <section aria-label="可能重复">
          <Ruled title="可能是同一个人" note={pairs.length === 0 ? '没有' : `${pairs.length} 对`} />
          {pairs.map(({ one, other }) => (
            <a
              key={`${one.id} ${other.id}`}
              className="persons-pair"
              href={placeToHash({ at: 'persons', personId: one.id })}
            >
              <b>{one.name}</b>
              <span>{cardText(one)}</span>
              <span>{cardText(other)}</span>
              <span className="persons-why">{whyText(other.why)}</span>
            </a>
          ))}
        </section>
      </div>
    </>
  )
}
