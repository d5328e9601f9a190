import type { IdProblem } from '@shared/identity/id-number'

import { dayText } from '../../wording/dates'

/** What is wrong with an ID number, compared with what, and what to do. */
export function idProblemText(problem: IdProblem): string {
  switch (problem.code) {
    case 'length':
      return `应为18位，现在是 ${problem.length} 位。请对照身份证再看一遍。`
    case 'characters':
      return '只能是数字，末位可以是 X。请对照身份证再看一遍。'
    case 'province':
      return `前两位 ${problem.province} 不是省份代码。请对照身份证再看一遍。`
    case 'birth-day':
      return `第7至14位 ${problem.text} 不是日期。请对照身份证再看一遍。`
    case 'birth-day-future':
      return `号码上的出生日期${dayText(problem.day)}还没有到。请对照身份证再看一遍。`
    case 'check-digit':
      return `末位应为 ${problem.expected}，现在是 ${problem.found}。请对照身份证再看一遍。`
    case 'residence-prefix':
      return `港澳台居民居住证以 810000、820000、830000 开头，现在是 ${problem.found}。请对照证件再看一遍。`
    case 'permit-shape':
      return '永久居留身份证是以 9 开头的18位，旧证是3个字母加12位数字。请对照证件再看一遍。'
    case 'passport-shape':
      return '护照号码是5至17位字母和数字。请对照护照再看一遍。'
    case 'credit-length':
      return `应为18位，现在是 ${problem.length} 位。请对照执照再看一遍。`
    case 'credit-characters':
      return '只能是数字和大写字母，没有 I、O、S、V、Z。请对照执照再看一遍。'
    case 'credit-check':
      return `末位应为 ${problem.expected}，现在是 ${problem.found}。请对照执照再看一遍。`
    case 'over-120':
      return `按号码已经 ${problem.age} 岁，请再核对一遍。`
    default:
      throw new Error(`Unknown problem ${JSON.stringify(problem satisfies never)}`)
  }
}
