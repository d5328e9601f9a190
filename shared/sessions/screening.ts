import { z } from 'zod'

import { codeList } from '../core/codes'
import { addMinutes } from '../core/day'

/** 静默询问: five questions that the staff answer for themselves, never in front of the parties. */
export const SCREENING = codeList({
  violence: '动过手，或者说过要动手',
  weapons: '可能带刀具、棍棒，或者酒后来',
  minors: '有未成年人要到场，或者受牵连',
  fear: '一方怕另一方，当面不敢说',
  crowd: '可能来很多人',
})
export type ScreeningQuestion = (typeof SCREENING.codes)[number]

const answer = z.boolean().nullable()

/** Each answer yes, no or not asked yet. It appears on no paper, in no export and on no screen for the parties. */
export const Screening = z.object({
  violence: answer,
  weapons: answer,
  minors: answer,
  fear: answer,
  crowd: answer,
})
export type Screening = z.infer<typeof Screening>

export const unscreened: Screening = { violence: null, weapons: null, minors: null, fear: null, crowd: null }

/** What a session needs of its room and its people because of the answers. */
export type RoomNeeds = {
  /** A room with two ways out, nobody between a person and the door. */
  secondExit: boolean
  /** A room that cannot be looked or listened into. */
  privacy: boolean
  /** The sides come and go at different times. */
  apart: boolean
  /** Police in the building on duty, as 在场人员 and no 参加人 (R-20, 人民调解法 25). */
  policeOnDuty: boolean
  /** At most five speak for a side. */
  representatives: boolean
}

/** The room, the arrival and the people that the answers ask for; an open question asks for nothing. */
export function roomNeeds({ violence, weapons, minors, fear, crowd }: Screening): RoomNeeds {
  const danger = violence === true || weapons === true
  return {
    secondExit: danger || fear === true || crowd === true,
    privacy: minors === true || fear === true,
    apart: danger || fear === true,
    policeOnDuty: danger || crowd === true,
    representatives: crowd === true,
  }
}

export type Need = keyof RoomNeeds

export const needsOf = (needs: RoomNeeds): Need[] =>
  (['secondExit', 'privacy', 'apart', 'policeOnDuty', 'representatives'] as const).filter(each => needs[each])

/** What is known of a booking; a room of which nobody has noted an exit counts as having one. */
type Booked = { room: { secondExit: boolean; privacy: boolean } | null; policeOnDuty: boolean }

/** Which needs a booking does not meet yet. Separate arrival and representatives are arranged, not booked. */
export function unmetNeeds(needs: RoomNeeds, { room, policeOnDuty }: Booked): Need[] {
  return needsOf(needs).filter(need => {
    if (need === 'secondExit' || need === 'privacy') return room !== null && !room[need]
    return need === 'policeOnDuty' && !policeOnDuty
  })
}

/** Minutes between the sides, long enough for a lift and a corridor. */
const APART_MINUTES = 15

type Side = 'applicant' | 'respondent'
export type Arrival = { side: Side; comes: string; leaves: string }

/**
 * When each side comes and may leave. Where they are kept apart, `first` is in its seat before the other comes and
 * stays until the other has gone.
 */
export function arrivals(
  needs: RoomNeeds,
  { start, end }: { start: string; end: string },
  first: Side = 'respondent',
): Arrival[] {
  const gap = needs.apart ? APART_MINUTES : 0
  return (['applicant', 'respondent'] as const).map(side =>
    side === first
      ? { side, comes: addMinutes(start, -gap), leaves: addMinutes(end, gap) }
      : { side, comes: start, leaves: end },
  )
}
