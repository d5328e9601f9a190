import { execFileSync } from 'node:child_process'

import { checkDigit } from '@shared/identity/id-number'

/** Numbers that look random and are the same every time (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const SURNAMES = Array.from('王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗区单仇解')
const GIVEN = Array.from('伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英堃喆犇')
const KINDS = [
  '邻里纠纷',
  '邻里',
  '物业',
  '楼上漏水',
  '婚姻家庭纠纷',
  '劳动争议',
  '借款',
  '交通事故',
  '怪事',
  '',
]
const RESULTS = ['调解成功', '达成协议', '调解不成', '未结', '不予受理', '已归档', '', '？']
const MEDIATORS = ['沈玉兰', '罗国栋', '区大爷', '老王', '']

export const OLD_HEADINGS =
  '编号,登记日期,受理时间,案由,纠纷类别,申请人,身份证号码,联系电话,被申请人,地址,简要情况,涉及金额（元）,主持人,处理结果,归档时间,备注,天气'

/** An old register of WPS with every habit of twenty years in it; the same seed gives the same file. */
export function messyRegister(
  rows: number,
  seed = 7,
): { csv: string; bad: { twice: number; noDay: number } } {
  const pick = seeded(seed)
  const of = <T>(list: readonly T[]): T => list[pick(list.length)] ?? failing()
  const name = () => of(SURNAMES) + of(GIVEN) + (pick(3) === 0 ? of(GIVEN) : '')
  const bad = { twice: 0, noDay: 0 }
  const lines = ['××社区调解登记簿,,,,', '', OLD_HEADINGS]
  for (let at = 1; at <= rows; at += 1) {
    const year = 2006 + Math.floor((at * 19) / rows)
    const day = `${year}-${String(1 + pick(12)).padStart(2, '0')}-${String(1 + pick(28)).padStart(2, '0')}`
    const twice = at > 10 && pick(100) === 0
    const noDay = !twice && pick(100) === 0
    if (twice) bad.twice += 1
    if (noDay) bad.noDay += 1
    const cells = [
      `（${year}）榕调字第${twice ? '1' : String(at + 100)}号`,
      noDay ? '' : spelt(day, pick(8)),
      noDay ? '不详' : spelt(day, pick(8)),
      of(['漏水', '噪音', '停车', '欠款', '打架', '房租']),
      of(KINDS),
      pick(12) === 0 ? `${name()}、${name()}` : name(),
      pick(3) === 0 ? '' : idNumber(pick, pick(20) === 0),
      pick(4) === 0 ? '' : `138${String(pick(100_000_000)).padStart(8, '0')}`,
      pick(9) === 0 ? '榕荫物业服务有限公司' : name(),
      `榕荫花园${1 + pick(12)}栋${100 + pick(900)}`,
      `"${of(['楼上漏水', '夜里吵', '说好的没给'])}，\n谈了""${1 + pick(3)}""次=1+1"`,
      of(['', '3600', '"￥3,600元"', '1.2万', '无', '若干', '800.50']),
      of(MEDIATORS),
      of(RESULTS),
      noDay || pick(3) > 0 ? '' : spelt(day, pick(8)),
      of(['', '已回访', '@小李跟进']),
      '晴',
    ]
    if (twice) cells[0] = '（2006）榕调字第0101号'
    lines.push(cells.join(','))
  }
  return { csv: lines.join('\r\n'), bad }
}

/** Eight spellings of one day. */
function spelt(day: string, way: number): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const short = [Number(month), Number(date)].join('.')
  const ways = [
    day,
    day.replaceAll('-', '/'),
    `${year}.${short}`,
    `${year}${month}${date}`,
    `${year}年${Number(month)}月${Number(date)}日`,
    `${year.slice(2)}.${short}`,
    String(Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 25_569),
    `${day} 14:30`,
  ]
  return ways[way] ?? day
}

function idNumber(pick: (below: number) => number, wrong: boolean): string {
  const first = `4403${String(1 + pick(8)).padStart(2, '0')}19${50 + pick(49)}0${1 + pick(9)}1${pick(9)}${String(pick(1000)).padStart(3, '0')}`
  const check = checkDigit(first)
  return first + (wrong ? (check === '1' ? '2' : '1') : check)
}

const failing = (): never => {
  throw new Error('There is nothing to pick from')
}

export const inEncoding = (text: string, encoding: 'GBK' | 'GB18030') =>
  new Uint8Array(
    execFileSync('iconv', ['-f', 'UTF-8', '-t', encoding], { input: text, maxBuffer: 64 * 1024 * 1024 }),
  )
