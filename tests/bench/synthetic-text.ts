import { checkDigit } from '@shared/identity/id-number'

/** The same numbers for the same seed, on every machine (mulberry32). */
export function randomFrom(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    /** The first of a list comes oftener than the last, as surnames do. */
    often: (of: readonly string[]) => of[Math.floor(next() ** 2 * of.length)] ?? '',
    one: <T>(of: readonly [T, ...T[]]): T => of[below(of.length)] ?? of[0],
  }
}
export type Random = ReturnType<typeof randomFrom>

const SURNAMES = Array.from(
  '李王张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向单区仇解冼麦',
)
const GIVEN = Array.from(
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国玉兰红梅志文海燕春雪峰林凤云波宇浩鑫欣怡子涵梓轩思雨佳琪嘉慧晓东俊辉鹏飞龙翔宁婷倩颖琳萍莉珍素荣庆福祥瑞安康乐天佑德昌盛兴旺喆垚淼昊晟煜焱烨',
)
const ESTATES = [
  '榕荫花园',
  '荔苑',
  '金桂里',
  '沿河新村',
  '向阳小区',
  '怡景湾',
  '东升苑',
  '翠湖名居',
] as const
export const SUBJECTS = [
  '漏水渗水',
  '空调外机',
  '噪声',
  '宠物',
  '停车位',
  '租赁',
  '装修',
  '物业费',
  '劳资',
  '高空抛物',
  '广场舞噪声',
  '婚姻家庭',
] as const

const OPENINGS = [
  '双方为上下楼邻居',
  '双方系租赁关系',
  '申请人在小区内经营早餐店',
  '被申请人为住户',
  '申请人系退休职工',
  '双方曾因同一事多次争吵',
  '据申请人反映',
] as const
const EVENTS = [
  '卫生间防水层老化，污水渗入楼下客厅顶棚',
  '空调外机正对卧室窗户，夜间噪声很大',
  '犬只未拴绳，在电梯口扑倒老人',
  '押金到期未退，理由是墙面有污损',
  '装修敲墙致使楼下吊顶开裂',
  '车辆长期占用固定车位',
  '阳台晾晒滴水，弄湿楼下被褥',
  '从楼上掉落花盆，砸坏停放的电动车',
  '拖欠工资已有三个月',
  '楼道堆放杂物，堵塞消防通道',
  '夜里打麻将到凌晨，影响孩子睡觉',
  '公共水管爆裂，淹了一楼仓库',
  '广场舞音量过大，多次劝说无效',
  '借款到期后只还了一部分',
] as const
const DETAILS = [
  '物业上门看过两次，没有结果',
  '社区网格员已到现场拍照',
  '维修公司报价偏高，双方都不接受',
  '对方称系外墙裂缝所致',
  '曾报警处理，民警建议调解',
  '家中有老人和上学的孩子',
  '聊天记录和收据可以作证',
  '双方对责任划分争议较大',
  '申请人要求书面道歉',
  '被申请人表示愿意承担一部分',
  '木地板泡坏，墙皮脱落',
  '邻居可以作证',
  '业委会曾组织协商未果',
] as const

export const randomName = (random: Random) =>
  random.often(SURNAMES) + random.often(GIVEN) + (random.next() < 0.75 ? random.often(GIVEN) : '')

export function randomPlace(random: Random) {
  const building = `${1 + random.below(30)}栋`
  return { estate: random.one(ESTATES), building, room: `${1 + random.below(30)}0${1 + random.below(8)}` }
}

/** 120 prefixes are given to nobody, neither are ID numbers of area 99. */
export const randomPhone = (random: Random) => `12${digits(random, 9)}`
export function randomId(random: Random): string {
  const born = `${1940 + random.below(68)}${two(1 + random.below(12))}${two(1 + random.below(28))}`
  const first = `99${digits(random, 4)}${born}${digits(random, 3)}`
  return first + checkDigit(first)
}

/** 100 to 300 characters of what a counter writes down. */
export function randomFacts(random: Random, names: readonly string[]): string {
  const length = 100 + random.below(170)
  let text = `${random.one(OPENINGS)}，${2005 + random.below(21)}年${1 + random.below(12)}月起${random.one(EVENTS)}。`
  while (text.length < length) {
    const who = random.next() < 0.3 ? `${names[random.below(names.length)] ?? ''}称，` : ''
    const what = random.next() < 0.3 ? `证人${randomName(random)}在场，` : ''
    text += `${who}${what}${random.one(DETAILS)}，${random.next() < 0.4 ? `涉及${100 * (1 + random.below(900))}元，` : ''}${random.one(EVENTS)}。`
  }
  return text.slice(0, 300)
}

const two = (value: number) => String(value).padStart(2, '0')
const digits = (random: Random, count: number) =>
  Array.from({ length: count }, () => random.below(10)).join('')
