import type { PlaceFinding, PlaceFindingCode } from '@shared/places/judge-sheet'

/** What is doubtful about a row of a sheet of buildings. */
const LINES: Record<PlaceFindingCode, (about: string) => string> = {
  'estate-missing': () => '没有小区，不能导入',
  'nothing-said': () => '只有小区，没有楼栋、物业或业委会',
  'same-row-twice': about => `${about}前面已有一样的一行`,
  'building-twice': about => `${about}前面已有一行，内容不同；取这一行就以这一行为准`,
  'two-stewards': about => `一个小分格两个网格长，${about}`,
  'two-officers': about => `一个警格两个民警，${about}`,
  'moves-grid': about => `换小分格，${about}`,
  'new-leader': about => `换楼栋长，${about}`,
  'filled-down': about => `小区空着，照上一行算作${about}`,
  'several-buildings': about => `一格几栋，分成${about}`,
  respelt: about => `写法改为 ${about}`,
  'phone-odd': about => `电话不像，${about}`,
  'text-cut': about => `太长，截短了：${about}`,
}

export const placeFindingText = ({ code, about }: PlaceFinding) => LINES[code](about)
