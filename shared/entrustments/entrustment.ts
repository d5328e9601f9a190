import { z } from 'zod'

import { isClosed, type Case } from '../cases/case'
import { REFERRERS } from '../cases/codes'
import type { Registration } from '../cases/registration'
import { Day } from '../core/day'
import { allow, refuse, type Decision } from '../core/decision'

/** 委托移送: an organ's letter that brought the case, or the house's own that took it elsewhere. */
export const Entrustment = z.object({
  id: z.int(),
  direction: z.enum(['in', 'out']),
  organ: REFERRERS.schema,
  organName: z.string().trim().min(1).max(60),
  on: Day,
  /** 函号; the organ's where it came in, the house's own where it went out. */
  letter: z.string().trim().max(60),
  matter: z.string().trim().min(1).max(400),
  contact: z.string().trim().max(60),
  /** R-30: the parties' separate consent or the ground in law on which their data leave the house. */
  ground: z.string().trim().max(200),
  /** `here`: dealt with here. `waits`: the case waits for the other organ. `ends`: it ends here with the referral. */
  course: z.enum(['here', 'waits', 'ends']),
  feedbackDue: Day.nullable(),
  feedbackOn: Day.nullable(),
  feedback: z.string().trim().max(400),
})
export type Entrustment = z.infer<typeof Entrustment>

/** What is written when a letter comes or goes. */
export const EntrustmentDetails = Entrustment.omit({
  id: true,
  direction: true,
  feedbackOn: true,
  feedback: true,
})
export type EntrustmentDetails = z.infer<typeof EntrustmentDetails>

export type EntrustRefusal =
  | 'letter-missing'
  | 'letter-in-future'
  | 'feedback-before-letter'
  | 'referral-ground-missing'
  | 'waits-already'
  | 'feedback-given-already'
  | 'feedback-in-future'
  | 'routes-not-told'

type Words = Pick<EntrustmentDetails, 'on' | 'letter' | 'feedbackDue'>

function letterOf({ on, feedbackDue }: Words, today: string): Decision<true, EntrustRefusal> {
  if (on > today) return refuse('letter-in-future', { on })
  return feedbackDue !== null && feedbackDue < on ? refuse('feedback-before-letter', { on }) : allow(true)
}

/** 委托 comes by letter: without its number nobody can be answered. */
export function entrustIn(
  filed: Pick<Case, 'stage'>,
  letter: Words,
  today: string,
): Decision<true, EntrustRefusal | 'case-closed'> {
  if (isClosed(filed.stage)) return refuse('case-closed')
  return letter.letter === '' ? refuse('letter-missing') : letterOf(letter, today)
}

/** the organ's own letter is what lets the committee take up what lies with that organ. */
export function entrustedBy(
  registration: Registration,
  organ: Entrustment['organ'],
): Pick<Registration, 'referrer' | 'organ' | 'organEntrusts'> {
  const known = organ === 'court' || organ === 'police' ? organ : 'administration'
  return { referrer: organ, organ: registration.organ ?? known, organEntrusts: true }
}

type Out = { others: readonly Entrustment[]; routesTold: boolean; today: string }

/** nothing leaves the house without a ground; a case can wait for one organ at a time. */
export function entrustOut(
  filed: Pick<Case, 'stage'>,
  details: EntrustmentDetails,
  { others, routesTold, today }: Out,
): Decision<true, EntrustRefusal | 'case-closed' | 'not-in-mediation'> {
  if (isClosed(filed.stage)) return refuse('case-closed')
  if (filed.stage === 'effective' || filed.stage === 'failed') return refuse('not-in-mediation')
  if (details.ground === '') return refuse('referral-ground-missing')
  const waiting = waitingFor(others)
  if (details.course === 'waits' && waiting) return refuse('waits-already', { organ: waiting.organName })
  // whoever is sent elsewhere is told which other ways are open.
  if (details.course === 'ends' && !routesTold) return refuse('routes-not-told')
  return letterOf(details, today)
}

/** The organ that a case waits for, if it does. */
export const waitingFor = (all: readonly Entrustment[]) =>
  all.find(each => each.course === 'waits' && each.feedbackOn === null)

export function feedBack(
  entrustment: Entrustment,
  on: string,
  today: string,
): Decision<true, EntrustRefusal> {
  if (entrustment.feedbackOn !== null) return refuse('feedback-given-already', { on: entrustment.feedbackOn })
  if (on > today) return refuse('feedback-in-future', { on })
  return on < entrustment.on ? refuse('feedback-before-letter', { on: entrustment.on }) : allow(true)
}
