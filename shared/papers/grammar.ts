import type { Party } from '../cases/party'

/** Two are 双方, more are 各方. */
export const sidesWord = (parties: readonly unknown[]) => (parties.length > 2 ? '各方' : '双方')

/** '陈喆堃、牛犇'; who is not known yet is a line to write on. */
export const namesOrLines = (parties: readonly Pick<Party, 'name'>[]) =>
  parties.map(each => each.name || '________').join('、')

/** For a field, which prints a line by itself where nobody is known. */
export const knownNames = (parties: readonly Pick<Party, 'name'>[]) =>
  parties.flatMap(each => each.name || []).join('、')

/** A list of the law's own points, or of ours, as '1、…'. */
export const counted = (points: readonly string[]) => points.map((each, at) => `${at + 1}、${each}`)

/** '（√）' before what was chosen; an empty bracket is ticked by hand. */
export const tick = (chosen: boolean) => (chosen ? '（√）' : '（　）')
