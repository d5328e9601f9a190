import {
  FEWEST_MEMBERS,
  MOST_MEMBERS,
  type CommitteeFinding,
  type CommitteeFindingCode,
} from '@shared/directory/committee'

import { dayText } from './dates'

type Saying = (found: CommitteeFinding, names: string, today: string) => string

/** each finding of the committee check, what it is measured by, what to do. */
const SENTENCES: Record<CommitteeFindingCode, Saying> = {
  'too-few-members': ({ count }) =>
    `本会委员只有 ${count} 人，应有 ${FEWEST_MEMBERS} 至 ${MOST_MEMBERS} 人。在通讯录里写明谁是委员，或补选。`,
  'too-many-members': ({ count }) =>
    `本会委员有 ${count} 人，应有 ${FEWEST_MEMBERS} 至 ${MOST_MEMBERS} 人。不是委员的改为聘任。`,
  'no-woman': () => '本会委员里没有妇女，应当有。',
  'sex-unknown': (_found, names) => `${names}还没有写性别，查不出委员里有没有妇女。`,
  'no-chair': () => '本会委员里没有主任。',
  'several-chairs': (_found, names) => `${names}都写成主任，主任只有一人。`,
  'term-unknown': (_found, names) => `${names}还没有写任期。`,
  'term-not-three-years': (_found, names) => `${names}的任期不是三年。核对起止日期。`,
  'term-ending': ({ count, day }, names, today) =>
    count === 0
      ? `${names}的任期今天届满。改选或续聘，写上新的任期。`
      : `${names}的任期还有 ${count} 天，${day ? dayText(day, today) : ''}届满。准备改选或续聘。`,
  'term-over': ({ day }, names, today) =>
    `${names}的任期${day ? dayText(day, today) : ''}已满，不能再主持。续聘的写上新的任期，不再任的停用。`,
  'membership-unknown': (_found, names) => `${names}还没有写明是委员还是聘任。`,
}

/** More names than this are counted. */
const NAMED = 4

export function committeeText(found: CommitteeFinding, today: string): string {
  const { names } = found
  const said =
    names.length > NAMED ? `${names.slice(0, NAMED).join('、')}等 ${names.length} 人` : names.join('、')
  return SENTENCES[found.code](found, said, today)
}
