import { dayOf } from '../core/day'
import { dateOnScreen } from '../core/chinese-date'
import type { Blocker, BlockerSet, Call, Change, Problem } from './problem'
import { nameAll, sayHalf, sayPeriod, spokenLength, spokenTime } from './say'

/** What stands in the way and what would mend it, as one line each. */
export function sayBlockers(
  set: BlockerSet,
  problem: Problem,
  today: string,
): { what: string; change: string } {
  return {
    what: `${set.blockers.map(each => sayBlocker(each, problem, today)).join('；')}。`,
    change: set.changes.map(each => sayChange(each, problem, today)).join('，'),
  }
}

/** All of it as one sentence: '民警王所周三下午巡逻；换民警李卓，有3个时间，或放宽到12月1日 周二，有4个时间'. */
export function sayNone(sets: readonly BlockerSet[], problem: Problem, today: string): string {
  const until = dateOnScreen(problem.latest, today)
  const head = `${until}前，没有${problem.seats.filter(each => each.need === 'required').length}人都到得了的时间`
  if (sets.length === 0) return `${head}，改一处也排不出来。`
  const causes = [
    ...new Set(
      sets.flatMap(set =>
        set.blockers.flatMap(each => (each.kind === 'seat' ? [sayBlocker(each, problem, today)] : [])),
      ),
    ),
  ]
  const ways = sets.map(set => `${sayBlockers(set, problem, today).change}，有${set.times}个时间`)
  return `${head}：${causes.length > 0 ? `${nameAll(causes)}；` : ''}${ways.join('；或')}。`
}

function sayBlocker(blocker: Blocker, problem: Problem, today: string): string {
  switch (blocker.kind) {
    case 'seat': {
      const person = problem.people.find(each => each.key === blocker.person)
      const why = blocker.why === '' ? '没空' : blocker.why
      return `${person?.title ?? ''}${person?.name ?? ''}${blocker.when === '' ? '' : sayHalf(blocker.when)}${why}`
    }
    case 'latest':
      return `${dateOnScreen(problem.latest, today)}以前都排满了`
    case 'hours':
      return '工作时间里凑不齐'
    case 'length':
      return `凑不出连续的${spokenLength(problem.minutes)}`
    case 'room':
      return '合条件的房间没有空'
  }
}

function sayChange(change: Change, problem: Problem, today: string): string {
  const person = (key: string) => problem.people.find(each => each.key === key)
  switch (change.kind) {
    case 'replace': {
      const other = person(change.person)
      return `换${other?.title ?? ''}${other?.name ?? ''}${change.asked ? '' : '（还没问过）'}`
    }
    case 'clear':
      return `请${person(change.person)?.name ?? ''}腾出${sayHalf(change.when)}`
    case 'without':
      return `${person(change.person)?.name ?? ''}不到场，改为电话联系`
    case 'until':
      return change.extend
        ? `先由各方同意延长期限，再放宽到${dateOnScreen(change.day, today)}`
        : `放宽到${dateOnScreen(change.day, today)}`
    case 'outside-hours':
      return `占用${sayHalf(change.when)}的休息时间`
    case 'shorter':
      return `改成${change.minutes}分钟`
    case 'any-room':
      return `改用${problem.rooms.find(each => each.key === change.room)?.name ?? ''}`
  }
}

/** What to say on the telephone: when, how long, where; nothing of the matter itself (R-31). */
export function sayCall(call: Call, problem: Problem): string {
  const place = problem.rooms.find(each => each.key === call.room)?.name ?? ''
  const whole = `${spokenTime(call.start)}，${spokenLength(problem.minutes)}`
  if (call.person === call.room) return `“${whole}，${place}能借用吗？”`
  const person = problem.people.find(each => each.key === call.person)
  return person?.kind === 'party'
    ? `“${whole}，您方便来吗？地点在${place}。”`
    : `“${whole}，有一场调解会请您参加，您能来吗？地点在${place}。”`
}

export const sayPlaceOf = (set: BlockerSet, problem: Problem, today: string) =>
  `${sayPeriod(set.first.start, set.first.end, today)} ${problem.rooms.find(each => each.key === set.first.room)?.name ?? ''}`

export const dayOfSet = (set: BlockerSet) => dayOf(set.first.start)
