import { dayOf } from '../core/day'
import { dateOnScreen } from '../core/chinese-date'
import type { Problem, Proposal } from './problem'
import { nameAll, spokenClock } from './say'
import { clockOf } from '../core/day'

/** Why a proposal stands where it stands, in one sentence or two; `best` is the first of the list. */
export function sayProposal(proposal: Proposal, problem: Problem, best: Proposal): string {
  const name = (key: string) => problem.people.find(each => each.key === key)?.name ?? roomName(problem, key)
  const seatTitle = (key: string) => problem.seats.find(each => each.key === key)
  const first: string[] = []
  const count = proposal.seated.length
  if (proposal.missing.length === 0) first.push(`${count}人都到得了`)
  else
    first.push(
      `缺${nameAll(proposal.missing.map(key => name(seatTitle(key)?.candidates[0] ?? '')))}，其余${count}人到得了`,
    )
  const broken = proposal.broken.map(key => problem.wishes.find(each => each.key === key))
  for (const wish of broken) if (wish) first.push(`${name(wish.person)}说过“${wish.text}”`)
  first.push(proposal.lost.length === 0 ? '没有人多跑一趟' : `${nameAll(proposal.lost.map(name))}要另占半天`)
  const later = workdaysLater(proposal, best)
  if (later > 0) first.push(`比第一个晚${later}个工作日`)
  const second: string[] = []
  const margin = proposal.parts.find(each => each.what === 'margin')
  if (margin && problem.legal)
    second.push(
      `离期满（${dateOnScreen(problem.legal, dayOf(proposal.start))}）只剩${5 - margin.count}个工作日`,
    )
  const others = proposal.seated.filter(each => seatTitle(each.seat)?.candidates[0] !== each.person)
  for (const each of others) second.push(`${seatTitle(each.seat)?.title ?? ''}由${name(each.person)}来`)
  for (const { seat, person } of proposal.seated) {
    const load = problem.people.find(each => each.key === person)?.load
    const rivals = seatTitle(seat)?.candidates.length ?? 0
    if (load !== null && load !== undefined && rivals > 1) second.push(`${name(person)}近三个月来过${load}次`)
  }
  if (proposal.arrivals.length > 0) second.push(sayArrivals(proposal, problem))
  if (proposal.toAsk.length > 0)
    second.push(
      `${nameAll(proposal.toAsk.map(name))}还没问过，先打${proposal.toAsk.length === 1 ? '一' : proposal.toAsk.length}个电话`,
    )
  return `${first.join('，')}。${second.length > 0 ? `${second.join('；')}。` : ''}`
}

const roomName = (problem: Problem, key: string) => problem.rooms.find(each => each.key === key)?.name ?? ''

function workdaysLater(proposal: Proposal, best: Proposal): number {
  const of = (each: Proposal) => each.parts.find(part => part.what === 'later')?.count ?? 0
  return of(proposal) - of(best)
}

function sayArrivals({ arrivals }: Proposal, problem: Problem): string {
  const names = arrivals.map(each => problem.seats.find(seat => seat.key === each.seat)?.title ?? '')
  return `${nameAll(names)}${spokenClock(clockOf(arrivals[0]?.at ?? ''))}先到，两边不碰面`
}
