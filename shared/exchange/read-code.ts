import { DIFFICULTIES, DISPUTE_KINDS, SOURCES } from '../cases/codes'
import { plain } from './table'

type Near = readonly (readonly [pattern: RegExp, code: string])[]
type List<C extends string> = { codes: readonly C[]; words: Readonly<Record<C, string>> }

/** A code and how it was found: written as the list has it, or by a near word that a person should look at. */
export type ReadCode<C extends string> = { code: C; near: boolean }

/** Earlier lines win: 交通事故赔偿 is traffic, not damages. */
const NEAR_KINDS: Near = [
  [/交通|车祸|道路|追尾|剐蹭|刮擦/, 'traffic'],
  [/物业|停车|车位|电梯|公共收益|业委会/, 'property-management'],
  [/农民工|讨薪|欠薪/, 'migrant-wages'],
  [/劳动|劳务|工伤|工资|社保|加班/, 'labour'],
  [/医疗|医患|诊所|手术/, 'medical'],
  [/婚姻|家庭|离婚|赡养|抚养|继承|夫妻|彩礼/, 'family'],
  [/邻里|相邻|邻居|漏水|渗水|噪音|噪声|外机|油烟|晾晒|犬|宠物/, 'neighbours'],
  [/征地|拆迁|征收|安置/, 'expropriation'],
  [/宅基地|房屋|租房|房租|租赁|买房/, 'housing'],
  [/山林|土地|林地|承包地|滩涂/, 'land'],
  [/污染|排污|粉尘|环境/, 'environment'],
  [/旅游|旅行/, 'travel'],
  [/网购|电商|电子商务|网店/, 'online-trade'],
  [/消费|退费|退款|预付/, 'consumer'],
  [/经营|合伙|生产/, 'business'],
  [/合同|借款|借贷|欠款|债务|买卖|装修/, 'contract'],
  [/赔偿|损害|人身|打架|斗殴|殴打|伤害/, 'damages'],
  [/其他|其它|杂/, 'other'],
]
const NEAR_SOURCES: Near = [
  [/主动|排查|巡查|发现/, 'initiative'],
  [/申请|来访|来电|上门|委托|移送|移交|转办|求助/, 'application'],
]
const NEAR_DIFFICULTIES: Near = [
  [/疑难|重大|复杂|特/, 'grave'],
  [/简/, 'simple'],
  [/一般|普通|中/, 'ordinary'],
]

export const readKind = (text: string) => read(text, DISPUTE_KINDS, NEAR_KINDS)
export const readSource = (text: string) => read(text, SOURCES, NEAR_SOURCES)
export const readDifficulty = (text: string) => read(text, DIFFICULTIES, NEAR_DIFFICULTIES)

/** Undefined where no word of the list is near. */
function read<C extends string>(
  text: string,
  { codes, words }: List<C>,
  near: Near,
): ReadCode<C> | undefined {
  const bare = plain(text).replace(/[\s·、,.。()（）]/g, '')
  if (bare === '') return undefined
  const exact = codes.find(
    code => words[code] === bare || words[code] === `${bare}纠纷` || words[code] === `${bare}类`,
  )
  if (exact) return { code: exact, near: false }
  const found = near.find(([pattern]) => pattern.test(bare))?.[1]
  const code = codes.find(each => each === found)
  return code && { code, near: true }
}

/** What became of an old case. */
export type OldFate = 'settled' | 'failed' | 'declined' | 'closed' | 'open'

const FATES: readonly (readonly [RegExp, OldFate])[] = [
  [/不予受理|未受理|不受理/, 'declined'],
  [/不成|失败|未达成|未成功|终止|撤回|撤销|调解未/, 'failed'],
  [/未结|在办|办理中|调解中|进行中|受理中|待|继续|未归档|跟进/, 'open'],
  [/成功|达成|和解|已调|成$/, 'settled'],
  [/结案|已结|归档|办结|完结|履行|了结/, 'closed'],
]

/** From 调解结果 or 状态: '调解成功', '未结', '归档' …. */
export function readFate(text: string): OldFate | undefined {
  const bare = plain(text)
  return bare === '' ? undefined : FATES.find(([pattern]) => pattern.test(bare))?.[1]
}
