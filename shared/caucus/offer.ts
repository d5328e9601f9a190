import { z } from 'zod'

import { codeList } from '../core/codes'
import { LocalTime } from '../core/day'
import { OfferId, PartyId, SessionId } from '../core/ids'
import { Fen } from '../money/fen'
import { PrivateWords } from './private-words'

/** Whether a side asks for money or is ready to give it. */
export const AIMS = codeList({ asks: '要', gives: '愿付' })

/** 出价: one step of one party on one matter. Nobody is held to it, and it is no evidence (ZXTJ 18). */
export const Offer = z.object({
  id: OfferId,
  sessionId: SessionId.nullable(),
  at: LocalTime,
  partyId: PartyId,
  /** 清洗费, 移机费; each matter has a ladder of its own. */
  matter: z.string(),
  aim: AIMS.schema,
  amountFen: Fen,
  /** What was tied to it: 一次付清才行. */
  terms: PrivateWords.nullable(),
})
export type Offer = z.infer<typeof Offer>

/** One rung: the step, how far the same party moved with it, and how far apart the sides then were. */
export type Rung = { offer: Offer; movedFen: number | null; distanceFen: number | null }

export type Ladder = {
  matter: string
  rungs: readonly Rung[]
  /** What is still between the sides, in fen; 0 where they have met, null while only one side has spoken. */
  distanceFen: number | null
  lastMover: PartyId | null
}

/** The offers of a case as one ladder a matter, in the order in which the matters came up. */
export function ladders(offers: readonly Offer[]): Ladder[] {
  const inOrder = offers.toSorted((a, b) => a.at.localeCompare(b.at) || a.id - b.id)
  const matters = [...new Set(inOrder.map(each => each.matter))]
  return matters.map(matter =>
    ladder(
      matter,
      inOrder.filter(each => each.matter === matter),
    ),
  )
}

function ladder(matter: string, offers: readonly Offer[]): Ladder {
  const standing = new Map<PartyId, Offer>()
  const rungs = offers.map((offer): Rung => {
    const before = standing.get(offer.partyId)
    standing.set(offer.partyId, offer)
    const movedFen = before?.aim === offer.aim ? offer.amountFen - before.amountFen : null
    return { offer, movedFen, distanceFen: distance([...standing.values()]) }
  })
  return {
    matter,
    rungs,
    distanceFen: rungs.at(-1)?.distanceFen ?? null,
    lastMover: offers.at(-1)?.partyId ?? null,
  }
}

/** What all who ask want together, less what all who give would pay together; never below nothing. */
function distance(standing: readonly Offer[]): number | null {
  const asked = standing.filter(each => each.aim === 'asks')
  const given = standing.filter(each => each.aim === 'gives')
  if (asked.length === 0 || given.length === 0) return null
  const sum = (each: readonly Offer[]) => each.reduce((total, { amountFen }) => total + amountFen, 0)
  return Math.max(0, sum(asked) - sum(given))
}
