import { dayOf } from '../core/day'
import { ContactId, PartyId, RoomId } from '../core/ids'
import { yearsMissing } from '../deadlines/calendar'
import type { Answer, Ask, ChangeShown, ProposalShown } from './ask'
import { findTimes } from './find'
import { obstaclesOf, problemOf, type DeskFacts } from './from-desk'
import type { Change, Problem, Proposal } from './problem'
import { sayBlockers, sayCall, sayNone, sayPlaceOf } from './say-blockers'
import { sayProposal } from './say-proposal'
import type { Whose } from '../rosters/said'

/** The whole answer in words: what the desk sees. */
export function answerOf(ask: Ask, facts: DeskFacts): Answer {
  const problem = problemOf(ask, facts)
  const today = dayOf(facts.now)
  const found = findTimes(problem)
  const [best] = found.proposals
  const shown = (each: Proposal) => showProposal(each, problem, best ?? each)
  const none = found.proposals.length === 0
  return {
    proposals: found.proposals.map(shown),
    almost: found.almost.map(shown),
    none: none ? sayNone(found.blockers, problem, today) : '',
    sets: found.blockers.map(set => ({
      ...sayBlockers(set, problem, today),
      times: set.times,
      first: sayPlaceOf(set, problem, today),
      day: dayOf(set.first.start),
      changes: set.changes.map(each => showChange(each, problem)),
    })),
    calls: found.calls.map(call => {
      const person = problem.people.find(each => each.key === call.person)
      const room = problem.rooms.find(each => each.key === call.person)
      return {
        who: whoseOf(call.person),
        name: person?.name ?? room?.name ?? '',
        title: person?.title ?? '地点',
        phone: person?.phone ?? '',
        start: call.start,
        end: call.end,
        decides: call.decides,
        sentence: sayCall(call, problem),
      }
    }),
    obstacles: obstaclesOf(ask, facts),
    yearsMissing: yearsMissing(ask.earliest, [problem.latest], facts.time.calendar),
  }
}

/** 'c12' is contact 12, 'p5' party 5, 'r3' room 3. */
export function whoseOf(key: string): Whose {
  const id = Number(key.slice(1))
  if (key.startsWith('p')) return { partyId: PartyId.parse(id) }
  return key.startsWith('c') ? { contactId: ContactId.parse(id) } : { roomId: RoomId.parse(id) }
}

function showProposal(proposal: Proposal, problem: Problem, best: Proposal): ProposalShown {
  const person = (key: string) => problem.people.find(each => each.key === key)
  const room = problem.rooms.find(each => each.key === proposal.room)
  const seat = (key: string) => problem.seats.find(each => each.key === key)
  const nameOf = (key: string) => person(key)?.name ?? (key === proposal.room ? (room?.name ?? '') : '')
  return {
    start: proposal.start,
    end: proposal.end,
    roomId: roomIdOf(proposal.room),
    room: room?.name ?? '',
    seated: proposal.seated.map(each => ({
      who: whoseOf(each.person),
      seat: each.seat,
      title: seat(each.seat)?.title ?? '',
      name: nameOf(each.person),
    })),
    missing: proposal.missing.map(key => nameOf(seat(key)?.candidates[0] ?? '')),
    toAsk: proposal.toAsk.map(nameOf),
    arrivals: proposal.arrivals.map(each => ({
      name: nameOf(seat(each.seat)?.candidates[0] ?? ''),
      at: each.at,
    })),
    parts: [...proposal.parts],
    score: proposal.score,
    sentence: sayProposal(proposal, problem, best),
  }
}

const roomIdOf = (key: string) => RoomId.parse(Number(key.slice(1)))

function showChange(change: Change, problem: Problem): ChangeShown {
  switch (change.kind) {
    case 'replace':
      return { kind: 'replace', seat: change.seat, who: ContactId.parse(Number(change.person.slice(1))) }
    case 'without':
      return { kind: 'without', seat: change.seat }
    case 'clear':
      return { kind: 'clear', name: problem.people.find(each => each.key === change.person)?.name ?? '' }
    case 'until':
      return { kind: 'until', day: change.day }
    case 'outside-hours':
      return { kind: 'outside-hours' }
    case 'shorter':
      return { kind: 'shorter', minutes: change.minutes }
    case 'any-room':
      return { kind: 'any-room', roomId: roomIdOf(change.room) }
  }
}
