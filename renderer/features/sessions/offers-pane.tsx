import { AIMS, ladders, type Ladder } from '@shared/caucus/offer'
import type { Party } from '@shared/cases/party'
import { dayOf, clockOf } from '@shared/core/day'
import type { SessionId } from '@shared/core/ids'
import { yuan } from '@shared/money/fen'
import { useState } from 'react'

import { Button } from '../../ui/button'
import { Ruled } from '../../ui/ruled'
import { dayText } from '../../wording/dates'
import type { CaseDesk } from '../cases/case-desk'
import { OfferDialog } from './offer-dialog'
import { useCaucus } from './use-caucus'

type Props = {
  desk: CaseDesk
  sessionId: SessionId
  locked: boolean
  adding: boolean
  onAdding: (adding: boolean) => void
}

/** 出价: what each asked and offered, step by step, and what is still between them. */
export function OffersPane({ desk, sessionId, locked, adding, onAdding }: Props) {
  const { file, today } = desk
  const caucus = useCaucus(file.case.id)
  const all = ladders(caucus?.offers ?? [])
  return (
    <section className="offers" aria-label="出价">
      <Ruled
        title="出价"
        note="不公开"
        actions={
          !locked && (
            <Button size="s" keyHint="J" onPress={() => onAdding(true)}>
              记出价
            </Button>
          )
        }
      />
      {all.length === 0 && <p className="session-none">谁要多少、愿付多少，一步一步记，差多少自己算。</p>}
      {all.map(each => (
        <LadderTable key={each.matter} ladder={each} desk={desk} today={today} locked={locked} />
      ))}
      {adding && (
        <OfferDialog
          desk={desk}
          sessionId={sessionId}
          matters={all.map(each => each.matter)}
          onClose={() => onAdding(false)}
        />
      )}
    </section>
  )
}

function LadderTable({
  ladder,
  desk,
  today,
  locked,
}: {
  ladder: Ladder
  desk: CaseDesk
  today: string
  locked: boolean
}) {
  const { parties } = desk.file.case
  const [details, setDetails] = useState(false)
  const shown = details ? ladder.rungs : ladder.rungs.slice(-5)
  return (
    <div className="ladder">
      <h3>
        {ladder.matter}
        <b>{standing(ladder, parties)}</b>
      </h3>
      {ladder.rungs.length > 5 && (
        <Button size="s" variant="text" onPress={() => setDetails(!details)}>
          {details ? '只看后 5 步' : `前面还有 ${ladder.rungs.length - 5} 步`}
        </Button>
      )}
      <ol aria-label={`${ladder.matter}的出价`}>
        {shown.map(({ offer, movedFen, distanceFen }) => (
          <li key={offer.id}>
            <span className="ladder-who">
              {nameOf(parties, offer.partyId)}
              <small>
                {dayText(dayOf(offer.at), today)} {clockOf(offer.at)}
              </small>
            </span>
            <span>
              {AIMS.words[offer.aim]} <b>{yuan(offer.amountFen)}</b>
            </span>
            <span className="ladder-gap">
              {distanceFen !== null && (distanceFen === 0 ? '谈到一起' : `差 ${yuan(distanceFen)}`)}
              {!locked && (
                <Button
                  size="s"
                  variant="text"
                  label={`删去${nameOf(parties, offer.partyId)}${AIMS.words[offer.aim]} ${yuan(offer.amountFen)}`}
                  onPress={() => void desk.run('caucus.withdraw', { offerId: offer.id })}
                >
                  删
                </Button>
              )}
            </span>
            <small className="ladder-terms">
              {[moved(movedFen), offer.terms?.inConfidence ?? ''].filter(each => each !== '').join('，')}
            </small>
          </li>
        ))}
      </ol>
    </div>
  )
}

const nameOf = (parties: readonly Party[], id: Party['id']) => {
  const party = parties.find(each => each.id === id)
  return party?.name || party?.label || ''
}

function moved(fen: number | null): string {
  if (fen === null) return ''
  return fen === 0 ? '没有动' : `${fen > 0 ? '加' : '减'} ${yuan(Math.abs(fen))}`
}

function standing({ distanceFen, lastMover }: Ladder, parties: readonly Party[]): string {
  if (distanceFen === null) return '只有一边开口'
  if (distanceFen === 0) return '谈到一起了'
  const last = lastMover === null ? '' : `，上一步是${nameOf(parties, lastMover)}`
  return `还差 ${yuan(distanceFen)} 元${last}`
}
